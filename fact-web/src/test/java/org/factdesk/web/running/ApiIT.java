package org.factdesk.web.running;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.web.running.Program.json;
import static org.factdesk.web.running.Program.object;

/** The whole way by programs, each of which acts as a person by a key made on that person's account page. */
@ExtendWith(InBrowser.class)
class ApiIT {
    private static final String RATIONALE = CheckedArticle.RATIONALE;

    @RegisterExtension
    static final OnDemoDesk demo = new OnDemoDesk();

    private final CheckedArticle article = CheckedArticle.get();

    @Test
    void three_programs_bring_an_article_to_a_released_report(Visitors visitors) throws Exception {
        Program writer = program("writer", visitors);
        Program reviewer = program("reviewer", visitors);
        Program editor = program("editor", visitors);

        String id = object(
                        201, writer.post("api/v1/articles", json("text", article.text(), "publishedOn", "2023-12-01")))
                .getString("id");
        assertThat(object(200, writer.get("api/v1/articles/" + id)).getJsonArray("discrepancies"))
                .hasSize(1);
        String claim = object(201, writer.post("api/v1/articles/" + id + "/claims", json("words", article.training())))
                .getString("id");
        String source = object(
                        201, writer.post("api/v1/articles/" + id + "/sources", json("text", "4,2 millions en Inde.")))
                .getString("id");
        String passage = json("source", source, "words", "4,2 millions", "stance", "QUALIFIES", "kind", "PRIMARY");
        assertThat(writer.post("api/v1/claims/" + claim + "/evidence", passage).statusCode())
                .isEqualTo(201);
        assertThat(writer.get("api/v1/claims/" + claim + "/evidence").body())
                .contains("\"kind\":\"WITHIN_APPROXIMATION\"", "\"place\":\"Inde\"", "is right for 4.2 million");
        String verdict = json("rating", "mostly-accurate", "rationale", RATIONALE, "method", "Lecture.");
        assertThat(object(201, writer.post("api/v1/claims/" + claim + "/verdicts", verdict))
                        .getInt("version"))
                .isOne();
        assertThat(writer.post("api/v1/claims/" + claim + "/verdicts", verdict).statusCode())
                .isEqualTo(409);
        object(200, writer.put("api/v1/claims/" + claim + "/check", json("state", "IN_REVIEW")));

        assertThat(reviewer.get("api/v1/claims/" + claim + "/verdicts").body()).isEqualTo("[]");
        String look = "{\"version\":1,\"rating\":\"mostly-accurate\"}";
        assertThat(writer.post("api/v1/claims/" + claim + "/reviews", look).statusCode())
                .isEqualTo(403);
        object(201, reviewer.post("api/v1/claims/" + claim + "/reviews", look));
        assertThat(reviewer.put("api/v1/claims/" + claim + "/publication", json("state", "RELEASED"))
                        .statusCode())
                .isEqualTo(403);
        object(200, editor.put("api/v1/claims/" + claim + "/publication", json("state", "RELEASED")));

        assertThat(editor.get("api/v1/articles/" + id + "/report?format=claimreview")
                        .body())
                .contains(RATIONALE, article.training());
        assertThat(editor.get("api/v1/articles/" + id + "/report?format=csv").body())
                .contains(RATIONALE, "publié");
    }

    @Test
    void a_key_taken_back_opens_nothing(Visitors visitors) throws Exception {
        Person person = demo.person("writer", visitors);
        Program program = Program.of(person, demo.desk());
        assertThat(program.get("api/v1/articles").statusCode()).isEqualTo(200);

        person.press("#keys button");

        assertThat(program.get("api/v1/articles").statusCode()).isEqualTo(401);
        assertThat(new Program(demo.desk().address(), "fd_unknown")
                        .get("api/v1/articles")
                        .statusCode())
                .isEqualTo(401);
    }

    private static Program program(String name, Visitors visitors) {
        return Program.of(demo.person(name, visitors), demo.desk());
    }
}
