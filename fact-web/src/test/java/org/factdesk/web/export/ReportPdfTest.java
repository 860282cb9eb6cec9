package org.factdesk.web.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.factdesk.text.Language;

import static org.assertj.core.api.Assertions.assertThat;

class ReportPdfTest {
    @Test
    void names_the_head_of_the_audit_chain() throws IOException {
        assertThat(text(Language.FR).replaceAll("\\s", "")).contains("Têtedujournal" + SampleReport.HEAD);
    }

    @Test
    void prints_corrections_and_rules_set_aside_with_their_reasons() throws IOException {
        assertThat(text(Language.FR))
                .contains("=La part est de 2 %.", "Dérogation · une source primaire", "Archives fermées.");
        assertThat(text(Language.EN)).contains("Override · one primary source", "Claimant asked");
    }

    private static String text(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportPdf(language).write(SampleReport.released("Arrondi."), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
