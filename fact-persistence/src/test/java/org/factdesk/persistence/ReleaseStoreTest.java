package org.factdesk.persistence;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Claimant;
import org.factdesk.claim.Evidence;
import org.factdesk.document.Capture;
import org.factdesk.document.Document;
import org.factdesk.saving.GoneException;
import org.factdesk.verdict.ReleasedContent;
import org.factdesk.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class ReleaseStoreTest {
    @Test
    void a_release_is_found_as_it_was_whatever_becomes_of_claim_and_evidence(Database database) {
        Claim claim = database.in(ReleaseStoreTest::ratedClaim);
        ReleasedContent released = release(database, claim, 0);

        database.run(stores -> {
            stores.claims().save(claim.reworded("Tout autre chose.", new Claimant("L’Office")));
            released.evidence().forEach(piece -> stores.evidence().remove(piece.id()));
        });

        assertThat(latest(database, claim)).isEqualTo(Map.of(claim.id(), released));
        assertThat(released.evidence()).hasSize(2);
    }

    @Test
    void the_newest_release_of_a_claim_is_the_one_that_counts(Database database) {
        Claim claim = database.in(ReleaseStoreTest::ratedClaim);
        release(database, claim, 0);
        ReleasedContent second = release(database, claim, 60);

        assertThat(latest(database, claim)).containsOnly(Map.entry(claim.id(), second));
    }

    @Test
    void claims_never_released_are_missing_and_all_come_in_two_statements(Database database) {
        Claim one = database.in(ReleaseStoreTest::ratedClaim);
        release(database, one, 0);
        List<ClaimId> asked = List.of(one.id(), new ClaimId(UUID.randomUUID()));

        long statements = database.statementsOf(
                stores -> assertThat(stores.releases().latestOf(asked)).containsOnlyKeys(one.id()));

        assertThat(statements).isEqualTo(2);
    }

    @Test
    void no_claims_asked_for_are_no_releases(Database database) {
        Map<ClaimId, ReleasedContent> found =
                database.in(stores -> stores.releases().latestOf(List.of()));

        assertThat(found).isEmpty();
    }

    @Test
    void a_claim_that_is_gone_cannot_be_released(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Verdict verdict = Sample.verdict(claim, 1, "Lu.");
        database.run(stores -> stores.claims().remove(claim.id()));

        assertThatThrownBy(() -> database.run(stores -> stores.releases()
                        .add(ReleasedContent.of(claim, verdict, List.of(), Sample.by(Sample.CAMILLE)))))
                .isInstanceOf(GoneException.class);
    }

    private static Claim ratedClaim(Stores stores) {
        Claim claim = Sample.keptClaim(stores);
        stores.verdicts().add(Sample.verdict(claim, 1, "Le tableau dit 2."));
        return stores.claims().find(claim.id()).orElseThrow();
    }

    private static ReleasedContent release(Database database, Claim claim, int second) {
        Capture now = Sample.at(Sample.NOON.plusSeconds(second), Sample.CAMILLE);
        return database.in(stores -> {
            Document source = Sample.source("Le fromage pèse 2 milliards.");
            stores.documents().add(source);
            stores.evidence().add(Sample.evidence(claim, source, "2 milliards"));
            stores.evidence().add(Sample.evidence(claim, source, "fromage"));
            List<Evidence> standing = stores.evidence().of(claim.id());
            ReleasedContent content = ReleasedContent.of(claim, Sample.verdict(claim, 1, "Lu."), standing, now);
            stores.releases().add(content);
            return content;
        });
    }

    private static Map<ClaimId, ReleasedContent> latest(Database database, Claim claim) {
        return database.in(stores -> stores.releases().latestOf(List.of(claim.id())));
    }
}
