package org.factdesk.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.SourceText;

/** One CSV row (RFC 4180) for each mention; words of the text can never become a formula. */
final class CsvReport implements Report {

    private final PrintStream out;
    private boolean headed;

    CsvReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(String name, Findings found) {
        if (!headed) {
            out.print("input,start,end,text,kind,value,from,to,unit,iso,timex,approximator\r\n");
            headed = true;
        }
        found.extraction().mentions().forEach(mention -> row(name, found.source(), mention));
    }

    private void row(String name, SourceText source, Mention mention) {
        Plain plain = Plain.of(mention);
        List<String> cells = List.of(
                text(name),
                String.valueOf(mention.span().startInclusive()),
                String.valueOf(mention.span().endExclusive()),
                text(source.slice(mention.span())),
                mention.kind().code(),
                plain.value(),
                plain.from(),
                plain.to(),
                text(plain.unit()),
                plain.iso(),
                plain.timex(),
                text(approximator(mention)));
        out.print(cells.stream().collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String approximator(Mention mention) {
        return Optional.of(mention)
                .flatMap(Mention::approximator)
                .map(approximator -> approximator.text())
                .orElse("");
    }

    private static String text(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
