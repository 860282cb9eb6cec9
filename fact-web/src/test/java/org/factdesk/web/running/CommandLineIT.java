package org.factdesk.web.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code ./factdesk} says and does, on the systems that have a POSIX shell. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class CommandLineIT {
    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    Path folder;

    @Test
    void run_says_where_the_desk_is_and_how_the_first_account_is_made() throws IOException {
        Path data = folder.resolve("the data");
        String port = String.valueOf(RunningDesk.freePort());

        try (Shell desk = Shell.factdesk(NOTHING, "run", "--port", port, "--data", data.toString())) {
            desk.awaitLine("First start: ");

            String address = "http://127.0.0.1:" + port + "/";
            assertThat(desk.output().lines())
                    .contains("Factdesk is ready at " + address)
                    .anyMatch(line -> line.startsWith("First start: open " + address + "welcome?key="));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
            assertThat(secondDeskOn(data)).contains("is in use by another running desk");

            desk.terminate();

            assertThat(desk.status()).isZero();
            assertThat(desk.errors()).isEmpty();
        }
    }

    @Test
    void a_port_in_use_is_one_sentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            assertThat(failure(NOTHING, "run", "--port", port, "--data", folder.toString()))
                    .isEqualTo("Port " + port
                            + " is in use by another program: stop it, or choose another port with --port.");
        }
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_one_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "");
        Path below = file.resolve("data");

        assertThat(failure(NOTHING, "run", "--data", below.toString()))
                .isEqualTo("The data folder " + below + " cannot be made.");
    }

    @Test
    void no_java_is_one_sentence() {
        assertThat(failure(Map.of("JAVA_HOME", "/nowhere"), "run"))
                .isEqualTo("No Java was found in JAVA_HOME (/nowhere):"
                        + " install a JDK from 17 to 25, or let JAVA_HOME point to one.");
    }

    @Test
    void a_database_that_does_not_answer_is_one_sentence() throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + RunningDesk.freePort() + "/factdesk";

        assertThat(failure(
                        Map.of("FACTDESK_DB_URL", url, "FACTDESK_DB_WAIT", "1"),
                        "run",
                        "--port",
                        String.valueOf(RunningDesk.freePort()),
                        "--data",
                        folder.toString()))
                .startsWith("The database " + url + " did not answer");
    }

    @Test
    void an_unknown_verb_is_one_sentence() {
        assertThat(failure(NOTHING, "dance")).isEqualTo("'dance' is not a verb of Factdesk: see ./factdesk --help.");
    }

    private static String secondDeskOn(Path data) throws IOException {
        return failure(NOTHING, "run", "--port", String.valueOf(RunningDesk.freePort()), "--data", data.toString());
    }

    /** The one sentence that a call fails with. */
    private static String failure(Map<String, String> variables, String... arguments) {
        try (Shell call = Shell.factdesk(variables, arguments)) {
            assertThat(call.status()).isNotZero();
            assertThat(call.errors().lines()).hasSize(1);
            return call.errors().strip();
        }
    }
}
