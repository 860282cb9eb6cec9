package org.factdesk.extraction.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

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
    private final Map<WordGroup, BitSet> groups = new EnumMap<>(WordGroup.class);

    private Lexicon(Language language) {
        this.language = language;
        long[] masks = new long[1 << 14];
        WordLists lists = new WordLists(language);
        lists.forEach((sense, phrase) -> add(sense, phrase, masks));
        lists.forEachInGroup(this::add);
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
    long startingWith(int word) {
        return starting[word];
    }

    /** Where the phrases that start with a word go on, {@link PhraseTrie#NOWHERE} where none does. */
    int firstNode(int word) {
        return firstNodes[word];
    }

    /** Whether a word is one of a group. */
    boolean isIn(WordGroup group, int word) {
        BitSet members = groups.get(group);
        return members != null && word != UNKNOWN && members.get(word);
    }

    PhraseTrie trie() {
        return phrases;
    }

    private void add(WordGroup group, String word) {
        Tokens tokens = Tokenizer.tokens(SourceText.of(word), words::add);
        if (tokens.size() != 1) {
            throw new IllegalStateException("\"" + word + "\" of the group " + group.key() + " is no single word");
        }
        groups.computeIfAbsent(group, none -> new BitSet()).set(tokens.word(0));
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
