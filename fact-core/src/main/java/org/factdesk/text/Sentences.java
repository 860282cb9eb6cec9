package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences, headings and list items, in one pass. A quotation of several sentences is cut inside, its
 * marks stay with the sentences beside them; the bullet of a list item is left out.
 */
public final class Sentences {

    private static final String CLOSING = "\u00BB\u201D\u2019)]\"'";
    private static final String BULLETS = "-\u2022*\u2013\u2014\u25AA\u25E6\u00B7\u2023";

    private final String text;
    private final FullStops fullStops;
    private final LineEnds lineEnds;
    private final List<TextSpan> found = new ArrayList<>();
    private int start;

    private Sentences(String text) {
        this.text = text;
        fullStops = new FullStops(text, Folding.fold(text));
        lineEnds = new LineEnds(text);
    }

    /** The sentences in order, without the white space around them; none is empty. */
    public static List<TextSpan> of(SourceText source) {
        return new Sentences(source.text()).cut();
    }

    private List<TextSpan> cut() {
        start = afterBullet(0);
        int at = start;
        while (at < text.length()) {
            at = step(at);
        }
        close(text.length());
        return List.copyOf(found);
    }

    private int step(int at) {
        char unit = text.charAt(at);
        if (unit == '\n') {
            return lineEnd(at);
        }
        if (!isStop(unit)) {
            return at + 1;
        }
        int end = afterClosing(at + 1);
        if (isEnd(at, end)) {
            close(end);
        }
        return end;
    }

    private int lineEnd(int at) {
        if (!lineEnds.isBoundary(at) && !isBulleted(at + 1)) {
            return at + 1;
        }
        close(at);
        start = afterBullet(at + 1);
        return Math.max(start, at + 1);
    }

    private static boolean isStop(char unit) {
        return unit == '.' || unit == '!' || unit == '?' || unit == '\u2026';
    }

    private int afterClosing(int at) {
        int end = at;
        while (end < text.length() && (isStop(text.charAt(end)) || CLOSING.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        int quote = end < text.length() && isInnerSpace(text.charAt(end)) ? end + 1 : end;
        return quote < text.length() && text.charAt(quote) == '\u00BB' ? quote + 1 : end;
    }

    private static boolean isInnerSpace(char unit) {
        return unit == ' ' || unit == '\u00A0' || unit == '\u202F';
    }

    private boolean isEnd(int stop, int end) {
        int next = end;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        char first = text.charAt(next);
        boolean goesOn = next == end || Character.isLowerCase(first) || ",;:)".indexOf(first) >= 0;
        return !goesOn && (text.charAt(stop) != '.' || end > stop + 1 || fullStops.canEnd(stop, next));
    }

    static boolean isSpace(char unit) {
        return unit <= ' ' || unit == '\u00A0' || unit == '\u202F' || Character.isWhitespace(unit);
    }

    private void close(int end) {
        int first = start;
        int last = end;
        while (first < last && isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last > first) {
            found.add(TextSpan.of(first, last));
        }
        start = end;
    }

    private boolean isBulleted(int lineStart) {
        return afterBullet(lineStart) > firstInk(lineStart);
    }

    private int firstInk(int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at)) && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    private int afterBullet(int lineStart) {
        int ink = firstInk(lineStart);
        int at = ink;
        while (at < text.length() && at - ink < 2 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered = at > ink && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')');
        boolean bulleted = at == ink && at < text.length() && BULLETS.indexOf(text.charAt(at)) >= 0;
        boolean spaced = at + 1 < text.length() && isSpace(text.charAt(at + 1));
        return (numbered || bulleted) && spaced ? at + 1 : ink;
    }
}
