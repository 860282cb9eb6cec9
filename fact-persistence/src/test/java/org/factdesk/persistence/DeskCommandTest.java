package org.factdesk.persistence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DeskCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path file;

    @BeforeEach
    void openDesk() {
        file = folder.resolve("desk.zip");
        try (Database database = Database.open("desk", TestDatabases.h2In(folder.resolve("one")))) {
            database.run(Sample::keptClaim);
        }
    }

    @Test
    void a_backup_can_be_restored_into_an_empty_desk() throws IOException {
        assertThat(run("one", "backup", file.toString())).isZero();
        assertThat(run("two", "restore", file.toString())).isZero();
        assertThat(run("two", "audit")).isZero();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(said()).contains("Backed up to", "Restored from", "The audit holds");
    }

    @Test
    void a_backup_overwrites_nothing() throws IOException {
        Files.writeString(file, "mine");

        assertThat(run("one", "backup", file.toString())).isEqualTo(1);

        assertThat(file).hasContent("mine");
    }

    @Test
    void a_desk_that_is_not_empty_is_said_to_be() {
        run("one", "backup", file.toString());

        assertThat(run("one", "restore", file.toString())).isEqualTo(1);

        assertThat(said()).contains("The desk is not empty");
    }

    @Test
    void a_file_that_is_no_backup_is_refused_before_a_desk_is_made() throws IOException {
        Files.writeString(file, "no backup");

        assertThat(run("two", "restore", file.toString())).isEqualTo(1);

        assertThat(folder.resolve("two")).doesNotExist();
    }

    @Test
    void a_broken_chain_is_status_1_and_its_first_broken_entry() throws SQLException {
        try (Connection connection = EnvDataSource.of(TestDatabases.h2In(folder.resolve("one")))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update audit_entry set verb = 'touch' where entry_number = 2");
        }

        assertThat(run("one", "audit")).isEqualTo(1);

        assertThat(said()).contains("The audit is broken at entry 2: ALTERED.");
    }

    @Test
    void a_tail_cut_with_its_head_is_found_by_a_backup_and_by_a_head() throws IOException, SQLException {
        run("one", "backup", file.toString());
        String head = backedUpHead();
        assertThat(run("one", "audit", "--against", file.toString())).isZero();
        assertThat(run("one", "audit", "--head", head)).isZero();

        cutTheTailWithItsHead();

        assertThat(run("one", "audit")).isZero();
        assertThat(run("one", "audit", "--against", file.toString())).isEqualTo(1);
        assertThat(run("one", "audit", "--head", head)).isEqualTo(1);
        assertThat(said()).contains(": CUT.");
    }

    @Test
    void a_head_that_is_none_is_status_2() {
        assertThat(run("one", "audit", "--head", "12")).isEqualTo(2);
        assertThat(run("one", "audit", "--until", "12")).isEqualTo(2);
    }

    @Test
    void a_file_to_audit_against_that_is_no_backup_is_said_to_be_none() throws IOException {
        Files.writeString(file, "no backup");

        assertThat(run("one", "audit", "--against", file.toString())).isEqualTo(1);

        assertThat(said()).contains("is no backup");
    }

    private String backedUpHead() throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            return backup.manifest().head().toString();
        }
    }

    private void cutTheTailWithItsHead() throws SQLException {
        try (Connection connection = EnvDataSource.of(TestDatabases.h2In(folder.resolve("one")))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from audit_entry where entry_number > 2");
            statement.execute("update audit_head set last_number = 2,"
                    + " last_sha256 = (select entry_sha256 from audit_entry where entry_number = 2)");
        }
    }

    @Test
    void rates_of_a_file_are_kept_and_taken_back() throws IOException {
        Path rates = Files.writeString(folder.resolve("rates.csv"), "Date,USD,\n2024-05-17,1.0844,\n");

        assertThat(run("one", "rates", rates.toString())).isZero();
        assertThat(run("one", "rates", "--built-in")).isZero();
        assertThat(run("one", "audit")).isZero();

        assertThat(said()).contains(": 1 currencies, 2024-05-17 to 2024-05-17.", "The table in the box is in use.");
    }

    @Test
    void a_file_without_rates_is_one_sentence_that_names_the_line() throws IOException {
        Path rates = Files.writeString(folder.resolve("rates.csv"), "Date,USD,\n2024-05-17,much,\n");

        assertThat(run("two", "rates", rates.toString())).isEqualTo(1);

        assertThat(said()).contains("The file is no table of exchange rates: line 2: \"much\" is no rate of USD.");
        assertThat(folder.resolve("two")).doesNotExist();
    }

    @Test
    void a_token_that_a_crash_left_behind_is_no_running_desk() throws IOException {
        Files.writeString(folder.resolve("one/admin-token"), "token");
        Files.writeString(folder.resolve("one/desk.address"), "http://127.0.0.1:9/");

        assertThat(run("one", "audit")).isZero();
    }

    @Test
    void words_that_mean_nothing_are_status_2() {
        assertThat(run("one", "backup")).isEqualTo(2);
    }

    private int run(String desk, String... words) {
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new DeskCommand(Map.of("FACTDESK_DATA", folder.resolve(desk).toString()), to, to).run(List.of(words));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
