package org.factdesk.web.running;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody gets who has not signed in: the pages for that, and nothing else. */
class RoutesIT {
    private static final List<String> OPEN = List.of("sign-in", "welcome");

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.onNewData();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/webapp"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .flatMap(name -> Stream.of(name, name.replace(".xhtml", "")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_asks_to_sign_in_unless_it_is_open(String page) throws Exception {
        HttpResponse<String> answer = get(page);

        if (OPEN.contains(page.replace(".xhtml", ""))) {
            assertThat(answer.statusCode()).isEqualTo(200);
        } else {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/v1/articles",
                "api/v1/articles/00000000-0000-0000-0000-000000000001/report",
                "api/v1/claims/00000000-0000-0000-0000-000000000001/verdicts",
                "api/v1/scale",
                "api/v1/application.wadl",
                "api/v1/"
            })
    void the_api_answers_nobody_with_problem_details(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":401").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metrics",
                "openapi",
                "health/live",
                "health/ready",
                "application.wadl",
                "WEB-INF/web.xml",
                "META-INF/MANIFEST.MF",
                "WEB-INF/template.xhtml",
                "admin",
                "error"
            })
    void what_the_server_would_tell_by_itself_is_not_there(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(302, 401, 403, 404);
        assertThat(get(path).body()).doesNotContain("openapi:", "# TYPE", "<web-app", "ui:insert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "health/live", "health/ready", "metrics"})
    void how_the_desk_fares_is_told_to_nobody(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("UP", "factdesk_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jfwid", "loc", "con"})
    void the_parameters_that_known_holes_are_reached_through_are_refused(String parameter) throws Exception {
        assertThat(get("sign-in?" + parameter + "=x").statusCode()).isEqualTo(400);
        assertThat(get("jakarta.faces.resource/factdesk.css.xhtml?ln=factdesk&" + parameter + "=../WEB-INF")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void every_answer_carries_the_headers_that_guard_it() throws Exception {
        for (String path : List.of(
                "sign-in",
                "health",
                "nowhere",
                "api/v1/scale",
                "jakarta.faces.resource/factdesk.css.xhtml?ln=factdesk")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(path)
                    .hasSize(1);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe-inline", "unsafe-eval");
            assertThat(answer.headers().map()).as(path).doesNotContainKeys("server", "x-powered-by");
        }
    }

    @Test
    void cookies_are_kept_from_scripts_and_other_sites() throws Exception {
        List<String> cookies = get("sign-in?lang=en").headers().allValues("Set-Cookie");
        List<String> session = get("sign-in").headers().allValues("Set-Cookie");

        assertThat(Stream.concat(cookies.stream(), session.stream()))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void a_form_from_another_site_changes_nothing() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(desk.address().resolve("sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("name=zoe"))
                .build();

        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(desk.address().resolve(path)).build(), BodyHandlers.ofString());
    }
}
