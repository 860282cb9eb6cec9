package org.factdesk.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.factdesk.audit.BrokenLink;
import org.factdesk.audit.ChainHead;
import org.factdesk.document.Sha256;
import org.factdesk.measure.DailyRates;
import org.factdesk.rates.RateImport;

/** The running desk on a data folder, asked by the token that lies there while it runs. */
final class DeskDoor implements Administration {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final HttpClient client;
    private final URI address;
    private final String token;

    private DeskDoor(HttpClient client, URI address, String token) {
        this.client = client;
        this.address = address;
        this.token = token;
    }

    /** The desk that runs on the data folder; empty where none does, whatever one that crashed has left behind. */
    static Optional<DeskDoor> find(Map<String, String> environment) throws IOException {
        Path folder = DataFolder.of(environment);
        Path token = folder.resolve("admin-token");
        Path address = folder.resolve("desk.address");
        if (!Files.isReadable(token) || !Files.isReadable(address)) {
            return Optional.empty();
        }
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        DeskDoor door = new DeskDoor(client, URI.create(read(address)), read(token));
        return door.opens() ? Optional.of(door) : Optional.empty();
    }

    @Override
    public void backup(OutputStream to, PrintStream progress) throws IOException {
        HttpResponse<InputStream> answer = send(
                request("api/v1/admin/backup").POST(BodyPublishers.noBody()).build(), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != OK) {
                throw refusal(answer.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
            new Copying(progress).copy(body, to);
        }
    }

    @Override
    public Chain audit(ChainHead... witnesses) throws IOException {
        JsonObject state = json(request("api/v1/admin/audit" + query(witnesses))
                .POST(BodyPublishers.noBody())
                .build());
        ChainHead head =
                new ChainHead(state.getJsonNumber("entries").longValueExact(), new Sha256(state.getString("head")));
        return new Chain(
                head, state.isNull("broken") ? Optional.empty() : Optional.of(broken(state.getJsonObject("broken"))));
    }

    private static String query(ChainHead... witnesses) {
        return Stream.of(witnesses)
                .map(head -> URLEncoder.encode(head.toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&head=", witnesses.length == 0 ? "" : "?head=", ""));
    }

    private static BrokenLink broken(JsonObject broken) {
        return new BrokenLink(
                broken.getJsonNumber("entry").longValueExact(), BrokenLink.Reason.valueOf(broken.getString("reason")));
    }

    @Override
    public void takeRates(Path file, RateImport description, DailyRates rates) throws IOException {
        String name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
        json(request("api/v1/admin/rates?name=" + name)
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofFile(file))
                .build());
    }

    @Override
    public void dropRates() throws IOException {
        json(request("api/v1/admin/rates").DELETE().build());
    }

    private boolean opens() throws IOException {
        try {
            HttpRequest request = request("health/live").timeout(PATIENCE).build();
            return send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private JsonObject json(HttpRequest request) throws IOException {
        HttpResponse<String> answer = send(request, BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw refusal(answer.statusCode(), answer.body());
        }
        return parse(answer.body()).orElseThrow(() -> new IOException("the desk's answer cannot be read"));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
        try {
            return client.send(request, handler);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while the desk was being asked", stopped);
        }
    }

    private static IOException refusal(int status, String body) {
        String title =
                parse(body).map(problem -> problem.getString("title", "")).orElse("");
        return new IOException("the desk answered " + status + (title.isEmpty() ? "" : ", " + title));
    }

    private static Optional<JsonObject> parse(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return Optional.of(reader.readObject());
        } catch (JsonException noObject) {
            return Optional.empty();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }
}
