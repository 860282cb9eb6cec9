package org.factdesk.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseSettingsTest {
    @Test
    void without_any_setting_it_is_a_durable_h2_file_below_the_home_folder() {
        DatabaseSettings settings = DatabaseSettings.of(Map.of("HOME", "/home/camille"));

        assertThat(settings.isH2()).isTrue();
        assertThat(settings.url())
                .isEqualTo("jdbc:h2:file:/home/camille/.local/share/factdesk/db/factdesk"
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;OPTIMIZE_REUSE_RESULTS=FALSE"
                        + ";QUERY_CACHE_SIZE=64");
        assertThat(settings.longestWait()).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.poolSize()).isEqualTo(20);
    }

    @Test
    void the_data_folder_goes_before_the_xdg_one_and_that_before_the_home_folder() {
        Map<String, String> xdg = Map.of("HOME", "/home/camille", "XDG_DATA_HOME", "/data");
        Map<String, String> own = Map.of("XDG_DATA_HOME", "/data", "FACTDESK_DATA", "/srv/desk");

        assertThat(DatabaseSettings.of(xdg).shownUrl()).isEqualTo("jdbc:h2:file:/data/factdesk/db/factdesk");
        assertThat(DatabaseSettings.of(own).shownUrl()).isEqualTo("jdbc:h2:file:/srv/desk/db/factdesk");
    }

    @Test
    void postgresql_is_taken_as_it_is_given() {
        DatabaseSettings settings = DatabaseSettings.of(Map.of(
                "FACTDESK_DB_URL", "jdbc:postgresql://db:5432/desk?sslmode=require",
                "FACTDESK_DB_USER", "camille",
                "FACTDESK_DB_PASSWORD", "fromage",
                "FACTDESK_DB_WAIT", "5",
                "FACTDESK_DB_POOL", "7"));

        assertThat(settings)
                .isEqualTo(new DatabaseSettings(
                        "jdbc:postgresql://db:5432/desk?sslmode=require",
                        "camille",
                        "fromage",
                        Duration.ofSeconds(5),
                        7));
    }

    @Test
    void the_password_is_the_first_line_of_its_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "é clair\nand nothing else\n");

        DatabaseSettings settings = DatabaseSettings.of(
                Map.of("FACTDESK_DATA", folder.toString(), "FACTDESK_DB_PASSWORD_FILE", file.toString()));

        assertThat(settings.password()).isEqualTo("é clair");
    }

    @Test
    void a_password_file_that_cannot_be_read_is_named(@TempDir Path folder) {
        Map<String, String> environment =
                Map.of("FACTDESK_DB_PASSWORD_FILE", folder.resolve("missing").toString());

        assertThatThrownBy(() -> DatabaseSettings.of(environment))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void another_kind_of_database_is_refused_without_showing_its_parameters() {
        Map<String, String> environment = Map.of("FACTDESK_DB_URL", "jdbc:mysql://db/desk?password=fromage");

        assertThatThrownBy(() -> DatabaseSettings.of(environment))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining("jdbc:mysql://db/desk")
                .hasMessageNotContaining("fromage");
    }

    @Test
    void a_wait_that_is_no_number_is_refused() {
        Map<String, String> environment = Map.of("HOME", "/home/camille", "FACTDESK_DB_WAIT", "bientôt");

        assertThatThrownBy(() -> DatabaseSettings.of(environment)).hasMessageContaining("bientôt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "-3", "101", "beaucoup"})
    void a_pool_that_is_too_small_or_too_large_is_refused(String connections) {
        Map<String, String> environment = Map.of("HOME", "/home/camille", "FACTDESK_DB_POOL", connections);

        assertThatThrownBy(() -> DatabaseSettings.of(environment))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageStartingWith("FACTDESK_DB_POOL is a number of connections")
                .hasMessageContaining(connections);
    }

    @Test
    void its_text_holds_no_password() {
        DatabaseSettings settings = DatabaseSettings.of(Map.of("HOME", "/h", "FACTDESK_DB_PASSWORD", "fromage"));

        assertThat(settings.toString()).doesNotContain("fromage");
    }
}
