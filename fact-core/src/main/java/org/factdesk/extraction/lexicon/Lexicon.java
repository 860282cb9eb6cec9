package org.factdesk.extraction.lexicon;

import java.util.Arrays;

import org.factdesk.text.Folding;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;
import org.factdesk.text.Tokenizer;
import org.factdesk.text.Tokens;
import org.factdesk.text.WordIds;

/**
 * The words of one language. Immutable once built, and shared by everybody who reads that language.
 */
public final class Lexicon implements WordIds {

    private final Language language;
    private final WordTable words = new WordTable();
    private final PhraseTrie phrases = new PhraseTrie();
    private final long[] starting;
    private final int[] firstNodes;

    private Lexicon(Language language) {
        this.language = language;
        long[] masks = new long[1 << 14];
        new WordLists(language).forEach((sense, phrase) -> add(sense, phrase, masks));
        starting = masks;
        firstNodes = new int[masks.length];
        Arrays.setAll(firstNodes, word -> phrases.next(PhraseTrie.ROOT, word));
    }

    /** The lexicon of a language, read from the class path the first time. */
    public static Lexicon of(Language language) {
        return language == Language.FR ? French.LEXICON : English.LEXICON;
    }

    private static final class French {
        static final Lexicon LEXICON = new Lexicon(Language.FR);
    }

    private static final class English {
        static final Lexicon LEXICON = new Lexicon(Language.EN);
    }

    public Language language() {
        return language;
    }

    @Override
    public int idOf(char[] folded, int startInclusive, int endExclusive) {
        return words.idOf(folded, startInclusive, endExclusive);
    }

    /** The classes of all phrases that start with a word, as a mask. */
    public long startingWith(int word) {
        return starting[word];
    }

    /**
     * The longest phrase of a class that starts at a token. A hyphen between the words of a phrase does not matter, a
     * line end does.
     */
    public Found find(Tokens tokens, int token, WordClass wordClass) {
        if ((starting[tokens.word(token)] & wordClass.bit()) == 0) {
            return Found.NOTHING;
        }
        Found longest = Found.NOTHING;
        int node = firstNodes[tokens.word(token)];
        int at = token + 1;
        while (node != PhraseTrie.NOWHERE) {
            longest = phrases.ends(node, wordClass) ? better(longest, node, wordClass, tokens, token, at) : longest;
            if (!phrases.goesOn(node, wordClass)) {
                return longest;
            }
            int step = next(tokens, node, at, wordClass);
            if (step == PhraseTrie.NOWHERE && isInnerHyphen(tokens, at)) {
                at++;
                step = next(tokens, node, at, wordClass);
            }
            node = step;
            at++;
        }
        return longest;
    }

    private int next(Tokens tokens, int node, int at, WordClass wordClass) {
        int word = tokens.word(at);
        boolean apart = wordClass == WordClass.UNITS && tokens.isDigits(at) && !tokens.isGlued(at);
        return word == UNKNOWN || tokens.gap(at) == Tokens.BREAK || apart
                ? PhraseTrie.NOWHERE
                : phrases.next(node, word);
    }

    private static boolean isInnerHyphen(Tokens tokens, int at) {
        return tokens.is(at, '-') && tokens.isGlued(at) && tokens.isGlued(at + 1);
    }

    private Found better(Found longest, int node, WordClass wordClass, Tokens tokens, int first, int end) {
        for (Sense sense : phrases.senses(node)) {
            if (sense.wordClass() == wordClass && isSpelled(sense, tokens, first, end)) {
                return new Found(sense, first, end);
            }
        }
        return longest;
    }

    private static boolean isSpelled(Sense sense, Tokens tokens, int first, int end) {
        String exact = sense.exact();
        if (exact.isEmpty()) {
            return true;
        }
        int start = tokens.start(first);
        if (tokens.end(end - 1) - start != exact.length()) {
            return false;
        }
        for (int at = 0; at < exact.length(); at++) {
            if (!isAlike(tokens.charAt(start + at), exact.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two characters are the same, or the same kind of space, apostrophe or hyphen. */
    private static boolean isAlike(char one, char other) {
        return one == other || Folding.fold(one) == Folding.fold(other) && !Character.isLetter(one);
    }

    private void add(Sense sense, String phrase, long[] masks) {
        Tokens tokens = Tokenizer.tokens(SourceText.of(phrase), words::add);
        int[] path = new int[tokens.size()];
        for (int at = 0; at < path.length; at++) {
            path[at] = tokens.word(at);
        }
        phrases.add(path, sense);
        masks[path[0]] |= sense.wordClass().bit();
    }
}
