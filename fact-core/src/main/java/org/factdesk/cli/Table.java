package org.factdesk.cli;

import java.util.ArrayList;
import java.util.List;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.SourceText;

/** An aligned table of mentions. */
final class Table {

    private static final String GAP = "  ";

    private Table() {}

    static String of(SourceText source, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return "no figures\n";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("figure", "kind", "value", "unit", "says"));
        mentions.forEach(mention -> rows.add(row(source, mention)));
        StringBuilder table = new StringBuilder();
        rows.forEach(row -> table.append(line(row, widths(rows))).append('\n'));
        return table.toString();
    }

    private static List<String> row(SourceText source, Mention mention) {
        Plain plain = Plain.of(mention);
        String unit = plain.iso().isEmpty() ? plain.unit() : plain.unit() + " (" + plain.iso() + ')';
        return List.of(
                TextReport.printable(source.slice(mention.span()))
                        .replace('\n', ' ')
                        .replace('\t', ' '),
                mention.kind().code(),
                plain.amount(),
                unit,
                remarks(mention));
    }

    private static String remarks(Mention mention) {
        List<String> remarks = new ArrayList<>();
        mention.approximator().ifPresent(approximator -> remarks.add(approximator.text()));
        mention.timeScope().ifPresent(scope -> remarks.add(scope.text()));
        mention.direction().ifPresent(direction -> remarks.add(direction.name().toLowerCase(java.util.Locale.ROOT)));
        mention.object().ifPresent(remarks::add);
        return TextReport.printable(String.join(", ", remarks)).replace('\n', ' ');
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Cells.of(row.get(column)));
            }
        }
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            line.append(cell)
                    .append(" ".repeat(widths[column] - Cells.of(cell)))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
