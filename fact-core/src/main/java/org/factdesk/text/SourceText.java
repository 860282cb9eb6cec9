package org.factdesk.text;

/**
 * A text exactly as it was captured. NUL and lone surrogates are refused, nothing is normalised.
 *
 * @param text the characters as given, possibly empty
 */
public record SourceText(String text) {

    public SourceText {
        for (int at = 0; at < text.length(); at++) {
            if (isRefused(text, at)) {
                throw new UnreadableTextException(at, text.charAt(at));
            }
        }
    }

    /**
     * The text as given.
     *
     * @throws UnreadableTextException at the first NUL or lone surrogate
     */
    public static SourceText of(String text) {
        return new SourceText(text);
    }

    /** The text with every CR LF and every lone CR turned into LF, as captured documents keep it. */
    public static SourceText withUnixLineEnds(String text) {
        return new SourceText(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** The text with every character that would be refused replaced by U+FFFD, for file imports. */
    public static SourceText repaired(String text) {
        StringBuilder repaired = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            if (isRefused(text, at)) {
                repaired.setCharAt(at, '\uFFFD');
            }
        }
        return new SourceText(repaired.toString());
    }

    public int length() {
        return text.length();
    }

    public TextSpan whole() {
        return TextSpan.of(0, text.length());
    }

    public String slice(TextSpan span) {
        return span.slice(text);
    }

    /** The number of code points before a UTF-16 position, as W3C selectors count. */
    public int codePointAt(int charIndex) {
        return text.codePointCount(0, charIndex);
    }

    /** The UTF-16 position of a code point position. */
    public int charAt(int codePointIndex) {
        return text.offsetByCodePoints(0, codePointIndex);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isRefused(String text, int at) {
        char unit = text.charAt(at);
        return unit == 0 || Character.isSurrogate(unit) && !isPaired(text, at, unit);
    }

    private static boolean isPaired(String text, int at, char unit) {
        if (Character.isHighSurrogate(unit)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
