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
        BitSet blocked = new BitSet();
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : byQuality) {
            if (isFree(taken, draft)) {
                taken.set(draft.firstToken(), draft.endToken());
                kept.add(draft);
                block(blocked, draft);
            } else if (draft.content() instanceof Content.NoFigure && isFree(taken, blocked, draft)) {
                taken.set(draft.firstToken(), draft.endToken());
                block(blocked, draft);
            }
        }
        kept.sort(Comparator.comparingInt(Draft::firstToken));
        return kept;
    }

    private static void block(BitSet blocked, Draft draft) {
        if (draft.content() instanceof Content.NoFigure) {
            blocked.set(draft.firstToken(), draft.endToken());
        }
    }

    private static boolean isFree(BitSet taken, Draft draft) {
        int next = taken.nextSetBit(draft.firstToken());
        return next < 0 || next >= draft.endToken();
    }

    /** Whether only passages without figures overlap: what claims no figure may add to another claim. */
    private static boolean isFree(BitSet taken, BitSet blocked, Draft draft) {
        for (int token = draft.firstToken(); token < draft.endToken(); token++) {
            if (taken.get(token) && !blocked.get(token)) {
                return false;
            }
        }
        return true;
    }
}
