package org.factdesk.web.export;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;

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
import org.factdesk.verdict.Rule;
import org.factdesk.verdict.RuleOverride;
import org.factdesk.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

class ReportCsvTest {
    private static final Capture CAPTURE =
            new Capture(Instant.parse("2026-01-02T03:04:05Z"), new AccountId(new UUID(0, 1)));
    private static final ChainHead HEAD = new ChainHead(12, Sha256.of("fin"));

    private final Document article = document(2, DocumentRole.ARTICLE, "« Élan », ça a coûté 3 Md€ \"net\"");
    private final Document source = document(3, DocumentRole.SOURCE, "Coût : 3,2 Md€");

    @Test
    void keeps_accents_and_quotation_marks_and_can_be_read_again() {
        NamedCsvRecord row =
                rows(report("Arrondi de 3,2 ; « net » de TVA.\nDeux lignes.")).get(0);

        assertThat(row.getField("passage")).isEqualTo("« Élan », ça a coûté 3 Md€ \"net\"");
        assertThat(row.getField("pourquoi")).isEqualTo("Arrondi de 3,2 ; « net » de TVA.\nDeux lignes.");
        assertThat(row.getField("verdict")).isEqualTo("Plutôt exact");
        assertThat(row.getField("verificateur")).isEqualTo("Zoé");
        assertThat(row.getField("preuves")).contains("« 3,2 Md€ »", "https://exemple.fr/", "nuance");
    }

    @Test
    void begins_with_a_byte_order_mark_for_spreadsheets() {
        assertThat(text(report("ok"), Language.FR)).startsWith("\uFEFFarticle,");
    }

    @Test
    void a_cell_never_is_a_formula() {
        assertThat(rows(report("=HYPERLINK(\"http://x\")")).get(0).getField("pourquoi"))
                .isEqualTo("'=HYPERLINK(\"http://x\")");
        assertThat(ReportCsv.harmless("-2,3 %")).isEqualTo("'-2,3 %");
        assertThat(ReportCsv.harmless("2,3 %")).isEqualTo("2,3 %");
    }

    @Test
    void a_claim_without_a_verdict_says_so() {
        Report report = Report.of(
                "Bureau",
                article,
                List.of(new ReportedClaim(1, claim(), null, null, Publication.none(claim().id()), List.of())),
                new Authors(Map.of()),
                CAPTURE.at(),
                ChainHead.NONE);

        assertThat(rows(report).get(0).getField("verdict")).isEqualTo("pas encore de verdict");
    }

    @Test
    void speaks_english_too() {
        assertThat(text(report("ok"), Language.EN))
                .contains("Mostly accurate")
                .startsWith("\uFEFFarticle,article_sha256");
    }

    @Test
    void names_the_head_of_the_audit_chain() {
        assertThat(rows(report("ok")).get(0).getField("tete_journal")).isEqualTo(HEAD.toString());
    }

    @Test
    void tells_of_corrections_and_of_rules_set_aside() {
        NamedCsvRecord row = rows(report("ok")).get(0);

        assertThat(row.getField("rectifications")).isEqualTo("'=La part est de 2 %.");
        assertThat(row.getField("derogations")).contains("source primaire", "Archives fermées.");
        assertThat(row.getField("auteur_interroge")).isEqualTo("Appelé le 3 mars.");
    }

    private Report report(String rationale) {
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
                Target.of(source, TextSpan.of(7, 14)),
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
                Publication.none(claim().id()),
                List.of(ReportedEvidence.of(evidence, source)),
                List.of(correction(verdict)));
        return Report.of(
                "Bureau", article, List.of(reported), new Authors(Map.of(CAPTURE.by(), "Zoé")), CAPTURE.at(), HEAD);
    }

    private static Correction correction(Verdict verdict) {
        Publication released = Publication.none(verdict.claim()).release(verdict, CAPTURE);
        CorrectionWords words = new CorrectionWords("Mal lu.", "=La part est de 2 %.");
        return Correction.open(new CorrectionId(new UUID(0, 6)), released, words, CAPTURE)
                .released(2, CAPTURE);
    }

    private Claim claim() {
        return Claim.accept(
                new ClaimId(new UUID(0, 4)), Target.of(article, article.text().whole()), CAPTURE);
    }

    private static Document document(int id, DocumentRole role, String text) {
        DocumentDetails details =
                new DocumentDetails("Titre", null, null, Language.FR, null, new WebAddress("https://exemple.fr/"));
        return Document.capture(new DocumentId(new UUID(0, id)), role, details, SourceText.of(text), CAPTURE);
    }

    private static List<NamedCsvRecord> rows(Report report) {
        return CsvReader.builder().ofNamedCsvRecord(text(report, Language.FR).substring(1)).stream()
                .toList();
    }

    private static String text(Report report, Language language) {
        StringWriter out = new StringWriter();
        new ReportCsv(language).write(report, out);
        return out.toString();
    }
}
