package org.factdesk.extraction.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Content.Figure;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Gives every number of a list the unit and scale that only the last one has: "de 19, 23 et 41 ans", "2, 4 or 6%". */
public final class SharedUnits {

    private final Scan scan;
    private final Tokens tokens;

    public SharedUnits(Scan scan) {
        this.scan = scan;
        tokens = scan.tokens();
    }

    /** The drafts with the numbers of such lists in the unit of the last one. */
    public List<Draft> shared(List<Draft> drafts) {
        List<Draft> shared = new ArrayList<>(drafts);
        boolean inList = false;
        for (int at = shared.size() - 2; at >= 0; at--) {
            Draft item = shared.get(at);
            Draft next = shared.get(at + 1);
            inList = isBare(item) && isMeasured(next) && isJoined(item, next, inList) && isAlike(item, next);
            if (inList) {
                shared.set(at, measured(item, next));
            }
        }
        return shared;
    }

    private boolean isJoined(Draft item, Draft next, boolean inList) {
        int joiner = item.endToken();
        if (next.firstToken() != joiner + 1 || tokens.gap(joiner) == Tokens.BREAK) {
            return false;
        }
        return inList && tokens.is(joiner, ',') || scan.is(joiner, WordGroup.AND_OR);
    }

    /** A number without a unit that is no year. */
    private boolean isBare(Draft draft) {
        if (draft.kind() != MentionKind.NUMBER || !(draft.content() instanceof Figure figure) || figure.isRange()) {
            return false;
        }
        boolean year = draft.length() == 1
                && tokens.length(draft.firstToken()) == 4
                && figure.low().isWhole(1000, 2199);
        return !year && !figure.low().isScaled();
    }

    /** A figure with its unit behind the number. */
    private static boolean isMeasured(Draft draft) {
        boolean unit =
                switch (draft.kind()) {
                    case AGE, PERCENTAGE, CURRENCY, DIMENSION, TEMPERATURE -> true;
                    default -> false;
                };
        return unit
                && draft.content() instanceof Figure figure
                && !figure.isRange()
                && figure.low().firstToken() == draft.firstToken();
    }

    private static boolean isAlike(Draft item, Draft next) {
        return number(item).shape() == number(next).shape();
    }

    private static ReadNumber number(Draft draft) {
        return ((Figure) draft.content()).low();
    }

    private static Draft measured(Draft item, Draft next) {
        Figure unit = (Figure) next.content();
        ReadNumber number = number(item);
        ReadNumber scaled = unit.low().isScaled() ? number.times(unit.low().scale()) : number;
        Figure figure = new Figure(scaled, ReadNumber.NONE, unit.unit(), unit.assumedIso());
        return new Draft(next.kind(), item.firstToken(), item.endToken(), next.rank(), figure, Optional.empty());
    }
}
