package org.factdesk.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** Eight people on the same few claims at once: every acknowledged write is accounted for, no other one is there. */
@OnEveryDatabase
class HistoryTest {
    private static final int WRITERS = 8;
    private static final int CLAIMS = 4;
    private static final int OPERATIONS = Boolean.getBoolean("factdesk.long") ? 100_000 : 2_000;

    private final Queue<Claim> keptClaims = new ConcurrentLinkedQueue<>();
    private final Queue<Verdict> keptVerdicts = new ConcurrentLinkedQueue<>();
    private final Queue<Saving<?>> overtaken = new ConcurrentLinkedQueue<>();

    @Test
    void every_acknowledged_write_stands_and_none_is_lost(Database database) throws Exception {
        List<ClaimId> claims = claims(database);
        long entriesBefore = database.audit().head().number();

        allAtOnce(writer -> work(database, claims, new Random(writer)));

        assertThat(keptClaims.size() + keptVerdicts.size() + overtaken.size()).isEqualTo(OPERATIONS);
        assertThat(overtaken).as("the writers met").isNotEmpty();
        assertThat(database.audit().head().number() - entriesBefore).isEqualTo(keptClaims.size() + keptVerdicts.size());
        assertThat(database.audit().verify()).isEmpty();
        claims.forEach(claim -> assertHistory(database, claim));
    }

    private static List<ClaimId> claims(Database database) {
        database.run(Sample::openDesk);
        return IntStream.range(0, CLAIMS)
                .mapToObj(number -> database.in(stores -> Sample.keptClaimOn(
                                stores, Sample.article("Article " + number + " : 3 milliards d’euros.")))
                        .id())
                .toList();
    }

    private Void work(Database database, List<ClaimId> claims, Random random) {
        for (int operation = 0; operation < OPERATIONS / WRITERS; operation++) {
            ClaimId claim = claims.get(random.nextInt(CLAIMS));
            String words = Thread.currentThread().getName() + ", " + operation;
            if (random.nextBoolean()) {
                reword(database, claim, words);
            } else {
                rate(database, claim, words);
            }
        }
        return null;
    }

    private void reword(Database database, ClaimId id, String words) {
        Claim seen = database.in(stores -> stores.claims().find(id)).orElseThrow();
        Saving<Claim> saving = database.in(stores -> stores.claims().save(seen.reworded(words, null)));
        if (saving instanceof Saving.Kept<Claim> kept) {
            keptClaims.add(kept.value());
        } else {
            overtaken.add(saving);
        }
    }

    private void rate(Database database, ClaimId id, String words) {
        int seen = database.in(stores -> stores.verdicts().latest(id))
                .map(Verdict::version)
                .orElse(0);
        Claim claim = database.in(stores -> stores.claims().find(id)).orElseThrow();
        Saving<Verdict> saving = database.in(stores -> stores.verdicts().add(Sample.verdict(claim, seen + 1, words)));
        if (saving instanceof Saving.Kept<Verdict> kept) {
            keptVerdicts.add(kept.value());
        } else {
            overtaken.add(saving);
        }
    }

    private void assertHistory(Database database, ClaimId id) {
        Claim standing = database.in(stores -> stores.claims().find(id)).orElseThrow();
        Map<Integer, Claim> byRevision = keptClaims.stream()
                .filter(claim -> claim.id().equals(id))
                .collect(Collectors.toMap(Claim::revision, claim -> claim));
        List<Verdict> history = database.in(stores -> stores.verdicts().history(id));
        List<Verdict> acknowledged = keptVerdicts.stream()
                .filter(verdict -> verdict.claim().equals(id))
                .toList();

        assertThat(byRevision).hasSize(standing.revision());
        assertThat(byRevision.get(standing.revision())).isEqualTo(standing);
        assertThat(history).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(history).extracting(Verdict::version).doesNotHaveDuplicates();
    }

    private static void allAtOnce(Writer writer) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int number = 0; number < WRITERS; number++) {
                int seed = number;
                Callable<Void> one = () -> writer.work(seed);
                running.add(writers.submit(one));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        } finally {
            writers.shutdown();
        }
    }

    private interface Writer {
        Void work(int seed);
    }
}
