package org.factdesk.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EnvDataSourceTest {
    @TempDir
    Path folder;

    EnvDataSource database;
    Connection connection;

    @BeforeEach
    void open() throws SQLException {
        database = EnvDataSource.of(TestDatabases.h2In(folder));
        connection = database.getConnection();
        run("create table note (words varchar(100))");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void h2_lies_in_the_data_folder() {
        assertThat(folder.resolve("db").resolve("factdesk.mv.db")).exists();
    }

    @Test
    void h2_writes_a_commit_out_at_once() throws SQLException {
        assertThat(one("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'"))
                .isEqualTo("0");
    }

    @Test
    void each_commit_that_wrote_is_brought_to_the_disk() throws SQLException {
        long before = database.checkpoints().syncs();
        connection.setAutoCommit(false);

        for (int number = 0; number < 5; number++) {
            run("insert into note values ('été')");
            connection.commit();
        }

        assertThat(database.checkpoints().syncs() - before).isEqualTo(5);
    }

    @Test
    void a_commit_that_only_read_costs_no_sync() throws SQLException {
        connection.setAutoCommit(false);
        long before = database.checkpoints().syncs();

        one("select count(*) from note");
        connection.commit();

        assertThat(database.checkpoints().syncs()).isEqualTo(before);
    }

    @Test
    void what_is_rolled_back_costs_no_sync() throws SQLException {
        connection.setAutoCommit(false);
        long before = database.checkpoints().syncs();

        run("insert into note values ('rien')");
        connection.rollback();

        assertThat(database.checkpoints().syncs()).isEqualTo(before);
    }

    @Test
    void a_write_outside_a_transaction_is_brought_to_the_disk_too() throws SQLException {
        long before = database.checkpoints().syncs();

        try (PreparedStatement statement = connection.prepareStatement("insert into note values (?)")) {
            statement.setString(1, "seul");
            statement.executeUpdate();
        }

        assertThat(database.checkpoints().syncs() - before).isEqualTo(1);
    }

    @Test
    void leaving_a_transaction_by_its_mode_is_a_commit_too() throws SQLException {
        connection.setAutoCommit(false);
        run("insert into note values ('bascule')");
        long before = database.checkpoints().syncs();

        connection.setAutoCommit(true);

        assertThat(database.checkpoints().syncs() - before).isEqualTo(1);
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        DatabaseSettings settings = DatabaseSettings.of(Map.of("FACTDESK_DATA", file.toString()));

        assertThatThrownBy(() -> EnvDataSource.of(settings))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining(file.toString());
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
