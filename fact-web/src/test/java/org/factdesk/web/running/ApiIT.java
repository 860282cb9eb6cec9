package org.factdesk.web.running;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole way by programs, each of which acts as a person by a key made on that person's account page. */
@ExtendWith(InBrowser.class)
class ApiIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String RATIONALE = "Juste depuis 2017, « en Inde » seulement.";

    private static DemoDesk demo;

    private final CheckedArticle article = CheckedArticle.get();

    @BeforeAll
    static void start() {
        demo = DemoDesk.start();
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void three_programs_bring_an_article_to_a_released_report(Visitors visitors) throws Exception {
        String writer = key("writer", visitors);
        String reviewer = key("reviewer", visitors);
        String editor = key("editor", visitors);

        String id = object(201, post(writer, "articles", json("text", article.text(), "publishedOn", "2023-12-01")))
                .getString("id");
        assertThat(object(200, get(writer, "articles/" + id)).getJsonArray("discrepancies"))
                .hasSize(1);
        String claim = object(201, post(writer, "articles/" + id + "/claims", json("words", article.training())))
                .getString("id");
        String source = object(201, post(writer, "articles/" + id + "/sources", json("text", "4,2 millions en Inde.")))
                .getString("id");
        String passage = json("source", source, "words", "4,2 millions", "stance", "QUALIFIES", "kind", "PRIMARY");
        assertThat(post(writer, "claims/" + claim + "/evidence", passage).statusCode())
                .isEqualTo(201);
        String verdict = json("rating", "mostly-accurate", "rationale", RATIONALE, "method", "Lecture.");
        assertThat(object(201, post(writer, "claims/" + claim + "/verdicts", verdict))
                        .getInt("version"))
                .isOne();
        assertThat(post(writer, "claims/" + claim + "/verdicts", verdict).statusCode())
                .isEqualTo(409);
        object(200, put(writer, "claims/" + claim + "/check", json("state", "IN_REVIEW")));

        assertThat(get(reviewer, "claims/" + claim + "/verdicts").body()).isEqualTo("[]");
        String look = "{\"version\":1,\"rating\":\"mostly-accurate\"}";
        assertThat(post(writer, "claims/" + claim + "/reviews", look).statusCode())
                .isEqualTo(403);
        object(201, post(reviewer, "claims/" + claim + "/reviews", look));
        assertThat(put(reviewer, "claims/" + claim + "/publication", json("state", "RELEASED"))
                        .statusCode())
                .isEqualTo(403);
        object(200, put(editor, "claims/" + claim + "/publication", json("state", "RELEASED")));

        assertThat(get(editor, "articles/" + id + "/report?format=claimreview").body())
                .contains(RATIONALE, article.training());
        assertThat(get(editor, "articles/" + id + "/report?format=csv").body()).contains(RATIONALE, "publié");
    }

    @Test
    void a_key_taken_back_opens_nothing(Visitors visitors) throws Exception {
        Person person = demo.person("writer", visitors);
        String key = makeKey(person);
        assertThat(get(key, "articles").statusCode()).isEqualTo(200);

        person.press("#keys button");

        assertThat(get(key, "articles").statusCode()).isEqualTo(401);
        assertThat(get("fd_unknown", "articles").statusCode()).isEqualTo(401);
    }

    private static String key(String name, Visitors visitors) {
        return makeKey(demo.person(name, visitors));
    }

    private static String makeKey(Person person) {
        person.open("account");
        person.page().fill("#keyName", "tableur");
        person.press("#make-key");
        assertThat(Accessible.graveFindings(person.page())).isEmpty();
        return person.page().locator("#key").textContent().strip();
    }

    private static JsonObject object(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static String json(String... membersAndValues) {
        var object = Json.createObjectBuilder();
        for (int at = 0; at < membersAndValues.length; at += 2) {
            object.add(membersAndValues[at], membersAndValues[at + 1]);
        }
        return object.build().toString();
    }

    private static HttpResponse<String> get(String key, String path) throws IOException, InterruptedException {
        return send(request(key, path).GET());
    }

    private static HttpResponse<String> post(String key, String path, String body)
            throws IOException, InterruptedException {
        return send(request(key, path).POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> put(String key, String path, String body)
            throws IOException, InterruptedException {
        return send(request(key, path).PUT(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String key, String path) {
        return HttpRequest.newBuilder(demo.desk().address().resolve("api/v1/" + path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
