package org.factdesk.web.export;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;

import org.factdesk.audit.ChainHead;
import org.factdesk.report.Authors;
import org.factdesk.report.Report;
import org.factdesk.report.ReportedClaim;
import org.factdesk.text.Language;
import org.factdesk.verdict.Publication;

import static org.assertj.core.api.Assertions.assertThat;

class ReportCsvTest {

    @Test
    void keeps_accents_and_quotation_marks_and_can_be_read_again() {
        NamedCsvRecord row = rows(SampleReport.report("Arrondi de 3,2 ; « net » de TVA.\nDeux lignes."))
                .get(0);

        assertThat(row.getField("passage")).isEqualTo("« Élan », ça a coûté 3 Md€ \"net\"");
        assertThat(row.getField("pourquoi")).isEqualTo("Arrondi de 3,2 ; « net » de TVA.\nDeux lignes.");
        assertThat(row.getField("verdict")).isEqualTo("Plutôt exact");
        assertThat(row.getField("verificateur")).isEqualTo("Zoé");
        assertThat(row.getField("preuves")).contains("« 3,2 Md€ »", "https://exemple.fr/", "nuance");
    }

    @Test
    void begins_with_a_byte_order_mark_for_spreadsheets() {
        assertThat(text(SampleReport.report("ok"), Language.FR)).startsWith("\uFEFFarticle,");
    }

    @Test
    void a_cell_never_is_a_formula() {
        assertThat(rows(SampleReport.report("=HYPERLINK(\"http://x\")")).get(0).getField("pourquoi"))
                .isEqualTo("'=HYPERLINK(\"http://x\")");
        assertThat(ReportCsv.harmless("-2,3 %")).isEqualTo("'-2,3 %");
        assertThat(ReportCsv.harmless("2,3 %")).isEqualTo("2,3 %");
    }

    @Test
    void a_claim_without_a_verdict_says_so() {
        Report report = Report.of(
                "Bureau",
                SampleReport.ARTICLE,
                List.of(new ReportedClaim(
                        1,
                        SampleReport.claim(),
                        null,
                        null,
                        Publication.none(SampleReport.claim().id()),
                        List.of())),
                new Authors(Map.of()),
                SampleReport.CAPTURE.at(),
                ChainHead.NONE);

        assertThat(rows(report).get(0).getField("verdict")).isEqualTo("pas encore de verdict");
    }

    @Test
    void speaks_english_too() {
        assertThat(text(SampleReport.report("ok"), Language.EN))
                .contains("Mostly accurate")
                .startsWith("\uFEFFarticle,article_sha256");
    }

    @Test
    void names_the_head_of_the_audit_chain() {
        assertThat(rows(SampleReport.report("ok")).get(0).getField("tete_journal"))
                .isEqualTo(SampleReport.HEAD.toString());
    }

    @Test
    void tells_of_corrections_and_of_rules_set_aside() {
        NamedCsvRecord row = rows(SampleReport.report("ok")).get(0);

        assertThat(row.getField("rectifications")).isEqualTo("'=La part est de 2 %.");
        assertThat(row.getField("derogations")).contains("source primaire", "Archives fermées.");
        assertThat(row.getField("auteur_interroge")).isEqualTo("Appelé le 3 mars.");
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
