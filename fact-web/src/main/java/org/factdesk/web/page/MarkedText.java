package org.factdesk.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

/**
 * A text cut into paragraphs and those into pieces, so that each piece has the same marks from its first character to its
 * last. The pieces put together are the text, to the character.
 *
 * @param paragraphs the lines of the text in order; blank lines are there too
 */
public record MarkedText(List<Paragraph> paragraphs) {
    public MarkedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The text with its marks; a mark over several paragraphs is drawn in each. */
    static MarkedText of(SourceText text, List<Mark> marks) {
        List<Mark> inOrder =
                marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
        List<Paragraph> paragraphs = new ArrayList<>();
        String whole = text.text();
        int start = 0;
        int number = 0;
        while (start <= whole.length()) {
            int lineEnd = whole.indexOf('\n', start);
            int end = lineEnd < 0 ? whole.length() : lineEnd;
            boolean blank = whole.substring(start, end).isBlank();
            number += blank ? 0 : 1;
            paragraphs.add(new Paragraph(start, blank ? 0 : number, pieces(whole, TextSpan.of(start, end), inOrder)));
            start = end + 1;
        }
        return new MarkedText(paragraphs);
    }

    private static List<Piece> pieces(String whole, TextSpan line, List<Mark> inOrder) {
        List<Mark> here =
                inOrder.stream().filter(mark -> mark.span().overlaps(line)).toList();
        TreeSet<Integer> cuts = cuts(line, here);
        List<Piece> pieces = new ArrayList<>();
        int from = line.startInclusive();
        for (int cut : cuts.tailSet(from, false)) {
            TextSpan span = TextSpan.of(from, cut);
            pieces.add(new Piece(span.slice(whole), span, over(here, span)));
            from = cut;
        }
        return pieces;
    }

    private static TreeSet<Integer> cuts(TextSpan line, List<Mark> here) {
        TreeSet<Integer> cuts = new TreeSet<>();
        cuts.add(line.endExclusive());
        for (Mark mark : here) {
            cuts.add(Math.max(line.startInclusive(), mark.span().startInclusive()));
            cuts.add(Math.min(line.endExclusive(), mark.span().endExclusive()));
        }
        return cuts;
    }

    private static List<Mark> over(List<Mark> here, TextSpan span) {
        return here.stream().filter(mark -> mark.span().contains(span)).toList();
    }

    /**
     * A line of the text.
     *
     * @param start where it begins in the text, in UTF-16 units
     * @param number its number among the lines that are not blank, from 1; 0 for a blank one
     * @param pieces its words in order
     */
    record Paragraph(int start, int number, List<Piece> pieces) {}

    /**
     * A stretch of words that are all marked alike.
     *
     * @param words the words themselves
     * @param span where they stand
     * @param marks what is to be seen there, the widest first
     */
    record Piece(String words, TextSpan span, List<Mark> marks) {}
}
