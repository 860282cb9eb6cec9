package org.factdesk.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.factdesk.desk.DeskFilter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An archive of many claims on PostgreSQL: the desk's first page is answered from indexes. The long form has a million claims
 * and leaves the choice to PostgreSQL; the short form has few, and forbids it to read a table from end to end where there is an
 * index.
 */
class LargeArchiveTest {
    private static final int CLAIMS_EACH = 50;
    private static final boolean LONG_FORM = Boolean.getBoolean("factdesk.long");
    private static final int ARTICLES = LONG_FORM ? 20_000 : 200;
    private static final int PAGE = 30;
    private static final Pattern PLACE = Pattern.compile("\\?");

    private static EmbeddedPostgres server;
    private static Database database;

    @BeforeAll
    static void fill() throws IOException {
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        database = Database.open("PostgreSQL", TestDatabases.on(server));
        database.run(Sample::openDesk);
        String by = "'" + Sample.CAMILLE.id() + "'";
        database.sql(
                "insert into document (id, role, title, language, content, content_sha256, captured_at, captured_by)"
                        + " select gen_random_uuid(), 'ARTICLE', 'Article ' || n, 'FR', 'Un texte.', repeat('0', 64),"
                        + " now() - n * interval '1 minute', " + by + " from generate_series(1, " + ARTICLES + ") n");
        database.sql("insert into claim (id, article_id, quote_exact, quote_prefix, quote_suffix, code_point_start,"
                + " code_point_end, wording, accepted_at, accepted_by, revision) select gen_random_uuid(), d.id, 'Un', '', '',"
                + " n, n + 2, 'Un', now(), " + by + ", 0 from document d, generate_series(1, " + CLAIMS_EACH + ") n");
        database.sql("insert into claim_check (claim_id, state, revision) select id, 'TO_CHECK', 0 from claim");
        database.sql("insert into verdict (id, claim_id, version, scale_key, scale_version, rating_key, rationale,"
                + " written_at, written_by) select gen_random_uuid(), id, 1, 'factdesk', 1, 'false', 'Non.', now(), "
                + by
                + " from claim");
        database.sql("analyze");
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
        server.close();
    }

    @Test
    void no_table_that_grows_is_read_from_end_to_end_for_the_first_page() throws SQLException {
        List<String> asked = database.preparedBy(stores ->
                assertThat(stores.board().articles(DeskFilter.NONE, 0, PAGE)).hasSize(PAGE));

        assertThat(asked).hasSize(3);
        for (String query : asked) {
            assertThat(plan(query)).as(query).noneMatch(step -> step.contains("Seq Scan"));
        }
    }

    /** The plan that holds for whatever values are bound; the simple protocol lets a statement have places without values. */
    private static List<String> plan(String query) throws SQLException {
        List<String> steps = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        server.getJdbcUrl("postgres", "postgres") + "&preferQueryMode=simple");
                Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = " + (LONG_FORM ? "on" : "off"));
            try (ResultSet step = statement.executeQuery("explain (generic_plan) " + numbered(query))) {
                while (step.next()) {
                    steps.add(step.getString(1));
                }
            }
        }
        return steps;
    }

    private static String numbered(String query) {
        int[] number = {0};
        Matcher places = PLACE.matcher(query);
        return places.replaceAll(place -> Matcher.quoteReplacement("$" + ++number[0]));
    }
}
