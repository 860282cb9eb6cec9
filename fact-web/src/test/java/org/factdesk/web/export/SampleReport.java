package org.factdesk.web.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.factdesk.account.AccountId;
import org.factdesk.annotation.Target;
import org.factdesk.audit.ChainHead;
import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceId;
import org.factdesk.claim.EvidenceKind;
import org.factdesk.claim.Stance;
import org.factdesk.document.Capture;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentDetails;
import org.factdesk.document.DocumentId;
import org.factdesk.document.DocumentRole;
import org.factdesk.document.Sha256;
import org.factdesk.document.WebAddress;
import org.factdesk.report.Authors;
import org.factdesk.report.Report;
import org.factdesk.report.ReportedClaim;
import org.factdesk.report.ReportedEvidence;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;
import org.factdesk.verdict.Correction;
import org.factdesk.verdict.Correction.CorrectionWords;
import org.factdesk.verdict.CorrectionId;
import org.factdesk.verdict.GivenRules;
import org.factdesk.verdict.PresetScales;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.PublicationState;
import org.factdesk.verdict.Rule;
import org.factdesk.verdict.RuleOverride;
import org.factdesk.verdict.Verdict;

/** A report in our own words to write in all formats. */
final class SampleReport {
    static final Capture CAPTURE = new Capture(Instant.parse("2026-01-02T03:04:05Z"), new AccountId(new UUID(0, 1)));
    static final ChainHead HEAD = new ChainHead(12, Sha256.of("fin"));
    static final Document ARTICLE = document(2, DocumentRole.ARTICLE, "« Élan », ça a coûté 3 Md€ \"net\"");
    private static final Document SOURCE = document(3, DocumentRole.SOURCE, "Coût : 3,2 Md€");

    private SampleReport() {}

    /** One claim with evidence, a correction, a rule set aside and that rationale; not released. */
    static Report report(String rationale) {
        return report(rationale, Publication.none(claim().id()));
    }

    private static Report report(String rationale, Publication publication) {
        Verdict verdict = new Verdict(
                claim().id(),
                1,
                Verdict.GivenRating.on(PresetScales.factdesk(), "mostly-accurate"),
                new Verdict.VerdictBody(rationale, null, null),
                CAPTURE,
                new GivenRules(
                        1, "Appelé le 3 mars.", List.of(new RuleOverride(Rule.PRIMARY_SOURCE, "Archives fermées."))));
        Evidence evidence = new Evidence(
                new EvidenceId(new UUID(0, 5)),
                claim().id(),
                Target.of(SOURCE, TextSpan.of(7, 14)),
                Stance.QUALIFIES,
                EvidenceKind.PRIMARY,
                new Evidence.EvidenceNotes("p. 3", null),
                CAPTURE,
                0);
        ReportedClaim reported = new ReportedClaim(
                1,
                claim(),
                verdict,
                PresetScales.factdesk(),
                publication,
                List.of(ReportedEvidence.of(evidence, SOURCE)),
                List.of(correction(verdict)));
        return Report.of(
                "Bureau", ARTICLE, List.of(reported), new Authors(Map.of(CAPTURE.by(), "Zoé")), CAPTURE.at(), HEAD);
    }

    /** The same, released. */
    static Report released(String rationale) {
        return report(rationale, new Publication(claim().id(), PublicationState.RELEASED, 1, null, CAPTURE, 1));
    }

    private static Correction correction(Verdict verdict) {
        Publication released = Publication.none(verdict.claim()).release(verdict, CAPTURE);
        CorrectionWords words = new CorrectionWords("Mal lu.", "=La part est de 2 %.");
        return Correction.open(new CorrectionId(new UUID(0, 6)), released, words, CAPTURE)
                .released(2, CAPTURE);
    }

    static Claim claim() {
        return Claim.accept(
                new ClaimId(new UUID(0, 4)), Target.of(ARTICLE, ARTICLE.text().whole()), CAPTURE);
    }

    private static Document document(int id, DocumentRole role, String text) {
        DocumentDetails details =
                new DocumentDetails("Titre", null, null, Language.FR, null, new WebAddress("https://exemple.fr/"));
        return Document.capture(new DocumentId(new UUID(0, id)), role, details, SourceText.of(text), CAPTURE);
    }
}
