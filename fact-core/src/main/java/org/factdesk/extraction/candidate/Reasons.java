package org.factdesk.extraction.candidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.measure.Quantity;

/** Collects why a passage is worth checking. */
final class Reasons {

    private static final BigDecimal SMALL = BigDecimal.valueOf(3);

    private Reasons() {}

    static List<Reason> of(Passage passage, Optional<Attribution> attribution) {
        List<Reason> reasons = new ArrayList<>();
        for (int at = passage.firstMention(); at < passage.endMention(); at++) {
            Mention mention = passage.article().mention(at);
            kind(mention).ifPresent(kind -> reasons.add(reason(passage, kind, mention)));
            if (mention.direction().isPresent() && kind(mention).isPresent()) {
                reasons.add(reason(passage, ReasonKind.GROWTH, mention));
            }
        }
        Set<ReasonKind> seen = new HashSet<>();
        for (Cue cue : passage.cues()) {
            cue.kind()
                    .reason()
                    .filter(kind -> kind != ReasonKind.EVENT || !isSaying(passage, cue))
                    .filter(seen::add)
                    .ifPresent(kind -> reasons.add(new Reason(
                            kind,
                            passage.article().text().substring(cue.start(), cue.end()),
                            org.factdesk.text.TextSpan.of(cue.start(), cue.end()))));
        }
        attribution.ifPresent(who -> reasons.add(new Reason(ReasonKind.ATTRIBUTION, who.text(), who.span())));
        reasons.sort(java.util.Comparator.comparing(Reason::span));
        return reasons;
    }

    /** "A expliqué": that somebody said something is no event. */
    private static boolean isSaying(Passage passage, Cue cue) {
        return passage.cues().stream().anyMatch(other -> other.is(CueKind.SAYING) && other.start() == cue.start());
    }

    private static Reason reason(Passage passage, ReasonKind kind, Mention mention) {
        return new Reason(kind, mention.span().slice(passage.article().text()), mention.span());
    }

    private static Optional<ReasonKind> kind(Mention mention) {
        return switch (mention.kind()) {
            case CURRENCY, DIMENSION, TEMPERATURE, AGE, NUMBERRANGE -> Optional.of(ReasonKind.AMOUNT);
            case NUMBER -> isTelling(mention) ? Optional.of(ReasonKind.AMOUNT) : Optional.empty();
            case PERCENTAGE, RATIO -> Optional.of(ReasonKind.PROPORTION);
            case MULTIPLIER -> Optional.of(ReasonKind.GROWTH);
            default -> Optional.empty();
        };
    }

    /** A bare one or two says little; what is counted, or a larger number, does. */
    private static boolean isTelling(Mention mention) {
        boolean large = mention.quantity()
                .flatMap(Quantity::value)
                .map(value -> value.compareTo(SMALL) > 0)
                .orElse(true);
        return large || mention.object().isPresent() && mention.kind() == MentionKind.NUMBER && large;
    }
}
