package org.factdesk.web.running;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program at work on a desk by the API.
 *
 * @param desk where the desk is
 * @param key the key or token that it acts by; empty for none
 */
record Program(URI desk, String key) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** A program that acts as a person, by a key that the person makes for it. */
    static Program of(Person person, RunningDesk desk) {
        return new Program(desk.address(), makeKey(person));
    }

    static String makeKey(Person person) {
        person.open("account");
        person.page().fill("#keyName", "tableur");
        person.press("#make-key");
        assertThat(Accessible.graveFindings(person.page())).isEmpty();
        return person.page().locator("#key").textContent().strip();
    }

    /** The members and values as a JSON object. */
    static String json(String... membersAndValues) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int at = 0; at < membersAndValues.length; at += 2) {
            object.add(membersAndValues[at], membersAndValues[at + 1]);
        }
        return object.build().toString();
    }

    /** The object in an answer of that status. */
    static JsonObject object(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
        return send(request(path).PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE());
    }

    /** A request to a path of the desk, which begins with {@code api/v1/} where it is the API's. */
    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(desk.resolve(path)).header("Content-Type", "application/json");
        return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
