package org.factdesk.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.factdesk.claim.ClaimId;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills a process in the middle of its saves and looks for every save that it had acknowledged. */
class CrashTest {
    private static final int ROUNDS = CrashRounds.orElse(2);
    private static final int LONGEST_ROUND_MILLIS = 1_500;

    private final Random random = new Random(4_711);

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 6, unit = TimeUnit.HOURS)
    void every_acknowledged_save_is_there_after_a_kill() throws Exception {
        long saves = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<ClaimId> acknowledged = killedAmidSaves("durable");

            assertThat(acknowledged).isNotEmpty();
            assertThat(lost(acknowledged)).isEmpty();
            saves += acknowledged.size();
        }
        CrashRounds.say("H2", ROUNDS, saves, 0);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void the_same_test_finds_losses_where_writes_are_delayed() throws Exception {
        List<ClaimId> lost = new ArrayList<>();
        long saves = 0;
        int round = 0;
        for (; round < 10 && lost.isEmpty(); round++) {
            List<ClaimId> acknowledged = killedAmidSaves("delayed");
            lost.addAll(lost(acknowledged));
            saves += acknowledged.size();
        }
        CrashRounds.say("H2 with delayed writes (the control)", round, saves, lost.size());

        assertThat(lost).isNotEmpty();
    }

    /** The saves acknowledged by a process before it was killed at a random moment. */
    private List<ClaimId> killedAmidSaves(String mode) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        folder.toString(),
                        mode)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<ClaimId> acknowledged = new ArrayList<>();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            acknowledged.add(ClaimId.parse(said.readLine()));
            Thread.sleep(random.nextInt(LONGEST_ROUND_MILLIS));
            process.toHandle().destroyForcibly();
            said.lines().filter(line -> line.length() == 36).map(ClaimId::parse).forEach(acknowledged::add);
        } finally {
            process.destroyForcibly();
        }
        return acknowledged;
    }

    private List<ClaimId> lost(List<ClaimId> acknowledged) {
        try (Database database = Database.open("after the kill", TestDatabases.h2In(folder))) {
            assertThat(database.audit().verify()).isEmpty();
            return database.in(stores -> acknowledged.stream()
                    .filter(claim -> stores.claims().find(claim).isEmpty())
                    .toList());
        }
    }
}
