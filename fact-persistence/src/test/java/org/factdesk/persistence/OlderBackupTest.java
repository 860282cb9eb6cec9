package org.factdesk.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.factdesk.backup.DamagedBackupException;
import org.factdesk.document.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Backups that an earlier Factdesk has written. */
@OnEveryDatabase
class OlderBackupTest {
    private static final String ACCOUNT = "00000000-0000-0000-0000-000000000001";
    private static final String ARTICLE = "00000000-0000-0000-0000-000000000002";
    private static final String CLAIM = "00000000-0000-0000-0000-000000000003";
    private static final String NOON = "timestamp with time zone '2026-03-04 12:00:00+00:00'";
    private static final String TEXT = "Un texte de 3 pages.";
    private static final List<String> ROWS_OF_VERSION_1 = List.of(
            "insert into account (id, sign_in_name, display_name, password) values ('" + ACCOUNT
                    + "', 'camille', 'Camille', 'a:1:b:c')",
            "insert into account_role values ('" + ACCOUNT + "', 'EDITOR')",
            "insert into document (id, role, title, language, content, content_sha256, captured_at, captured_by) values ('"
                    + ARTICLE + "', 'ARTICLE', 'Été', 'FR', '" + TEXT + "', '"
                    + Sha256.of(TEXT).hex() + "', " + NOON + ", '" + ACCOUNT + "')",
            "insert into claim (id, article_id, quote_exact, quote_prefix, quote_suffix, code_point_start, code_point_end,"
                    + " wording, accepted_at, accepted_by, revision) values ('" + CLAIM + "', '" + ARTICLE
                    + "', '3 pages', '', '.', 12, 19, 'Trois pages.', " + NOON + ", '" + ACCOUNT + "', 0)",
            "insert into rating_scale values ('00000000-0000-0000-0000-000000000004', 'old', 1, 'Vieille', 'Old')",
            "insert into rating values ('00000000-0000-0000-0000-000000000005', 'old', 1, 'so', 1, 'Oui', 'Yes', 'Oui.',"
                    + " 'Yes.', null, '00AA00')",
            "update desk set scale_key = 'old', scale_version = 1",
            "insert into verdict (id, claim_id, version, scale_key, scale_version, rating_key, rationale, written_at,"
                    + " written_by) values ('00000000-0000-0000-0000-000000000006', '" + CLAIM
                    + "', 1, 'old', 1, 'so', 'Compté.', " + NOON + ", '" + ACCOUNT + "')");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "4", "5", "6"})
    void a_backup_of_an_earlier_schema_comes_back_as_if_it_had_been_brought_up_to_date(
            String version, Database database) throws Exception {
        Path file = backup(version, database.emptyOne(folder.resolve("old")));

        BackupStoreTest.store().restore(database.source(), file);

        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(one(statement, "select rationale from verdict")).isEqualTo("Compté.");
            assertThat(one(statement, "select override_count from verdict")).isEqualTo("0");
            assertThat(one(statement, "select content from document")).isEqualTo(TEXT);
            assertThat(one(statement, "select scale_key from desk")).isEqualTo("old");
        }
        assertThat(database.audit().verify()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "99"})
    void one_of_a_newer_schema_is_refused_with_both_versions(String version, Database database) throws Exception {
        Path file = folder.resolve("newer.zip");
        try (Connection connection = database.source().getConnection();
                OutputStream to = Files.newOutputStream(file)) {
            new BackupWriter(connection, to).write(version, Sample.NOON);
        }

        assertThatThrownBy(() -> BackupStoreTest.store().restore(database.source(), file))
                .isInstanceOf(DamagedBackupException.class)
                .hasMessageContaining("schema version " + version)
                .hasMessageContaining("a newer Factdesk");
    }

    private Path backup(String version, EnvDataSource old) throws SQLException, IOException {
        Path file = folder.resolve("old.zip");
        try (Connection connection = old.getConnection();
                Statement statement = connection.createStatement();
                OutputStream to = Files.newOutputStream(file)) {
            Flyway.configure()
                    .dataSource(old)
                    .locations("classpath:db/migration")
                    .target(version)
                    .load()
                    .migrate();
            for (String row : ROWS_OF_VERSION_1) {
                statement.execute(row);
            }
            new BackupWriter(connection, to).write(version, Sample.NOON);
        }
        return file;
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
