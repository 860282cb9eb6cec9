package org.factdesk.persistence;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.verdict.Review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class ReviewStoreTest {
    @Test
    void second_looks_are_found_as_they_were_given_newest_first(Database database) {
        Claim claim = database.in(ReviewStoreTest::ratedClaim);
        Review first = Sample.review(claim, 1, "Plutôt « faux » 🧀.");
        Review second = Sample.review(claim, 1, null);
        database.run(stores -> stores.reviews().add(first));
        database.run(stores -> stores.reviews().add(second));

        List<Review> found = database.in(stores -> stores.reviews().of(claim.id()));

        assertThat(found).containsExactly(second, first);
    }

    @Test
    void a_claim_nobody_looked_at_has_none(Database database) {
        Claim claim = database.in(ReviewStoreTest::ratedClaim);

        List<Review> found = database.in(stores -> stores.reviews().of(claim.id()));

        assertThat(found).isEmpty();
    }

    @Test
    void the_looks_at_many_claims_come_in_one_statement(Database database) {
        Claim one = database.in(ReviewStoreTest::ratedClaim);
        Claim two = database.in(stores -> Sample.keptClaimOn(stores, Sample.article("Ou 3 milliards d’euros.")));
        Review review = Sample.review(one, 1, null);
        database.run(stores -> stores.reviews().add(review));

        long statements =
                database.statementsOf(stores -> assertThat(stores.reviews().ofAll(List.of(one.id(), two.id())))
                        .isEqualTo(Map.of(one.id(), List.of(review))));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void no_claims_asked_for_are_no_looks(Database database) {
        Map<ClaimId, List<Review>> found =
                database.in(stores -> stores.reviews().ofAll(List.of()));

        assertThat(found).isEmpty();
    }

    @Test
    void a_look_at_a_version_that_does_not_exist_is_refused_by_the_schema(Database database) {
        Claim claim = database.in(ReviewStoreTest::ratedClaim);

        assertThatThrownBy(() -> database.run(stores -> stores.reviews().add(Sample.review(claim, 7, null))))
                .message()
                .containsIgnoringCase("review_verdict");
    }

    private static Claim ratedClaim(Stores stores) {
        Claim claim = Sample.keptClaim(stores);
        stores.verdicts().add(Sample.verdict(claim, 1, "Le tableau dit 2."));
        return claim;
    }
}
