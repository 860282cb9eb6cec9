package org.factdesk.cli;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

/** The text with its figures underlined, by the terminal or by a line of carets, and a table of them below. */
final class TextReport implements Report {

    private static final String UNDERLINED = "\u001B[4;36m";
    private static final String PLAIN = "\u001B[0m";

    private final PrintStream out;
    private final boolean terminal;

    TextReport(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void add(String name, Findings findings) {
        SourceText source = findings.source();
        List<Mention> mentions = findings.extraction().mentions();
        if (!name.equals("-")) {
            out.print(printable(name) + "\n\n");
        }
        String text = terminal ? coloured(source, mentions) : carets(source, mentions);
        out.print(text.isBlank() ? "" : text.stripTrailing() + "\n\n");
        out.print(Table.of(source, mentions));
        out.print(FindingsText.of(findings));
        out.print('\n');
    }

    private static String coloured(SourceText source, List<Mention> mentions) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Mention mention : mentions) {
            text.append(printable(source.text().substring(at, mention.span().startInclusive())));
            text.append(UNDERLINED)
                    .append(printable(source.slice(mention.span())))
                    .append(PLAIN);
            at = mention.span().endExclusive();
        }
        return text.append(printable(source.text().substring(at))).toString();
    }

    private static String carets(SourceText source, List<Mention> mentions) {
        StringBuilder text = new StringBuilder();
        Iterator<Mention> rest = mentions.iterator();
        StringBuilder marks = new StringBuilder();
        TextSpan next = next(rest);
        int start = 0;
        for (String line : source.text().split("\n", -1)) {
            text.append(start == 0 ? "" : "\n").append(printable(line));
            for (int at = start; at < start + line.length(); at += width(source, at)) {
                next = next.endExclusive() <= at ? next(rest) : next;
                marks.append(mark(source.text().codePointAt(at), next.startInclusive() <= at));
            }
            text.append(marks.indexOf("^") < 0 ? "" : '\n' + marks.toString().stripTrailing());
            marks.setLength(0);
            start += line.length() + 1;
        }
        return text.toString();
    }

    private static TextSpan next(Iterator<Mention> mentions) {
        return mentions.hasNext() ? mentions.next().span() : TextSpan.of(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** What stands below a character: as wide as it is, and a tab below a tab. */
    private static String mark(int codePoint, boolean marked) {
        return codePoint == '\t' ? "\t" : (marked ? "^" : " ").repeat(Cells.of(codePoint));
    }

    private static int width(SourceText source, int at) {
        return Character.charCount(source.text().codePointAt(at));
    }

    /** Control characters of the text must not steer the terminal. */
    static String printable(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }
}
