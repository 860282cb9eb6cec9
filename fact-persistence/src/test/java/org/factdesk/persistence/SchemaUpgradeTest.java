package org.factdesk.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.factdesk.verdict.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** Each migration, from the version before, with rows in it. */
@OnEveryDatabase
class SchemaUpgradeTest {
    private static final List<String> ROWS_OF_VERSION_1 = List.of(
            "insert into account (id, sign_in_name, display_name, password) values ('00000000-0000-0000-0000-000000000001', 'camille', 'Camille', 'a:1:b:c')",
            "insert into account_role values ('00000000-0000-0000-0000-000000000001', 'EDITOR')",
            "insert into document (id, role, title, language, content, content_sha256, captured_at, captured_by)"
                    + " values ('00000000-0000-0000-0000-000000000002', 'ARTICLE', 'Été', 'FR', 'Un texte.',"
                    + " '" + "0".repeat(64) + "', timestamp with time zone '2026-03-04 12:00:00+00:00',"
                    + " '00000000-0000-0000-0000-000000000001')");

    private static final List<String> ROWS_OF_VERSION_3 = List.of(
            "insert into claim (id, article_id, quote_exact, quote_prefix, quote_suffix, code_point_start,"
                    + " code_point_end, wording, accepted_at, accepted_by, revision)"
                    + " values ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000002', 'Un',"
                    + " '', ' texte.', 0, 2, 'Un', timestamp with time zone '2026-03-04 12:00:00+00:00',"
                    + " '00000000-0000-0000-0000-000000000001', 0)",
            "insert into rating_scale values ('00000000-0000-0000-0000-000000000004', 'eigen', 1, 'x', 'x')",
            "insert into rating values ('00000000-0000-0000-0000-000000000005', 'eigen', 1, 'exact', 0, 'x', 'x', 'x',"
                    + " 'x', 5, '000000')",
            "insert into verdict (id, claim_id, version, scale_key, scale_version, rating_key, rationale, written_at,"
                    + " written_by) values ('00000000-0000-0000-0000-000000000006',"
                    + " '00000000-0000-0000-0000-000000000003', 1, 'eigen', 1, 'exact', 'Lu.',"
                    + " timestamp with time zone '2026-03-04 12:00:00+00:00', '00000000-0000-0000-0000-000000000001')");

    private static final List<String> ROWS_OF_VERSION_6 = List.of(
            "insert into evidence (id, claim_id, source_id, quote_exact, quote_prefix, quote_suffix, code_point_start,"
                    + " code_point_end, stance, kind, found_at, found_by, revision)"
                    + " values ('00000000-0000-0000-0000-000000000007', '00000000-0000-0000-0000-000000000003',"
                    + " '00000000-0000-0000-0000-000000000002', 'texte', 'Un ', '.', 3, 8, 'SUPPORTS', 'PRIMARY',"
                    + " timestamp with time zone '2026-03-04 12:00:00+00:00', '00000000-0000-0000-0000-000000000001', 0)",
            "insert into publication (claim_id, state, verdict_version, decided_at, decided_by, revision)"
                    + " values ('00000000-0000-0000-0000-000000000003', 'RELEASED', 1,"
                    + " timestamp with time zone '2026-03-05 12:00:00+00:00', '00000000-0000-0000-0000-000000000001', 1)");

    @TempDir
    Path folder;

    @Test
    void from_1_on_what_is_there_stays_and_the_chain_begins_empty(Database database) throws SQLException {
        EnvDataSource old = database.emptyOne(folder);
        try (Connection connection = old.getConnection();
                Statement statement = connection.createStatement()) {
            bringUpTo("1", old);
            for (String row : ROWS_OF_VERSION_1) {
                statement.execute(row);
            }

            new Schema(old).bringUpToDate();

            assertThat(one(statement, "select title from document")).isEqualTo("Été");
            assertThat(one(statement, "select role from account_role")).isEqualTo("EDITOR");
            assertThat(one(statement, "select last_number from audit_head")).isEqualTo("0");
            assertThat(new Schema(old).version()).isEqualTo(new Schema(database.source()).version());
        }
    }

    @Test
    void from_3_on_everybody_may_sign_in_and_no_rates_are_imported(Database database) throws SQLException {
        EnvDataSource old = database.emptyOne(folder);
        try (Connection connection = old.getConnection();
                Statement statement = connection.createStatement()) {
            bringUpTo("3", old);
            statement.execute(ROWS_OF_VERSION_1.get(0));

            new Schema(old).bringUpToDate();

            assertThat(one(statement, "select count(*) from account where disabled_at is null"))
                    .isEqualTo("1");
            assertThat(one(statement, "select count(*) from rate_import")).isEqualTo("0");
        }
    }

    @Test
    void from_3_on_verdicts_stay_without_rules_and_the_desk_has_its_first_ones(Database database) throws SQLException {
        EnvDataSource old = database.emptyOne(folder);
        try (Connection connection = old.getConnection();
                Statement statement = connection.createStatement()) {
            bringUpTo("3", old);
            for (String row : ROWS_OF_VERSION_1) {
                statement.execute(row);
            }
            for (String row : ROWS_OF_VERSION_3) {
                statement.execute(row);
            }

            new Schema(old).bringUpToDate();

            assertThat(one(statement, "select rationale from verdict where rules_version is null"))
                    .isEqualTo("Lu.");
            assertThat(one(statement, "select override_count from verdict")).isEqualTo("0");
            assertThat(one(statement, "select count(*) from rule_demand where rule_set_version = 1"))
                    .isEqualTo(Integer.toString(Rule.values().length));
            assertThat(one(statement, "select count(*) from account where erased_at is null"))
                    .isEqualTo("1");
        }
    }

    @Test
    void from_6_on_what_is_released_is_kept_as_it_stands(Database database) throws SQLException {
        EnvDataSource old = database.emptyOne(folder);
        try (Connection connection = old.getConnection();
                Statement statement = connection.createStatement()) {
            bringUpTo("6", old);
            for (List<String> rows : List.of(ROWS_OF_VERSION_1, ROWS_OF_VERSION_3, ROWS_OF_VERSION_6)) {
                for (String row : rows) {
                    statement.execute(row);
                }
            }

            new Schema(old).bringUpToDate();

            assertThat(one(statement, "select wording from released_claim where verdict_version = 1"))
                    .isEqualTo("Un");
            assertThat(one(statement, "select quote_exact from released_evidence"))
                    .isEqualTo("texte");
        }
    }

    private static void bringUpTo(String version, EnvDataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
