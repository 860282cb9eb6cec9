package org.factdesk.text;

/**
 * The words, digit runs and symbols of a text, in parallel arrays. Any index may be asked about: outside the text
 * there are tokens of type {@link TokenType#NONE}. White space is no token; {@link #gap} says what stands before one.
 */
public final class Tokens {

    /** Nothing between this token and the one before it. */
    public static final int GLUED = 0;
    /** One space of any width. */
    public static final int SPACE = 1;
    /** More than one space. */
    public static final int WIDE = 2;
    /** A line end, or the start of the text. */
    public static final int BREAK = 3;

    private final char[] chars;
    private final char[] folded;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final int[] words;
    private final byte[] types;
    private final byte[] gaps;

    Tokens(char[] chars, char[] folded, int size, int[] starts, int[] ends, int[] words, byte[] types, byte[] gaps) {
        this.chars = chars;
        this.folded = folded;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.words = words;
        this.types = types;
        this.gaps = gaps;
    }

    public int size() {
        return size;
    }

    public TokenType type(int token) {
        return isInside(token) ? TYPES[types[token]] : TokenType.NONE;
    }

    private static final TokenType[] TYPES = TokenType.values();

    /** First UTF-16 unit of the token; the end of the text after the last one. */
    public int start(int token) {
        return isInside(token) ? starts[token] : token < 0 ? 0 : chars.length;
    }

    /** UTF-16 unit after the token's last one. */
    public int end(int token) {
        return isInside(token) ? ends[token] : token < 0 ? 0 : chars.length;
    }

    public int length(int token) {
        return end(token) - start(token);
    }

    /** The token's number in the word list, {@link WordIds#UNKNOWN} where it has none. */
    public int word(int token) {
        return isInside(token) ? words[token] : WordIds.UNKNOWN;
    }

    /** What stands before the token: {@link #GLUED}, {@link #SPACE}, {@link #WIDE} or {@link #BREAK}. */
    public int gap(int token) {
        return isInside(token) ? gaps[token] : BREAK;
    }

    public boolean isGlued(int token) {
        return gap(token) == GLUED;
    }

    public boolean isDigits(int token) {
        return isInside(token) && types[token] == DIGITS;
    }

    public boolean isWord(int token) {
        return isInside(token) && types[token] == WORD;
    }

    private static final byte WORD = (byte) TokenType.WORD.ordinal();
    private static final byte DIGITS = (byte) TokenType.DIGITS.ordinal();

    /** Whether the token is this one character once folded. */
    public boolean is(int token, char symbol) {
        return isInside(token) && folded[starts[token]] == symbol && ends[token] == starts[token] + 1;
    }

    /** Whether the token, folded, is this word. */
    public boolean is(int token, String word) {
        if (!isInside(token)) {
            return false;
        }
        int start = starts[token];
        int length = word.length();
        if (ends[token] - start != length || folded[start] != word.charAt(0)) {
            return false;
        }
        for (int at = 1; at < length; at++) {
            if (folded[start + at] != word.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token, folded, ends in these letters. */
    public boolean endsWith(int token, String ending) {
        int from = end(token) - ending.length();
        if (!isInside(token) || from < starts[token]) {
            return false;
        }
        for (int at = 0; at < ending.length(); at++) {
            if (folded[from + at] != ending.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** The character at a UTF-16 position as the text has it. */
    public char charAt(int charIndex) {
        return chars[charIndex];
    }

    /** The first character of a token as the text has it; a space outside the text. */
    public char firstChar(int token) {
        return isInside(token) ? chars[starts[token]] : ' ';
    }

    public boolean isCapitalised(int token) {
        return isWord(token) && Character.isUpperCase(chars[starts[token]]);
    }

    /** The words from the start of one token to the end of another, as the text has them. */
    public String text(int firstToken, int endToken) {
        int start = start(firstToken);
        return new String(chars, start, Math.max(0, end(endToken - 1) - start));
    }

    public TextSpan span(int firstToken, int endToken) {
        return TextSpan.of(start(firstToken), end(endToken - 1));
    }

    private boolean isInside(int token) {
        return token >= 0 && token < size;
    }
}
