package org.factdesk.text;

/**
 * A stretch of a text in UTF-16 units, end exclusive.
 *
 * @param startInclusive first unit, not negative
 * @param endExclusive unit after the last one, not before the start
 */
public record TextSpan(int startInclusive, int endExclusive) implements Comparable<TextSpan> {

    public TextSpan {
        if (startInclusive < 0 || endExclusive < startInclusive) {
            throw new IllegalArgumentException("No span runs from " + startInclusive + " to " + endExclusive);
        }
    }

    public static TextSpan of(int startInclusive, int endExclusive) {
        return new TextSpan(startInclusive, endExclusive);
    }

    /** The number of UTF-16 units. */
    public int length() {
        return endExclusive - startInclusive;
    }

    public boolean isEmpty() {
        return length() == 0;
    }

    public boolean contains(TextSpan other) {
        return startInclusive <= other.startInclusive && other.endExclusive <= endExclusive;
    }

    public boolean overlaps(TextSpan other) {
        return startInclusive < other.endExclusive && other.startInclusive < endExclusive;
    }

    /** The smallest span that holds both. */
    public TextSpan union(TextSpan other) {
        return new TextSpan(Math.min(startInclusive, other.startInclusive), Math.max(endExclusive, other.endExclusive));
    }

    /**
     * The words of the span.
     *
     * @throws IndexOutOfBoundsException where the span does not lie inside the text
     */
    public String slice(String text) {
        return text.substring(startInclusive, endExclusive);
    }

    /** By start, and the longer one first. */
    @Override
    public int compareTo(TextSpan other) {
        int byStart = Integer.compare(startInclusive, other.startInclusive);
        return byStart != 0 ? byStart : Integer.compare(other.endExclusive, endExclusive);
    }
}
