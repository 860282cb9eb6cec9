package org.factdesk.extraction.lexicon;

import org.factdesk.text.Folding;
import org.factdesk.text.Language;
import org.factdesk.text.Tokens;
import org.factdesk.text.WordIds;

/**
 * The words and phrases of a lexicon in one text. What can start at a token is judged once, by the token and its
 * neighbour, so that most questions are answered without a look at the word lists.
 */
public final class Phrases {

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final PhraseTrie trie;
    private final long[] openings;

    public Phrases(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        trie = lexicon.trie();
        openings = new long[tokens.size()];
        for (int token = 0; token < openings.length; token++) {
            openings[token] = judged(token);
        }
    }

    public Language language() {
        return lexicon.language();
    }

    /** The classes of the phrases that a token and its neighbour may start, as a mask; 0 outside of the text. */
    public long opening(int token) {
        return token >= 0 && token < openings.length ? openings[token] : 0;
    }

    /** Whether a token is one of a group of words; never outside of the text. */
    public boolean is(int token, WordGroup group) {
        return lexicon.isIn(group, tokens.word(token));
    }

    private long judged(int token) {
        int word = tokens.word(token);
        long classes = word == WordIds.UNKNOWN ? 0 : lexicon.startingWith(word);
        if (classes == 0) {
            return 0;
        }
        int node = lexicon.firstNode(word);
        long alone = trie.here(node);
        if (alone == classes) {
            return alone;
        }
        long longer = from(node, token + 1) | (isInnerHyphen(token + 1) ? from(node, token + 2) : 0);
        return classes & (alone | longer);
    }

    private long from(int node, int token) {
        int word = tokens.word(token);
        int step = word == WordIds.UNKNOWN ? PhraseTrie.NOWHERE : trie.next(node, word);
        return step == PhraseTrie.NOWHERE ? 0 : trie.fromHere(step);
    }

    /**
     * The longest phrase of a class that starts at a token. A hyphen between the words of a phrase does not matter, a
     * line end does.
     */
    public Found find(int token, WordClass wordClass) {
        return (opening(token) & wordClass.bit()) == 0 ? Found.NOTHING : longest(token, wordClass);
    }

    private Found longest(int token, WordClass wordClass) {
        Found longest = Found.NOTHING;
        int node = lexicon.firstNode(tokens.word(token));
        int at = token + 1;
        while (node != PhraseTrie.NOWHERE) {
            longest = trie.ends(node, wordClass) ? better(longest, node, wordClass, token, at) : longest;
            if (!trie.goesOn(node, wordClass)) {
                return longest;
            }
            int step = next(node, at, wordClass);
            if (step == PhraseTrie.NOWHERE && isInnerHyphen(at)) {
                at++;
                step = next(node, at, wordClass);
            }
            node = step;
            at++;
        }
        return longest;
    }

    private int next(int node, int at, WordClass wordClass) {
        int word = tokens.word(at);
        boolean apart = wordClass == WordClass.UNITS && tokens.isDigits(at) && !tokens.isGlued(at);
        return word == WordIds.UNKNOWN || tokens.gap(at) == Tokens.BREAK || apart
                ? PhraseTrie.NOWHERE
                : trie.next(node, word);
    }

    private boolean isInnerHyphen(int at) {
        return tokens.is(at, '-') && tokens.isGlued(at) && tokens.isGlued(at + 1);
    }

    private Found better(Found longest, int node, WordClass wordClass, int first, int end) {
        for (Sense sense : trie.senses(node)) {
            if (sense.wordClass() == wordClass && isSpelled(sense, first, end)) {
                return new Found(sense, first, end);
            }
        }
        return longest;
    }

    private boolean isSpelled(Sense sense, int first, int end) {
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
}
