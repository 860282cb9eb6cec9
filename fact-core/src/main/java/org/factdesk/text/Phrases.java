package org.factdesk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds words and phrases in folded text. Immutable once all phrases are added. A phrase ending in {@code *} stands for
 * all words with that beginning; a space stands for any white space but an empty line.
 *
 * @param <V> what a phrase means
 */
public final class Phrases<V> {

    /**
     * A phrase in a text.
     *
     * @param value what it means
     * @param start its first UTF-16 unit
     * @param end the unit after its last one
     */
    public record Match<V>(V value, int start, int end) {

        public TextSpan span() {
            return TextSpan.of(start, end);
        }
    }

    private static final class Node<V> {
        private char[] keys = {};
        private final List<Node<V>> next = new ArrayList<>();
        private final List<V> words = new ArrayList<>(1);
        private final List<V> stems = new ArrayList<>(1);

        @org.jspecify.annotations.Nullable
        Node<V> find(char key) {
            for (int at = 0; at < keys.length; at++) {
                if (keys[at] == key) {
                    return next.get(at);
                }
            }
            return null;
        }

        Node<V> grow(char key) {
            Node<V> known = find(key);
            if (known != null) {
                return known;
            }
            keys = Arrays.copyOf(keys, keys.length + 1);
            keys[keys.length - 1] = key;
            next.add(new Node<>());
            return next.get(next.size() - 1);
        }
    }

    private final Node<V> root = new Node<>();

    /** Adds a phrase in any spelling; it is folded here. */
    public void add(String phrase, V value) {
        boolean stem = phrase.endsWith("*");
        String folded = Folding.fold(stem ? phrase.substring(0, phrase.length() - 1) : phrase);
        Node<V> node = root;
        for (int at = 0; at < folded.length(); at++) {
            node = node.grow(folded.charAt(at));
        }
        (stem ? node.stems : node.words).add(value);
    }

    /** Every longest phrase between two positions of a folded text, from left to right, overlapping ones included. */
    public void forEach(String folded, int from, int to, Consumer<Match<V>> found) {
        for (int at = from; at < to; at++) {
            if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
                longestAt(folded, at, to, found);
            }
        }
    }

    private void longestAt(String folded, int start, int to, Consumer<Match<V>> found) {
        List<V> best = List.of();
        int bestEnd = start;
        int at = start;
        Node<V> node = root;
        while (node != null) {
            if (!node.stems.isEmpty()) {
                best = node.stems;
                bestEnd = wordEnd(folded, at, to);
            }
            if (!node.words.isEmpty() && isWordEnd(folded, at, to)) {
                best = node.words;
                bestEnd = at;
            }
            if (at >= to) {
                break;
            }
            char unit = folded.charAt(at);
            node = node.find(unit == '\n' ? ' ' : unit);
            at = unit == ' ' || unit == '\n' ? afterSpace(folded, at, to) : at + 1;
        }
        for (V value : best) {
            found.accept(new Match<>(value, start, bestEnd));
        }
    }

    private static int afterSpace(String folded, int space, int to) {
        int at = space + 1;
        while (at < to && folded.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int wordEnd(String folded, int from, int to) {
        int at = from;
        while (at < to && Character.isLetter(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWordEnd(String folded, int at, int to) {
        return at >= to
                || !Character.isLetterOrDigit(folded.charAt(at))
                || !Character.isLetterOrDigit(folded.charAt(at - 1));
    }
}
