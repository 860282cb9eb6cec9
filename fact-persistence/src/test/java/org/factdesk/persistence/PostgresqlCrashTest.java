package org.factdesk.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.document.Document;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills a PostgreSQL server in the middle of saves and looks for every save that it had acknowledged. */
@Timeout(value = 6, unit = TimeUnit.HOURS)
class PostgresqlCrashTest {
    private static final int ROUNDS = CrashRounds.orElse(1);
    private static final int WRITERS = 4;
    private static final int LONGEST_ROUND_MILLIS = 1_000;

    private final Random random = new Random(4_711);

    @TempDir
    Path folder;

    @Test
    void every_acknowledged_save_is_there_after_a_kill() throws Exception {
        long saves = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<ClaimId> acknowledged = killedAmidSaves("on");

            assertThat(acknowledged).isNotEmpty();
            assertThat(lost(acknowledged)).isEmpty();
            saves += acknowledged.size();
        }
        CrashRounds.say("PostgreSQL", ROUNDS, saves, 0);
    }

    @Test
    void the_same_test_finds_losses_where_commits_are_not_synchronous() throws Exception {
        List<ClaimId> acknowledged = killedAmidSaves("off");

        List<ClaimId> lost = lost(acknowledged);
        CrashRounds.say("PostgreSQL without synchronous commits (the control)", 1, acknowledged.size(), lost.size());
        assertThat(lost).isNotEmpty();
    }

    private List<ClaimId> killedAmidSaves(String synchronousCommit) throws Exception {
        Queue<ClaimId> acknowledged = new ConcurrentLinkedQueue<>();
        EmbeddedPostgres server = start(synchronousCommit);
        Database database = Database.open("PostgreSQL to be killed", TestDatabases.on(server));
        Document article = database.in(PostgresqlCrashTest::article);
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Thread(() -> save(database, article, acknowledged)))
                .toList();
        writers.forEach(Thread::start);
        Thread.sleep(200 + random.nextInt(LONGEST_ROUND_MILLIS));
        Postmaster.of(folder).kill();
        for (Thread writer : writers) {
            writer.join();
        }
        server.close();
        return List.copyOf(acknowledged);
    }

    private List<ClaimId> lost(List<ClaimId> acknowledged) throws Exception {
        try (EmbeddedPostgres server = start("on");
                Database database = Database.open("PostgreSQL after the kill", TestDatabases.on(server))) {
            assertThat(database.audit().verify()).isEmpty();
            return database.in(stores -> acknowledged.stream()
                    .filter(claim -> stores.claims().find(claim).isEmpty())
                    .toList());
        }
    }

    private EmbeddedPostgres start(String synchronousCommit) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", synchronousCommit)
                .setServerConfig("wal_writer_delay", synchronousCommit.equals("on") ? "200ms" : "10s")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    private static Document article(Stores stores) {
        if (stores.accounts().none()) {
            Sample.openDesk(stores);
        }
        Document sample = Sample.article("On compte 3 milliards d’euros.");
        Document article = Sample.document(
                sample.role(),
                sample.title(),
                sample.text().text(),
                Sample.by(stores.accounts().all().get(0)));
        stores.documents().add(article);
        return article;
    }

    private static void save(Database database, Document article, Queue<ClaimId> acknowledged) {
        try {
            while (true) {
                ClaimId id = new ClaimId(UUID.randomUUID());
                Claim claim = Claim.accept(id, Sample.passage(article, "3 milliards"), article.captured());
                database.run(stores -> stores.claims().add(claim));
                acknowledged.add(id);
            }
        } catch (RuntimeException killed) {
            assertThat(killed).isNotNull();
        }
    }
}
