package org.factdesk.extraction.context;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Backwards;
import org.factdesk.extraction.rule.Content.Figure;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Unit;
import org.factdesk.text.Tokens;

/**
 * Makes one range of two neighbours ("entre 3 et 5 %", "de 10 à 15 millions", "$5-10") and shares the unit and scale that
 * only the second one has. Two ends of a change ("passe de 2 à 3 %") stay apart.
 */
public final class Ranges {

    /** How many tokens before "from" the verb of a change may stand. */
    private static final int FARTHEST_VERB = 12;

    /** What starts more than so many times higher than it ends has a scale of its own: "from 900 to 1.2 million". */
    private static final BigDecimal LARGEST_FALL = BigDecimal.valueOf(20);

    private final Scan scan;
    private final Tokens tokens;

    public Ranges(Scan scan) {
        this.scan = scan;
        tokens = scan.tokens();
    }

    /** The drafts with ranges in the place of their ends. */
    public List<Draft> joined(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts.size());
        for (int at = 0; at < drafts.size(); at++) {
            Draft low = drafts.get(at);
            Draft high = at + 1 < drafts.size() ? drafts.get(at + 1) : low;
            Link link = link(low, high);
            if (link == Link.RANGE) {
                joined.add(range(low, high));
                at++;
            } else {
                joined.add(link == Link.CHANGE ? inUnitOf(low, high) : low);
            }
        }
        return joined;
    }

    private enum Link {
        NONE,
        RANGE,
        CHANGE
    }

    private Link link(Draft low, Draft high) {
        if (low == high
                || !(low.content() instanceof Figure one)
                || !(high.content() instanceof Figure other)
                || one.isRange()
                || other.isRange()
                || !isAlike(low, high)) {
            return Link.NONE;
        }
        int gap = high.firstToken() - low.endToken();
        if (gap < 1 || gap > 2 || tokens.gap(low.endToken()) == Tokens.BREAK) {
            return Link.NONE;
        }
        return isHyphen(low, high) ? hyphen(low, high) : word(low, high);
    }

    private boolean isAlike(Draft low, Draft high) {
        Figure one = (Figure) low.content();
        Figure other = (Figure) high.content();
        boolean counted = one.low().shape() != Shape.VAGUE
                && other.low().shape() != Shape.VAGUE
                && low.kind() != MentionKind.ORDINAL
                && high.kind() != MentionKind.ORDINAL;
        boolean same =
                low.kind() == high.kind() && one.unit().id().equals(other.unit().id());
        boolean unitBehind = low.kind() == MentionKind.NUMBER && high.kind() != MentionKind.MULTIPLIER
                || low.kind() == MentionKind.NUMBER;
        boolean signBefore = low.kind() == MentionKind.CURRENCY
                && high.kind() == MentionKind.NUMBER
                && low.firstToken() < one.low().firstToken();
        return counted && (same || unitBehind || signBefore);
    }

    private boolean isHyphen(Draft low, Draft high) {
        int at = low.endToken();
        boolean dash = tokens.is(at, '-') || tokens.is(at, '\u2014') && tokens.isGlued(at);
        return high.firstToken() == at + 1 && dash && tokens.gap(at) == tokens.gap(at + 1);
    }

    private Link hyphen(Draft low, Draft high) {
        boolean apart = scan.isOnlyKinds() && high.kind() == MentionKind.AGE && !tokens.isGlued(low.endToken());
        return isRising(low, high) && !apart ? Link.RANGE : Link.NONE;
    }

    private Link word(Draft low, Draft high) {
        Found joiner = scan.find(low.endToken(), WordClass.RANGE_JOINERS);
        if (!joiner.isPresent() || joiner.endToken() != high.firstToken() && !isArticle(joiner.endToken(), high)) {
            return Link.NONE;
        }
        Found opener = opener(low.firstToken());
        return switch (joiner.value()) {
            case "and" -> opener.isPresent() && opener.value().equals("between") ? Link.RANGE : Link.NONE;
            case "or" -> isNext(low, high) ? Link.RANGE : Link.NONE;
            default -> to(low, high, opener);
        };
    }

    private boolean isArticle(int token, Draft high) {
        return high.firstToken() == token + 1 && (tokens.is(token, "les") || tokens.is(token, "the"));
    }

    private Link to(Draft low, Draft high, Found opener) {
        if (opener.isPresent() && opener.value().equals("between")) {
            return Link.RANGE;
        }
        if (opener.isPresent() && isChange(opener.firstToken(), low.kind() == high.kind())) {
            return Link.CHANGE;
        }
        if (opener.isPresent() && isFalling(low, high) && !scan.isOnlyKinds()) {
            return Link.CHANGE;
        }
        boolean measured = low.kind() != MentionKind.NUMBER && low.kind() == high.kind();
        if (measured && !opener.isPresent() && Backwards.endsAt(scan, low.firstToken(), WordClass.DIRECTIONS)) {
            return Link.NONE;
        }
        if (tokens.is(low.firstToken() - 1, "magnitude") || tokens.is(low.firstToken() - 2, "magnitude")) {
            return Link.NONE;
        }
        boolean mixed = number(low).shape() == Shape.WORDS && number(high).shape() == Shape.DIGITS;
        if (mixed && scan.isOnlyKinds()) {
            return Link.NONE;
        }
        boolean plain = low.kind() == MentionKind.NUMBER;
        return isRising(low, high) && (plain || opener.isPresent() || low.kind() == high.kind())
                ? Link.RANGE
                : Link.NONE;
    }

    /** "Between" or "from" before a number, perhaps with an approximator between. */
    private Found opener(int firstToken) {
        Found opener = Backwards.before(scan, firstToken, WordClass.RANGE_OPENERS);
        return opener.isPresent()
                ? opener
                : Backwards.before(scan, Backwards.beforeApproximator(scan, firstToken), WordClass.RANGE_OPENERS);
    }

    /** Whether a verb of change stands shortly before "from". */
    private boolean isChange(int token, boolean bothMeasured) {
        for (int at = token - 1; at >= Math.max(0, token - FARTHEST_VERB); at--) {
            Found verb = scan.find(at, WordClass.CHANGES);
            if (verb.isPresent() && (bothMeasured || verb.value().equals("passage"))) {
                return true;
            }
            boolean stop = tokens.is(at, '.') && !tokens.isGlued(at + 1);
            if (stop || tokens.is(at, ';') || tokens.gap(at) == Tokens.BREAK) {
                return false;
            }
        }
        return false;
    }

    /** "Deux ou trois". */
    private boolean isNext(Draft low, Draft high) {
        ReadNumber one = number(low);
        ReadNumber other = number(high);
        return low.kind() == MentionKind.NUMBER
                && one.isWhole(1, 99)
                && other.isWhole(2, 100)
                && !other.isScaled()
                && one.shape() != Shape.FRACTION
                && one.intValue() + 1 == other.intValue();
    }

    private static boolean isRising(Draft low, Draft high) {
        ReadNumber shared = shared(number(low), number(high));
        return shared.value().compareTo(number(high).value()) < 0;
    }

    private static boolean isFalling(Draft start, Draft end) {
        return inScaleOf(number(start), number(end))
                        .value()
                        .compareTo(number(end).value())
                >= 0;
    }

    private static ReadNumber number(Draft draft) {
        return ((Figure) draft.content()).low();
    }

    /** The lower number in the scale of the upper one where it has none of its own and is smaller. */
    private static ReadNumber shared(ReadNumber low, ReadNumber high) {
        boolean shares = high.isScaled()
                && !low.isScaled()
                && low.value().multiply(high.scale()).compareTo(high.value()) < 0;
        return shares ? low.times(high.scale()) : low;
    }

    /** The start of a change in the scale of its end; one that falls shares it too: "from 17 to 12 million". */
    private static ReadNumber inScaleOf(ReadNumber start, ReadNumber end) {
        boolean shares = end.isScaled()
                && !start.isScaled()
                && start.value().multiply(end.scale()).compareTo(end.value().multiply(LARGEST_FALL)) <= 0;
        return shares ? start.times(end.scale()) : shared(start, end);
    }

    private Draft range(Draft low, Draft high) {
        Figure one = (Figure) low.content();
        Figure other = (Figure) high.content();
        Draft named = high.kind() == MentionKind.NUMBER ? low : high;
        Figure unit = (Figure) named.content();
        MentionKind kind = named.kind() == MentionKind.NUMBER ? MentionKind.NUMBERRANGE : named.kind();
        Figure range = new Figure(shared(one.low(), other.low()), other.low(), unit.unit(), unit.assumedIso());
        return new Draft(kind, low.firstToken(), high.endToken(), named.rank(), range, Optional.empty());
    }

    /** The first end of a change in the unit of the second. */
    private static Draft inUnitOf(Draft low, Draft high) {
        Figure one = (Figure) low.content();
        Figure other = (Figure) high.content();
        if (!one.unit().equals(Unit.ONE)) {
            return low;
        }
        Figure figure =
                new Figure(inScaleOf(one.low(), other.low()), ReadNumber.NONE, other.unit(), other.assumedIso());
        return new Draft(high.kind(), low.firstToken(), low.endToken(), low.rank(), figure, Optional.empty());
    }
}
