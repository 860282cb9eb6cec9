package org.factdesk.extraction.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Phrases as paths of word numbers; node 0 is the root, edges lie in one open-addressing table. */
final class PhraseTrie {

    static final int ROOT = 0;
    static final int NOWHERE = -1;
    private static final Sense[] NO_SENSES = {};

    private long[] edges = new long[1 << 13];
    private int[] targets = new int[1 << 13];
    private int edgeCount;
    private final List<Sense[]> senses = new ArrayList<>();
    private long[] classesHere = new long[1 << 13];
    private long[] classesDeeper = new long[1 << 13];
    /** For each node one bit for the words that go on behind it, by the last six bits of their numbers. */
    private long[] continuations = new long[1 << 13];

    PhraseTrie() {
        senses.add(NO_SENSES);
    }

    /** The node behind a word, {@link #NOWHERE} where no phrase goes on that way. */
    int next(int node, int word) {
        if ((continuations[node] & 1L << word) == 0) {
            return NOWHERE;
        }
        long key = key(node, word);
        int slot = slotOf(key);
        return edges[slot] == key ? targets[slot] : NOWHERE;
    }

    Sense[] senses(int node) {
        return senses.get(node);
    }

    /** Whether a phrase of a class ends at a node. */
    boolean ends(int node, WordClass wordClass) {
        return (classesHere[node] & wordClass.bit()) != 0;
    }

    /** Whether a phrase of a class goes on behind a node. */
    boolean goesOn(int node, WordClass wordClass) {
        return (classesDeeper[node] & wordClass.bit()) != 0;
    }

    /** The classes of the phrases that end at a node or behind it, as a mask. */
    long fromHere(int node) {
        return classesHere[node] | classesDeeper[node];
    }

    /** The classes of the phrases that end at a node, as a mask. */
    long here(int node) {
        return classesHere[node];
    }

    void add(int[] phrase, Sense sense) {
        int node = ROOT;
        for (int word : phrase) {
            classesDeeper[node] |= sense.wordClass().bit();
            node = grow(node, word);
        }
        classesHere[node] |= sense.wordClass().bit();
        Sense[] known = senses.get(node);
        Sense[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = sense;
        senses.set(node, more);
    }

    private int grow(int node, int word) {
        int next = next(node, word);
        continuations[node] |= 1L << word;
        return next != NOWHERE ? next : put(key(node, word));
    }

    private int put(long key) {
        senses.add(NO_SENSES);
        int node = senses.size() - 1;
        if (node == classesHere.length) {
            classesHere = Arrays.copyOf(classesHere, node * 2);
            classesDeeper = Arrays.copyOf(classesDeeper, node * 2);
            continuations = Arrays.copyOf(continuations, node * 2);
        }
        insert(key, node);
        edgeCount++;
        if (edgeCount * 2 > edges.length) {
            enlarge();
        }
        return node;
    }

    private void insert(long key, int node) {
        int slot = slotOf(key);
        edges[slot] = key;
        targets[slot] = node;
    }

    private void enlarge() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldEdges.length * 2];
        for (int slot = 0; slot < oldEdges.length; slot++) {
            if (oldEdges[slot] != 0) {
                insert(oldEdges[slot], oldTargets[slot]);
            }
        }
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    private int slotOf(long key) {
        int mask = edges.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (edges[slot] != 0 && edges[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
