package org.factdesk.web.running;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.web.running.Program.json;
import static org.factdesk.web.running.Program.object;

/** What whoever can read the data folder may do with a running desk, and nobody else. */
@ExtendWith(InBrowser.class)
class AdministrationIT {
    private static final String RATES = "Date,USD,INR,\n2023-12-01,1.0875,90.5825,\n2023-11-30,1.0931,91.0215,\n";
    private static final String TWO_CURRENCIES =
            "Le projet coûte 16,4 milliards de dollars, soit 164 milliards de roupies.";

    @RegisterExtension
    static final OnDemoDesk demo = new OnDemoDesk();

    @TempDir
    Path folder;

    @Test
    void the_token_lies_in_the_data_folder_for_its_owner_alone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tokenFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void health_and_metrics_are_told_to_the_token() throws Exception {
        assertThat(token().get("health/live").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(token().get("health/ready").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(token().get("metrics").body())
                .contains(
                        "factdesk_saves_total ",
                        "factdesk_conflicts_total ",
                        "factdesk_requests_total{status=\"2xx\"} ")
                .contains("factdesk_extractions_total ", "factdesk_extraction_seconds_total ");
    }

    @Test
    void a_wrong_token_opens_nothing_and_the_right_one_nothing_but_administration() throws Exception {
        Program stranger = new Program(demo.desk().address(), "x".repeat(43));

        for (String path : new String[] {"health/live", "health/ready", "metrics", "api/v1/admin/audit"}) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(stranger.post("api/v1/admin/backup", "").statusCode()).isEqualTo(401);
        assertThat(token().get("api/v1/articles").statusCode()).isEqualTo(401);
    }

    @Test
    void a_person_administers_by_role_alone(Visitors visitors) throws Exception {
        Program editor = Program.of(demo.person("editor", visitors), demo.desk());
        Program admin = Program.of(demo.person("admin", visitors), demo.desk());

        assertThat(editor.get("metrics").statusCode()).isEqualTo(403);
        assertThat(editor.post("api/v1/admin/backup", "").statusCode()).isEqualTo(403);
        assertThat(admin.get("metrics").statusCode()).isEqualTo(200);
        assertThat(admin.get("api/v1/admin/audit").statusCode()).isEqualTo(200);
    }

    @Test
    void a_running_desk_is_backed_up_under_writes_and_comes_back_as_it_was(Visitors visitors) throws Exception {
        Program writer = Program.of(demo.person("writer", visitors), demo.desk());
        for (int number = 0; number < 5; number++) {
            takeIn(writer, "Avant la sauvegarde, " + number + " %.");
        }
        Map<String, String> before = articles(writer);
        Path file = folder.resolve("desk.zip");

        String said = underWrites(writer, () -> verb(demo.desk().data(), "backup", file.toString()));
        assertThat(said).contains("Backed up to " + file);
        Path data = folder.resolve("other");
        assertThat(verb(data, "restore", file.toString())).contains("Restored from " + file);

        try (RunningDesk restored = RunningDesk.on(data, Map.of())) {
            Map<String, String> after = articles(new Program(restored.address(), writer.key()));
            assertThat(after).containsAllEntriesOf(before);
            assertThat(verb(data, "audit")).contains("The audit holds");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void imported_rates_are_used_with_their_day_and_the_box_comes_back(Visitors visitors) throws Exception {
        Path rates = Files.writeString(folder.resolve("eurofxref-hist.csv"), RATES);
        Program writer = Program.of(demo.person("writer", visitors), demo.desk());

        assertThat(verb(demo.desk().data(), "rates", rates.toString()))
                .contains("2 currencies, 2023-11-30 to 2023-12-01");
        String withRates = takeIn(writer, TWO_CURRENCIES);
        assertThat(verb(demo.desk().data(), "rates", "--built-in")).contains("in use");
        String without = takeIn(writer, TWO_CURRENCIES);

        assertThat(withRates).contains("cours du 1er décembre 2023", "rate of 1 December 2023");
        assertThat(without).contains("moyenne annuelle 2023", "yearly average of 2023");
    }

    @Test
    void what_the_token_does_is_in_the_audit_as_its_deed() throws Exception {
        assertThat(token().put("api/v1/admin/rates?name=t.csv", RATES).statusCode())
                .isEqualTo(200);
        assertThat(token().delete("api/v1/admin/rates").statusCode()).isEqualTo(200);

        assertThat(token().get("api/v1/admin/audit").body()).contains("admin-token 127.0.0.1");
    }

    @Test
    void a_table_that_makes_no_sense_changes_nothing_and_is_named_by_its_line() throws Exception {
        HttpResponse<String> answer = token().put("api/v1/admin/rates?name=t.csv", "Date,USD,\n2023-12-01,x,\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("rates.NO_RATE", "[2,\"x\",\"USD\"]");
        assertThat(token().get("api/v1/admin/rates").body()).isEqualTo("{\"imported\":null}");
    }

    private static String takeIn(Program writer, String text) throws Exception {
        JsonObject made = object(201, writer.post("api/v1/articles", json("text", text, "publishedOn", "2023-12-03")));
        return writer.get("api/v1/articles/" + made.getString("id")).body();
    }

    /** Does something while articles come in one after the other, and returns what it says. */
    private static String underWrites(Program writer, Saying work) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread writing = new Thread(() -> {
            try {
                for (int number = 0; !stop.get(); number++) {
                    takeIn(writer, "Pendant la sauvegarde, " + number + " %.");
                }
            } catch (Exception | AssertionError failed) {
                failure.set(failed);
            }
        });
        writing.start();
        String said = work.say();
        stop.set(true);
        writing.join();
        assertThat(failure.get()).isNull();
        return said;
    }

    /** The articles of a desk and their hashes. */
    private static Map<String, String> articles(Program program) throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        try (JsonReader reader = Json.createReader(
                new StringReader(program.get("api/v1/articles").body()))) {
            JsonArray list = reader.readArray();
            for (JsonObject row : list.getValuesAs(JsonObject.class)) {
                String id = row.getString("id");
                hashes.put(id, object(200, program.get("api/v1/articles/" + id)).getString("sha256"));
            }
        }
        return hashes;
    }

    private static String verb(Path data, String verb, String... arguments) {
        String[] words = new String[arguments.length + 3];
        words[0] = verb;
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        words[arguments.length + 1] = "--data";
        words[arguments.length + 2] = data.toString();
        try (Shell call = Shell.factdesk(Map.of(), words)) {
            assertThat(call.status()).as(call.errors()).isZero();
            return call.output();
        }
    }

    private static Program token() throws IOException {
        return new Program(demo.desk().address(), Files.readString(tokenFile()).strip());
    }

    private static Path tokenFile() {
        return demo.desk().data().resolve("admin-token");
    }

    private interface Saying {
        String say() throws Exception;
    }
}
