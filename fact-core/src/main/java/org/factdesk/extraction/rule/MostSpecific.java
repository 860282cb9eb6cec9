package org.factdesk.extraction.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Chooses among readings of the same words: the longest passage wins, then the more specific reading. It takes drafts in
 * the order in which the text is read and decides about a passage as soon as nothing more can overlap it.
 */
final class MostSpecific implements Consumer<Draft> {

    /** How far behind the token that is read a draft may start. */
    private static final int FARTHEST_BACK = 8;

    private static final Comparator<Draft> BEST_FIRST = (one, other) -> {
        int byLength = Integer.compare(other.length(), one.length());
        int byRank = byLength != 0 ? byLength : Integer.compare(other.rank(), one.rank());
        return byRank != 0 ? byRank : Integer.compare(one.firstToken(), other.firstToken());
    };

    private final List<Draft> chosen = new ArrayList<>();
    private final List<Draft> passage = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final BitSet blocked = new BitSet();
    private int passageStart = Integer.MAX_VALUE;
    private int passageEnd = -1;

    @Override
    public void accept(Draft draft) {
        if (draft.firstToken() - FARTHEST_BACK >= passageEnd) {
            decide();
        }
        passage.add(draft);
        passageStart = Math.min(passageStart, draft.firstToken());
        passageEnd = Math.max(passageEnd, draft.endToken());
    }

    /** The drafts that stay, in order, without overlaps. */
    List<Draft> chosen() {
        decide();
        return chosen;
    }

    private void decide() {
        if (passage.size() > 1) {
            passage.sort(BEST_FIRST);
        }
        int start = chosen.size();
        for (Draft draft : passage) {
            choose(draft);
        }
        if (chosen.size() > start + 1) {
            chosen.subList(start, chosen.size()).sort(Comparator.comparingInt(Draft::firstToken));
        }
        taken.clear();
        blocked.clear();
        passage.clear();
        passageStart = Integer.MAX_VALUE;
        passageEnd = -1;
    }

    private void choose(Draft draft) {
        boolean claim = draft.content() instanceof Content.NoFigure;
        boolean free = isFree(draft);
        if (free && !claim) {
            chosen.add(draft);
        }
        if (free || claim && isFreeForClaim(draft)) {
            taken.set(start(draft), end(draft));
            blocked.set(start(draft), end(draft), claim);
        }
    }

    private int start(Draft draft) {
        return draft.firstToken() - passageStart;
    }

    private int end(Draft draft) {
        return draft.endToken() - passageStart;
    }

    private boolean isFree(Draft draft) {
        int next = taken.nextSetBit(start(draft));
        return next < 0 || next >= end(draft);
    }

    /** Whether only passages without figures overlap: what claims no figure may add to another claim. */
    private boolean isFreeForClaim(Draft draft) {
        for (int token = start(draft); token < end(draft); token++) {
            if (taken.get(token) && !blocked.get(token)) {
                return false;
            }
        }
        return true;
    }
}
