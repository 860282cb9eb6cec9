package org.factdesk.web.running;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** The database goes away while people work, and comes back. */
@ExtendWith(InBrowser.class)
class LostDatabaseIT {
    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final String RATIONALE =
            "L’Office compte 4,2 % — « et non 4 % », dit son bilan. 🧮\n\nVoir la page 3.";

    private static StoppablePostgresql database;
    private static DemoDesk demo;

    private boolean away;

    @BeforeAll
    static void start() {
        database = new StoppablePostgresql();
        demo = DemoDesk.start(database.settings());
    }

    @AfterAll
    static void stop() {
        demo.close();
        database.close();
    }

    @AfterEach
    void bringBack() {
        if (away) {
            comesBack();
        }
    }

    @Test
    void a_form_comes_back_with_what_was_typed_and_is_saved_when_the_database_is_back(Visitors visitors)
            throws Exception {
        Person writer = demo.person("writer", visitors)
                .takeIn("Le taux est de 4 %.", "2024-06-01")
                .acceptByTyping("4 %");
        writer.page().check("#verdict-form input[value='false']");
        writer.page().fill("#rationale", RATIONALE);
        goesAway();
        long pressed = System.nanoTime();
        writer.press("#write");

        assertThat(since(pressed)).isLessThan(AT_ONCE);
        assertThat(writer.texts("h1")).containsExactly("La base de données ne répond pas");
        assertThat(writer.page().inputValue("textarea[name='rationale']")).isEqualTo(RATIONALE);
        assertThat(Accessible.graveFindings(writer.page())).isEmpty();
        writer.press("#send-again");
        assertThat(writer.page().inputValue("textarea[name='rationale']")).isEqualTo(RATIONALE);

        comesBack();
        assertThat(isReadyInTime(token())).isTrue();
        writer.press("#send-again");
        assertThat(writer.texts(".claim-list .chip")).containsExactly("Faux");
        assertThat(writer.page().inputValue("#rationale")).isEqualTo(RATIONALE);
        visitors.expectComplaint("503");
    }

    @Test
    void typing_goes_on_in_place_and_is_kept_when_the_database_is_back(Visitors visitors) {
        Person writer = demo.person("writer", visitors);
        writer.open("new-article");
        goesAway();
        writer.page().locator("#text").pressSequentially("Un article tapé pendant la panne");
        writer.page().waitForCondition(() -> writer.texts(".kept").get(0).contains("ne répond pas"));
        assertThat(writer.page().inputValue("#text")).isEqualTo("Un article tapé pendant la panne");

        comesBack();
        writer.page().waitForCondition(() -> writer.texts(".kept").get(0).startsWith("✓"));

        Person later = demo.person("writer", visitors);
        later.open("new-article");
        assertThat(later.page().inputValue("#text")).isEqualTo("Un article tapé pendant la panne");
        visitors.expectComplaint("503");
    }

    @Test
    void programs_and_watchers_are_told_and_asked_to_come_again(Visitors visitors) throws Exception {
        Program writer = Program.of(demo.person("writer", visitors), demo.desk());
        Program token = token();
        goesAway();

        for (Program program : new Program[] {writer, token}) {
            long asked = System.nanoTime();
            HttpResponse<String> answer = program.get(program == writer ? "api/v1/articles" : "health/ready");
            assertThat(since(asked)).isLessThan(AT_ONCE);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        }
        assertThat(writer.post("api/v1/articles", "{\"text\":\"Un texte.\"}")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(token.get("health/live").statusCode()).isEqualTo(200);

        comesBack();
        assertThat(isReadyInTime(token)).isTrue();
        assertThat(writer.get("api/v1/articles").statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_that_was_asked_for_comes_by_itself_when_the_database_is_back(Visitors visitors) {
        Person writer = demo.person("writer", visitors);
        goesAway();
        assertThat(writer.open("new-article").status()).isEqualTo(503);

        comesBack();

        writer.page().waitForSelector("h1:text('Nouvel article')");
        visitors.expectComplaint("503");
    }

    /** Whoever holds the token of the data folder. */
    private static Program token() throws IOException {
        Path file = demo.desk().data().resolve("admin-token");
        return new Program(demo.desk().address(), Files.readString(file).strip());
    }

    /** The pool tries again in steps that grow to ten seconds. */
    private static boolean isReadyInTime(Program token) throws Exception {
        long start = System.nanoTime();
        boolean ready = false;
        while (!ready && since(start).compareTo(Duration.ofSeconds(15)) < 0) {
            ready = token.get("health/ready").statusCode() == 200;
        }
        return ready;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void goesAway() {
        database.stop();
        away = true;
    }

    private void comesBack() {
        database.startAgain();
        away = false;
    }
}
