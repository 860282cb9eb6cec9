package org.factdesk.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.account.AccountId;
import org.factdesk.annotation.Target;
import org.factdesk.annotation.TextPositionSelector;
import org.factdesk.annotation.TextQuoteSelector;
import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceId;
import org.factdesk.claim.EvidenceKind;
import org.factdesk.claim.Stance;
import org.factdesk.document.Capture;
import org.factdesk.document.DocumentId;
import org.factdesk.document.Sha256;
import org.factdesk.verdict.BlindReview;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.CheckMoves;
import org.factdesk.verdict.PresetScales;
import org.factdesk.verdict.Review;
import org.factdesk.verdict.ReviewedContent;
import org.factdesk.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

class SecondLookTest {
    private static final AccountId AUTHOR = new AccountId(new UUID(0, 1));
    private static final AccountId REVIEWER = new AccountId(new UUID(0, 2));

    private final Claim claim = Claim.accept(new ClaimId(new UUID(1, 1)), passage("4 millions"), by(AUTHOR));
    private final Verdict verdict = verdict(1, "exact", "Le rapport le dit.");
    private final Check inReview = CheckMoves.handOver(CheckMoves.work(Check.begin(claim.id())));

    @Test
    void a_verdict_in_review_is_hidden_from_all_but_its_author() {
        assertThat(BlindReview.hides(verdict, inReview, List.of(), REVIEWER)).isTrue();
        assertThat(BlindReview.hides(verdict, inReview, List.of(), AUTHOR)).isFalse();
    }

    @Test
    void who_has_looked_sees_it() {
        List<Review> looked = List.of(review(verdict, "false", Sha256.of("x")));

        assertThat(BlindReview.hides(verdict, inReview, looked, REVIEWER)).isFalse();
    }

    @Test
    void a_look_at_an_older_version_shows_nothing_of_the_newer_one() {
        List<Review> older = List.of(review(verdict, "false", Sha256.of("x")));

        assertThat(BlindReview.hides(verdict(2, "false", "Non."), inReview, older, REVIEWER))
                .isTrue();
    }

    @Test
    void outside_of_a_review_nothing_is_hidden() {
        assertThat(BlindReview.hides(verdict, CheckMoves.work(Check.begin(claim.id())), List.of(), REVIEWER))
                .isFalse();
    }

    @Test
    void an_approval_holds_for_exactly_what_was_looked_at() {
        Sha256 seen = ReviewedContent.hash(claim, verdict, List.of(evidence(1, "4,2 millions")));
        Check approved = CheckMoves.approve(inReview);
        List<Review> reviews = List.of(review(verdict, "exact", seen));

        assertThat(ReleaseRules.isApproved(approved, verdict, reviews, seen)).isTrue();
        assertThat(ReleaseRules.isApproved(approved, verdict, reviews, ReviewedContent.hash(claim, verdict, List.of())))
                .isFalse();
        assertThat(ReleaseRules.isApproved(inReview, verdict, reviews, seen)).isFalse();
    }

    @Test
    void another_rating_is_no_approval() {
        Sha256 seen = ReviewedContent.hash(claim, verdict, List.of());

        assertThat(ReleaseRules.isApproved(
                        CheckMoves.approve(inReview), verdict, List.of(review(verdict, "false", seen)), seen))
                .isFalse();
    }

    @Test
    void what_is_looked_at_is_another_thing_in_other_words() {
        Sha256 before = ReviewedContent.hash(claim, verdict, List.of());

        assertThat(ReviewedContent.hash(claim.reworded("Autrement dit", null), verdict, List.of()))
                .isNotEqualTo(before);
        assertThat(ReviewedContent.hash(claim, verdict(1, "exact", "Autrement."), List.of()))
                .isNotEqualTo(before);
    }

    @Test
    void the_order_of_the_evidence_does_not_matter() {
        Evidence one = evidence(1, "4,2 millions");
        Evidence other = evidence(2, "depuis 2017");

        assertThat(ReviewedContent.hash(claim, verdict, List.of(one, other)))
                .isEqualTo(ReviewedContent.hash(claim, verdict, List.of(other, one)));
    }

    private Verdict verdict(int version, String rating, String rationale) {
        return new Verdict(
                claim.id(),
                version,
                Verdict.GivenRating.on(PresetScales.factdesk(), rating),
                new Verdict.VerdictBody(rationale, null, null),
                by(AUTHOR));
    }

    private static Review review(Verdict verdict, String rating, Sha256 seen) {
        return new Review(
                verdict.claim(),
                verdict.version(),
                seen,
                Verdict.GivenRating.on(PresetScales.factdesk(), rating),
                "",
                by(REVIEWER));
    }

    private Evidence evidence(int number, String words) {
        return new Evidence(
                new EvidenceId(new UUID(2, number)),
                claim.id(),
                passage(words),
                Stance.SUPPORTS,
                EvidenceKind.PRIMARY,
                new Evidence.EvidenceNotes(null, null),
                by(AUTHOR),
                0);
    }

    private static Target passage(String words) {
        return new Target(
                new DocumentId(new UUID(3, 1)),
                new TextQuoteSelector(words, "", ""),
                new TextPositionSelector(0, words.length()));
    }

    private static Capture by(AccountId person) {
        return new Capture(Instant.parse("2026-01-02T03:04:05Z"), person);
    }
}
