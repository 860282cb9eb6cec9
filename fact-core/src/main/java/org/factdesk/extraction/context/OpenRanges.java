package org.factdesk.extraction.context;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.rule.Backwards;
import org.factdesk.extraction.rule.Content;
import org.factdesk.extraction.rule.Content.Bounds;
import org.factdesk.extraction.rule.Content.Figure;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/**
 * Where number ranges are what is looked for, a number with "more than" is one too, open at one end; "above ten and below
 * forty" closes it. The words that make the range belong to its span then.
 */
public final class OpenRanges {

    private final Scan scan;
    private final Tokens tokens;

    public OpenRanges(Scan scan) {
        this.scan = scan;
        tokens = scan.tokens();
    }

    /** The drafts with their bare numbers turned into open ranges where words make them one. */
    public List<Draft> opened(List<Draft> drafts) {
        List<Draft> opened = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft range = draft.kind() == MentionKind.NUMBER ? bounded(draft) : draft;
            Draft last = opened.isEmpty() ? range : opened.get(opened.size() - 1);
            Optional<Draft> closed = closed(last, range);
            closed.ifPresentOrElse(both -> opened.set(opened.size() - 1, both), () -> opened.add(range));
        }
        return opened;
    }

    private Draft bounded(Draft draft) {
        BigDecimal value = ((Figure) draft.content()).low().value();
        Found before = Backwards.before(scan, draft.firstToken(), WordClass.APPROXIMATORS);
        if (before.isPresent() && !isNonsense(before.firstToken() - 1)) {
            Optional<Bounds> bounds = bounds(before.value(), value);
            if (bounds.isPresent()) {
                return range(before.firstToken(), draft.endToken(), bounds.get());
            }
        }
        if (isEqual(draft.firstToken())) {
            return range(draft.firstToken() - 2, draft.endToken(), new Bounds(Optional.of(value), Optional.of(value)));
        }
        Found after = scan.find(draft.endToken(), WordClass.APPROXIMATORS_AFTER);
        boolean than = tokens.is(after.endToken(), "than");
        return after.isPresent() && !than
                ? bounds(after.value(), value)
                        .map(b -> range(draft.firstToken(), after.endToken(), b))
                        .orElse(draft)
                : draft;
    }

    /** "<>30" and "=>30" say nothing. */
    private boolean isNonsense(int token) {
        return tokens.is(token, '<') || tokens.is(token, '=') || tokens.is(token, '>');
    }

    private boolean isEqual(int token) {
        return tokens.is(token - 2, "equal") && tokens.is(token - 1, "to")
                || tokens.is(token - 2, "egal") && tokens.is(token - 1, "a");
    }

    private static Draft range(int firstToken, int endToken, Content content) {
        return new Draft(MentionKind.NUMBERRANGE, firstToken, endToken, Draft.COUNTED, content, Optional.empty());
    }

    private static Optional<Bounds> bounds(String type, BigDecimal value) {
        return switch (type) {
            case "moreThan", "atLeast" -> Optional.of(new Bounds(Optional.of(value), Optional.empty()));
            case "lessThan", "atMost" -> Optional.of(new Bounds(Optional.empty(), Optional.of(value)));
            default -> Optional.empty();
        };
    }

    /** A lower bound and the upper bound that follows it. */
    private Optional<Draft> closed(Draft low, Draft high) {
        if (low == high || !(low.content() instanceof Bounds one) || !(high.content() instanceof Bounds other)) {
            return Optional.empty();
        }
        boolean joined = high.firstToken() - low.endToken() == 1
                && (tokens.is(low.endToken(), ',')
                        || tokens.is(low.endToken(), "and")
                        || tokens.is(low.endToken(), "et"));
        boolean rising = one.low().isPresent()
                && one.high().isEmpty()
                && other.low().isEmpty()
                && other.high().isPresent()
                && one.low().get().compareTo(other.high().get()) < 0;
        return joined && rising
                ? Optional.of(range(low.firstToken(), high.endToken(), new Bounds(one.low(), other.high())))
                : Optional.empty();
    }
}
