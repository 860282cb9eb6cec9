package org.factdesk.web.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import org.factdesk.report.Report;
import org.factdesk.text.Language;

/**
 * A report as CSV (RFC 4180) with a byte order mark, which spreadsheets need to read accents. One row a claim; a cell
 * that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class ReportCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Language language;

    /** Writes in that language. */
    public ReportCsv(Language language) {
        this.language = language;
    }

    /** Writes the whole report; the writer stays open. */
    public void write(Report report, Writer out) {
        ReportTable table = new ReportTable(report, language);
        try {
            out.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord(table.claimColumns());
            for (List<@Nullable Object> row : table.claims()) {
                csv.writeRecord(row.stream()
                        .map(cell -> harmless(Objects.toString(cell, "")))
                        .toList());
            }
            csv.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException("the report could not be written", gone);
        }
    }

    /** The cell as text that no spreadsheet calculates. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
