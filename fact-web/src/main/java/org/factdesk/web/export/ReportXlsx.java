package org.factdesk.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.factdesk.report.Report;
import org.factdesk.text.Language;

/**
 * A report as an Office Open XML workbook: a sheet of the claims and one of the evidence, with numbers and dates as such.
 * Every other cell is text, whatever it begins with. A text longer than a cell may be goes on in the row below.
 */
public final class ReportXlsx {
    /** A cell of a spreadsheet holds 32,767 UTF-16 units. */
    private static final int LONGEST_CELL = 32_000;

    private static final double WIDE = 60;
    private static final double NARROW = 18;
    private static final int LONG_TEXT = 40;

    private final Language language;

    /** Writes in that language. */
    public ReportXlsx(Language language) {
        this.language = language;
    }

    /** Writes the whole report; the stream stays open. */
    public void write(Report report, OutputStream out) {
        ReportTable table = new ReportTable(report, language);
        try (Workbook book = new Workbook(out, "Factdesk", "1.0")) {
            sheet(book, table.word("report.sheet.claims"), table.claimColumns(), table.claims());
            sheet(book, table.word("report.sheet.evidence"), table.evidenceColumns(), table.evidence());
        } catch (IOException gone) {
            throw new UncheckedIOException("the report could not be written", gone);
        }
    }

    private static void sheet(Workbook book, String name, List<String> columns, List<List<@Nullable Object>> rows) {
        Worksheet sheet = book.newWorksheet(name);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.width(column, width(rows, column));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor("E4EBF1")
                .set();
        sheet.freezePane(0, 1);
        int at = 1;
        for (List<@Nullable Object> row : rows) {
            at = row(sheet, at, row);
        }
        sheet.setAutoFilter(0, 0, Math.max(0, at - 1), columns.size() - 1);
    }

    private static double width(List<List<@Nullable Object>> rows, int column) {
        boolean isLong = rows.stream()
                .anyMatch(row ->
                        row.get(column) instanceof String text && text.indexOf(' ') > 0 && text.length() > LONG_TEXT);
        return isLong ? WIDE : NARROW;
    }

    /** Writes one row, and rows for the rest of texts that are too long; the number of the next one. */
    private static int row(Worksheet sheet, int first, List<@Nullable Object> cells) {
        int next = first + 1;
        for (int column = 0; column < cells.size(); column++) {
            next = Math.max(next, cell(sheet, first, column, cells.get(column)));
        }
        return next;
    }

    private static int cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column).verticalAlignment("top").set();
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column)
                    .format("yyyy-mm-dd")
                    .verticalAlignment("top")
                    .set();
        } else if (value != null && !value.toString().isEmpty()) {
            return text(sheet, row, column, value.toString());
        }
        return row + 1;
    }

    private static int text(Worksheet sheet, int firstRow, int column, String text) {
        int row = firstRow;
        for (int start = 0; start < text.length(); row++) {
            int end = pieceEnd(text, start);
            sheet.inlineString(row, column, text.substring(start, end));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            start = end;
        }
        return row;
    }

    /** Where a piece ends that fits a cell and cuts no character. */
    private static int pieceEnd(String text, int start) {
        int end = Math.min(text.length(), start + LONGEST_CELL);
        boolean cut = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return cut ? end - 1 : end;
    }
}
