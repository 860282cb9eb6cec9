package org.factdesk.web.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.factdesk.report.Report;
import org.factdesk.text.Language;

import static org.assertj.core.api.Assertions.assertThat;

class ReportXlsxTest {
    private static final String RATIONALE_COLUMN = "J";

    @TempDir
    private Path folder;

    @Test
    void names_its_sheets_and_columns_in_the_readers_language() throws Exception {
        Map<String, byte[]> french = parts(SampleReport.report("ok"), Language.FR);
        Map<String, byte[]> english = parts(SampleReport.report("ok"), Language.EN);

        assertThat(text(french, "xl/workbook.xml")).contains("name=\"Affirmations\"", "name=\"Preuves\"");
        assertThat(text(english, "xl/workbook.xml")).contains("name=\"Claims\"", "name=\"Evidence\"");
        assertThat(cell(french, 1, RATIONALE_COLUMN + "1")).isEqualTo("pourquoi");
        assertThat(cell(english, 1, RATIONALE_COLUMN + "1")).isEqualTo("rationale");
    }

    @Test
    void keeps_accents_quotation_marks_and_lines() throws Exception {
        Map<String, byte[]> parts = parts(SampleReport.report("« Élan » & <net>\nDeux lignes."), Language.FR);

        assertThat(cell(parts, 1, RATIONALE_COLUMN + "2")).isEqualTo("« Élan » & <net>\nDeux lignes.");
    }

    @Test
    void what_looks_like_a_formula_stays_text() throws Exception {
        Map<String, byte[]> parts = parts(SampleReport.report("=HYPERLINK(\"http://x\")"), Language.FR);

        assertThat(cell(parts, 1, RATIONALE_COLUMN + "2")).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(sheet(parts, 1).getElementsByTagName("f").getLength()).isZero();
        assertThat(sheet(parts, 2).getElementsByTagName("f").getLength()).isZero();
    }

    @Test
    void a_text_longer_than_a_cell_goes_on_below_and_loses_nothing() throws Exception {
        String rationale = "\uD83D\uDE00é ".repeat(11_000) + "fin";
        Map<String, byte[]> parts = parts(SampleReport.report(rationale), Language.EN);

        String first = cell(parts, 1, RATIONALE_COLUMN + "2");
        String second = cell(parts, 1, RATIONALE_COLUMN + "3");
        assertThat(first.length()).isLessThan(32_768);
        assertThat(first + second).isEqualTo(rationale);
    }

    @Test
    void a_character_that_xml_cannot_hold_breaks_nothing() throws Exception {
        Map<String, byte[]> parts = parts(SampleReport.report("avant\u0001après"), Language.FR);

        assertThat(cell(parts, 1, RATIONALE_COLUMN + "2")).startsWith("avant").endsWith("après");
    }

    @Test
    void the_evidence_has_a_row_of_its_own_beside_the_number_of_its_claim() throws Exception {
        Map<String, byte[]> parts = parts(SampleReport.report("ok"), Language.FR);

        assertThat(row(parts, 2, 2)).contains("1", "nuance", "3,2 Md€", "https://exemple.fr/", "p. 3");
    }

    private Map<String, byte[]> parts(Report report, Language language) throws IOException {
        Path file = folder.resolve(language + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new ReportXlsx(language).write(report, out);
        }
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static Document sheet(Map<String, byte[]> parts, int number) throws Exception {
        byte[] xml = parts.get("xl/worksheets/sheet" + number + ".xml");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String cell(Map<String, byte[]> parts, int sheet, String reference) throws Exception {
        NodeList cells = sheet(parts, sheet).getElementsByTagName("c");
        for (int at = 0; at < cells.getLength(); at++) {
            Element cell = (Element) cells.item(at);
            if (cell.getAttribute("r").equals(reference)) {
                return value(parts, cell);
            }
        }
        return "";
    }

    private static List<String> row(Map<String, byte[]> parts, int sheet, int row) throws Exception {
        List<String> values = new ArrayList<>();
        NodeList cells = sheet(parts, sheet).getElementsByTagName("c");
        for (int at = 0; at < cells.getLength(); at++) {
            Element cell = (Element) cells.item(at);
            if (cell.getAttribute("r").matches("[A-Z]+" + row)) {
                values.add(value(parts, cell));
            }
        }
        return values;
    }

    /** The text of a cell, whether it stands in it or in the table of strings that cells share. */
    private static String value(Map<String, byte[]> parts, Element cell) throws Exception {
        if (!cell.getAttribute("t").equals("s")) {
            return cell.getTextContent();
        }
        Document strings = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.get("xl/sharedStrings.xml")));
        return strings.getElementsByTagName("si")
                .item(Integer.parseInt(cell.getTextContent()))
                .getTextContent();
    }
}
