package org.factdesk.web.running;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A desk behind a proxy that it trusts, which here is whoever asks from this machine. */
class ProxyIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String RATES = "Date,USD,\n2024-05-17,1.0844,\n";

    private static RunningDesk desk;

    @BeforeAll
    static void start() throws IOException {
        desk = RunningDesk.on(
                Files.createTempDirectory("factdesk-"), Map.of("FACTDESK_TRUSTED_PROXIES", "127.0.0.1,10.0.0.0/8"));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void the_session_s_cookie_goes_over_https_alone_where_the_person_came_by_it() throws Exception {
        assertThat(cookie(request("sign-in").header("X-Forwarded-Proto", "https")))
                .contains("; Secure");
        assertThat(cookie(request("sign-in"))).doesNotContain("Secure");
    }

    @Test
    void the_audit_tells_the_address_of_the_person_and_not_of_the_proxy() throws Exception {
        String token = Files.readString(desk.data().resolve("admin-token")).strip();
        HttpRequest.Builder put = request("api/v1/admin/rates?name=t.csv")
                .header("Authorization", "Bearer " + token)
                .header("X-Forwarded-For", "198.51.100.1, 203.0.113.9, 10.0.0.7")
                .PUT(BodyPublishers.ofString(RATES));
        assertThat(send(put).statusCode()).isEqualTo(200);

        String audit = send(request("api/v1/admin/audit").header("Authorization", "Bearer " + token))
                .body();

        assertThat(audit).contains("admin-token 203.0.113.9").doesNotContain("198.51.100.1", "127.0.0.1");
    }

    @Test
    void a_form_that_is_too_large_is_answered_as_that(@TempDir Path folder) throws Exception {
        Path form =
                Files.write(folder.resolve("form"), ("text=" + "a".repeat(26 << 20)).getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> answer = send(request("sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofFile(form)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("C’est trop volumineux");
    }

    private static String cookie(HttpRequest.Builder request) throws IOException, InterruptedException {
        return String.join("\n", send(request).headers().allValues("Set-Cookie"));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(desk.address().resolve(path)).header("Accept-Language", "fr");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
