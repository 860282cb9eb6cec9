package org.factdesk.persistence;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.saving.GoneException;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class PublicationStoreTest {
    @Test
    void a_claim_nobody_decided_about_is_not_published(Database database) {
        Claim claim = database.in(PublicationStoreTest::ratedClaim);

        assertThat(standing(database, claim)).isEqualTo(Publication.none(claim.id()));
    }

    @Test
    void the_first_decision_is_kept_with_revision_one(Database database) {
        Claim claim = database.in(PublicationStoreTest::ratedClaim);
        Publication released = released(Publication.none(claim.id()), claim);

        Saving<Publication> saving = database.in(stores -> stores.publications().save(released));

        Publication standing = standing(database, claim);
        assertThat(saving).isEqualTo(Saving.kept(standing));
        assertThat(standing.revision()).isEqualTo(1);
        assertThat(standing)
                .usingRecursiveComparison()
                .ignoringFields("revision")
                .isEqualTo(released);
    }

    @Test
    void an_embargo_is_kept_with_its_end(Database database) {
        Claim claim = database.in(PublicationStoreTest::ratedClaim);
        Publication embargoed = Publication.none(claim.id())
                .embargo(verdict(claim), Sample.NOON.plusSeconds(3_600), Sample.by(Sample.CAMILLE));

        database.run(stores -> stores.publications().save(embargoed));

        assertThat(standing(database, claim).embargoUntil()).isEqualTo(Sample.NOON.plusSeconds(3_600));
    }

    @Test
    void a_later_decision_takes_the_place_of_the_earlier_one(Database database) {
        Claim claim = database.in(PublicationStoreTest::ratedClaim);
        database.run(stores -> stores.publications().save(released(Publication.none(claim.id()), claim)));
        Publication withdrawn = standing(database, claim).withdraw(Sample.by(Sample.SACHA));

        database.run(stores -> stores.publications().save(withdrawn));

        assertThat(standing(database, claim))
                .usingRecursiveComparison()
                .ignoringFields("revision")
                .isEqualTo(withdrawn);
    }

    @Test
    void of_two_first_decisions_the_second_is_answered_the_first(Database database) {
        Claim claim = database.in(PublicationStoreTest::ratedClaim);
        Publication mine = released(Publication.none(claim.id()), claim);
        database.run(stores -> stores.publications().save(mine));

        Saving<Publication> saving = database.in(stores -> stores.publications().save(mine));

        assertThat(saving).isEqualTo(Saving.overtaken(mine, standing(database, claim)));
        assertThat(standing(database, claim).revision()).isEqualTo(1);
    }

    @Test
    void many_come_in_one_statement_and_undecided_ones_are_missing(Database database) {
        Claim one = database.in(PublicationStoreTest::ratedClaim);
        Claim two = database.in(stores -> Sample.keptClaimOn(stores, Sample.article("Ou 3 milliards d’euros.")));
        database.run(stores -> stores.publications().save(released(Publication.none(one.id()), one)));

        long statements =
                database.statementsOf(stores -> assertThat(stores.publications().ofAll(List.of(one.id(), two.id())))
                        .containsOnlyKeys(one.id()));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void no_claims_asked_for_are_no_publications(Database database) {
        Map<ClaimId, Publication> found =
                database.in(stores -> stores.publications().ofAll(List.of()));

        assertThat(found).isEmpty();
    }

    @Test
    void a_claim_that_is_gone_cannot_be_published(Database database) {
        Publication ghost = Publication.none(new ClaimId(UUID.randomUUID()));

        assertThatThrownBy(() -> database.in(stores -> stores.publications().save(ghost)))
                .isInstanceOf(GoneException.class);
    }

    private static Claim ratedClaim(Stores stores) {
        Claim claim = Sample.keptClaim(stores);
        stores.verdicts().add(verdict(claim));
        return claim;
    }

    private static Verdict verdict(Claim claim) {
        return Sample.verdict(claim, 1, "Le tableau dit 2.");
    }

    private static Publication released(Publication before, Claim claim) {
        return before.release(verdict(claim), Sample.by(Sample.CAMILLE));
    }

    private static Publication standing(Database database, Claim claim) {
        return database.in(stores -> stores.publications().of(claim.id()));
    }
}
