package org.factdesk.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.account.AccountId;
import org.factdesk.annotation.Target;
import org.factdesk.audit.ChainHead;
import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.document.Capture;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentDetails;
import org.factdesk.document.DocumentId;
import org.factdesk.document.DocumentRole;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;
import org.factdesk.verdict.Correction;
import org.factdesk.verdict.Correction.CorrectionWords;
import org.factdesk.verdict.CorrectionId;
import org.factdesk.verdict.PresetScales;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReportTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final Capture CAPTURE = new Capture(NOON, new AccountId(new UUID(0, 1)));

    private final Document article = Document.capture(
            new DocumentId(new UUID(0, 2)),
            DocumentRole.ARTICLE,
            new DocumentDetails("Titre", null, null, Language.FR, null, null),
            SourceText.of("Le taux est de 4 %."),
            CAPTURE);
    private final Claim claim = Claim.accept(
            new ClaimId(new UUID(0, 3)), Target.of(article, article.text().whole()), CAPTURE);

    @Test
    void two_reports_that_say_the_same_have_the_same_hash_whenever_they_are_made() {
        assertThat(report("Exact.", NOON).hash())
                .isEqualTo(report("Exact.", NOON.plusSeconds(60)).hash());
    }

    @Test
    void a_report_that_says_something_else_has_another_hash() {
        assertThat(report("Exact.", NOON).hash())
                .isNotEqualTo(report("Exact !", NOON).hash());
    }

    @Test
    void a_verdict_comes_with_the_scale_it_was_given_on() {
        assertThatThrownBy(
                        () -> new ReportedClaim(1, claim, verdict("x"), null, Publication.none(claim.id()), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_author_who_was_erased_is_a_dash() {
        assertThat(report("x", NOON).authors().nameOf(CAPTURE.by())).isEqualTo("—");
    }

    @Test
    void readers_are_told_of_released_corrections_alone() {
        Verdict verdict = verdict("x");
        Publication released = Publication.none(claim.id()).release(verdict, CAPTURE);
        Correction open = open(released);

        ReportedClaim reported = new ReportedClaim(
                1,
                claim,
                verdict,
                PresetScales.factdesk(),
                released,
                List.of(),
                List.of(open, open.cancelled(CAPTURE), open.released(2, CAPTURE)));

        assertThat(reported.corrections()).containsExactly(open.released(2, CAPTURE));
    }

    private Report report(String rationale, Instant madeAt) {
        ReportedClaim reported = new ReportedClaim(
                1, claim, verdict(rationale), PresetScales.factdesk(), Publication.none(claim.id()), List.of());
        return Report.of("Rédaction", article, List.of(reported), new Authors(Map.of()), madeAt, ChainHead.NONE);
    }

    private static Correction open(Publication publication) {
        return Correction.open(
                new CorrectionId(new UUID(0, 4)),
                publication,
                new CorrectionWords("Faute.", "Nous avons lu 4."),
                CAPTURE);
    }

    private Verdict verdict(String rationale) {
        return new Verdict(
                claim.id(),
                1,
                Verdict.GivenRating.on(PresetScales.factdesk(), "exact"),
                new Verdict.VerdictBody(rationale, null, null),
                CAPTURE);
    }
}
