package org.factdesk.web.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoutesTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void these_routes_and_no_others_are_open() {
        assertThat(Routes.all())
                .filteredOn(Routes.Route::isOpen)
                .extracting(Routes.Route::pattern)
                .containsExactly("/sign-in", "/welcome", "/jakarta.faces.resource/**", "/favicon.ico");
    }

    @Test
    void every_page_is_on_the_list() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<String> pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(4).allSatisfy(page -> {
                assertThat(Routes.find("/" + page)).isPresent();
                assertThat(Routes.find("/" + page.replace(".xhtml", ""))).isPresent();
            });
        }
    }

    @Test
    void a_route_that_nobody_listed_is_nobodys() {
        assertThat(Routes.find("/settings-to-come")).isEmpty();
        assertThat(Routes.find("/WEB-INF/web.xml")).isEmpty();
        assertThat(Routes.find("/sign-in/../report")).isEmpty();
        assertThat(Routes.find("/apis")).isEmpty();
    }

    @Test
    void what_lies_below_the_api_needs_what_the_api_needs() {
        assertThat(Routes.find("/api/v1/articles/1/report")).isPresent().get().satisfies(route -> assertThat(
                        route.isOpen())
                .isFalse());
    }
}
