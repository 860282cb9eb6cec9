package org.factdesk.text;

import java.util.Arrays;

/** Cuts a text into {@link Tokens} in one pass and looks every word up once. */
public final class Tokenizer {

    private static final byte WORD = (byte) TokenType.WORD.ordinal();
    private static final byte DIGITS = (byte) TokenType.DIGITS.ordinal();
    private static final byte SYMBOL = (byte) TokenType.SYMBOL.ordinal();

    /** A dash of the sentence, never one of a number: "it cost $5—enough". */
    private static final char EM_DASH = '\u2014';

    private final WordIds wordIds;
    private final char[] chars;
    private final char[] folded;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] words;
    private byte[] types;
    private byte[] gaps;

    private Tokenizer(String text, WordIds wordIds) {
        this.wordIds = wordIds;
        chars = text.toCharArray();
        folded = new char[chars.length];
        int expected = 16 + chars.length / 4;
        starts = new int[expected];
        ends = new int[expected];
        words = new int[expected];
        types = new byte[expected];
        gaps = new byte[expected];
    }

    public static Tokens tokens(SourceText text, WordIds wordIds) {
        return new Tokenizer(text.text(), wordIds).run();
    }

    private Tokens run() {
        for (int at = 0; at < chars.length; at++) {
            folded[at] = chars[at] == EM_DASH ? EM_DASH : Folding.fold(chars[at]);
        }
        byte gap = Tokens.BREAK;
        int at = 0;
        while (at < chars.length) {
            if (isSpace(folded[at])) {
                gap = wider(gap, folded[at]);
                at++;
            } else {
                at = token(at, gap);
                gap = Tokens.GLUED;
            }
        }
        return new Tokens(chars, folded, size, starts, ends, words, types, gaps);
    }

    private static boolean isSpace(char unit) {
        return unit <= ' ' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029' || unit == '\u200B';
    }

    private static byte wider(byte gap, char space) {
        if (space != ' ') {
            return space == '\u200B' ? gap : Tokens.BREAK;
        }
        return (byte) Math.max(gap, gap == Tokens.GLUED ? Tokens.SPACE : Tokens.WIDE);
    }

    private int token(int start, byte gap) {
        char unit = folded[start];
        if (unit >= '0' && unit <= '9') {
            return add(DIGITS, start, digitsEnd(start), gap);
        }
        if (isLetter(unit)) {
            return add(WORD, start, wordEnd(start), gap);
        }
        boolean pair = Character.isHighSurrogate(unit) && start + 1 < chars.length;
        return add(SYMBOL, start, start + (pair ? 2 : 1), gap);
    }

    private int digitsEnd(int start) {
        int at = start + 1;
        while (at < chars.length && folded[at] >= '0' && folded[at] <= '9') {
            at++;
        }
        return at;
    }

    private int wordEnd(int start) {
        int at = start + 1;
        while (at < chars.length && (isLetter(folded[at]) || isCombining(folded[at]))) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(char unit) {
        return unit >= 'a' && unit <= 'z' || unit > 0x7F && Character.isLetter(unit);
    }

    private static boolean isCombining(char unit) {
        return unit >= 0x300 && unit < 0x370;
    }

    private int add(byte type, int start, int end, byte gap) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        types[size] = type;
        gaps[size] = gap;
        words[size] = wordIds.idOf(folded, start, end);
        size++;
        return end;
    }

    private void grow() {
        int larger = size * 2;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        words = Arrays.copyOf(words, larger);
        types = Arrays.copyOf(types, larger);
        gaps = Arrays.copyOf(gaps, larger);
    }
}
