package org.factdesk.extraction.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Chooses among readings of the same words: the longest passage wins, then the more specific reading. */
public final class MostSpecific {

    private static final Comparator<Draft> BEST_FIRST = Comparator.comparingInt(Draft::length)
            .thenComparingInt(Draft::rank)
            .reversed()
            .thenComparingInt(Draft::firstToken);

    private MostSpecific() {}

    /** The drafts that stay, in order, without overlaps. */
    public static List<Draft> of(List<Draft> drafts) {
        List<Draft> byQuality = new ArrayList<>(drafts);
        byQuality.sort(BEST_FIRST);
        BitSet taken = new BitSet();
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : byQuality) {
            int next = taken.nextSetBit(draft.firstToken());
            if (next < 0 || next >= draft.endToken()) {
                taken.set(draft.firstToken(), draft.endToken());
                kept.add(draft);
            }
        }
        kept.sort(Comparator.comparingInt(Draft::firstToken));
        return kept;
    }
}
