package org.factdesk.text;

/** Tells a line end that ends a heading, a list item or a paragraph from one that only wraps a long line. */
final class LineEnds {

    private static final int LONGEST_WRAPPED = 100;
    private static final int SHORTEST_WRAPPED = 50;

    private final String text;
    private final int longest;
    private final boolean wrapped;

    LineEnds(String text) {
        this.text = text;
        int longestLine = 0;
        int lines = 0;
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(start);
            longestLine = Math.max(longestLine, end - start);
            lines += end > start ? 1 : 0;
            start = end + 1;
        }
        longest = longestLine;
        wrapped = lines > 2 && longest >= SHORTEST_WRAPPED && longest <= LONGEST_WRAPPED;
    }

    private int lineEnd(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** Whether the line end at a position ends what stands before it. */
    boolean isBoundary(int at) {
        int next = at + 1;
        while (next < text.length() && Sentences.isSpace(text.charAt(next))) {
            if (text.charAt(next) == '\n') {
                return true;
            }
            next++;
        }
        int last = at - 1;
        while (last >= 0 && Sentences.isSpace(text.charAt(last))) {
            last--;
        }
        return last < 0 || next == text.length() || !goesOn(last, next, at);
    }

    private boolean goesOn(int last, int next, int lineEnd) {
        char before = text.charAt(last);
        boolean open = Character.isLowerCase(text.charAt(next)) || before == ',';
        return open || wrapped && isFull(lineEnd) && before != ':';
    }

    private boolean isFull(int lineEnd) {
        int lineStart = lineEnd == 0 ? 0 : text.lastIndexOf('\n', lineEnd - 1) + 1;
        return (lineEnd - lineStart) * 10 >= longest * 6;
    }
}
