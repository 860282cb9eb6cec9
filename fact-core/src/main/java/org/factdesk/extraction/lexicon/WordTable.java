package org.factdesk.extraction.lexicon;

import java.util.Arrays;

import org.factdesk.text.WordIds;

/** A set of folded words, each with a number from 1 on: open addressing over one character pool. */
final class WordTable implements WordIds {

    private char[] pool = new char[1 << 15];
    private int poolEnd;
    private int[] starts = new int[1 << 12];
    private int[] hashes = new int[1 << 12];
    private int[] slots = new int[1 << 13];
    private int count;

    int size() {
        return count + 1;
    }

    @Override
    public int idOf(char[] folded, int startInclusive, int endExclusive) {
        if (endExclusive - startInclusive > 24) {
            return UNKNOWN;
        }
        return slots[slotOf(folded, startInclusive, endExclusive)];
    }

    int add(char[] folded, int startInclusive, int endExclusive) {
        int slot = slotOf(folded, startInclusive, endExclusive);
        if (slots[slot] != 0) {
            return slots[slot];
        }
        int id = store(folded, startInclusive, endExclusive);
        hashes[id] = hash(folded, startInclusive, endExclusive);
        slots[slot] = id;
        if (count * 2 > slots.length) {
            enlarge();
        }
        return id;
    }

    private int store(char[] folded, int startInclusive, int endExclusive) {
        count++;
        if (count + 2 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            hashes = Arrays.copyOf(hashes, starts.length);
        }
        if (poolEnd + endExclusive - startInclusive > pool.length) {
            pool = Arrays.copyOf(pool, pool.length * 2);
        }
        starts[count] = poolEnd;
        for (int at = startInclusive; at < endExclusive; at++) {
            if (!isCombining(folded[at])) {
                pool[poolEnd++] = folded[at];
            }
        }
        starts[count + 1] = poolEnd;
        return count;
    }

    private void enlarge() {
        int[] old = slots;
        slots = new int[old.length * 2];
        for (int id : old) {
            if (id != 0) {
                slots[slotOf(pool, starts[id], starts[id + 1])] = id;
            }
        }
    }

    private static int hash(char[] folded, int startInclusive, int endExclusive) {
        int hash = 0;
        for (int at = startInclusive; at < endExclusive; at++) {
            char unit = folded[at];
            hash = isCombining(unit) ? hash : hash * 31 + unit;
        }
        return hash;
    }

    private int slotOf(char[] folded, int startInclusive, int endExclusive) {
        int hash = hash(folded, startInclusive, endExclusive);
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != 0
                && (hashes[slots[slot]] != hash || !isWord(slots[slot], folded, startInclusive, endExclusive))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isWord(int id, char[] folded, int startInclusive, int endExclusive) {
        int expected = starts[id];
        int expectedEnd = starts[id + 1];
        for (int at = startInclusive; at < endExclusive; at++) {
            if (isCombining(folded[at])) {
                continue;
            }
            if (expected == expectedEnd || pool[expected] != folded[at]) {
                return false;
            }
            expected++;
        }
        return expected == expectedEnd;
    }

    private static boolean isCombining(char unit) {
        return unit >= 0x300 && unit < 0x370;
    }
}
