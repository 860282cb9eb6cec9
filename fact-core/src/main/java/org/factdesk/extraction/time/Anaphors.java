package org.factdesk.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.mention.Moment;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.extraction.rule.Content;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.measure.Period;

/** Gives the words that point back to a period ("by then") the nearest one named before them. */
public final class Anaphors {

    private Anaphors() {}

    /** The drafts, in order, with every anaphor resolved; one that points to nothing is dropped. */
    public static List<Draft> resolved(List<Draft> drafts) {
        if (drafts.stream().noneMatch(Anaphors::isAnaphor)) {
            return drafts;
        }
        List<Draft> resolved = new ArrayList<>(drafts.size());
        Optional<Period> last = Optional.empty();
        int seen = 0;
        for (Draft draft : drafts) {
            if (!isAnaphor(draft)) {
                resolved.add(draft);
                continue;
            }
            Optional<Period> known = last;
            last = lastPeriod(resolved.subList(seen, resolved.size())).or(() -> known);
            pointed(draft, last).ifPresent(resolved::add);
            seen = resolved.size();
        }
        return resolved;
    }

    private static boolean isAnaphor(Draft draft) {
        return draft.content() instanceof Content.Dated dated && dated.moment().anaphor();
    }

    private static Optional<Period> lastPeriod(List<Draft> drafts) {
        Optional<Period> period = Optional.empty();
        for (int at = drafts.size() - 1; at >= 0 && period.isEmpty(); at--) {
            period = drafts.get(at).content() instanceof Content.Dated dated
                    ? dated.moment().reading().period()
                    : Optional.empty();
        }
        return period;
    }

    private static Optional<Draft> pointed(Draft draft, Optional<Period> antecedent) {
        Moment moment = ((Content.Dated) draft.content()).moment();
        Pointer pointer = Pointer.parse(moment.reading().timex());
        Optional<TimeReading> there = antecedent
                .flatMap(pointer::from)
                .map(stretch -> reading(pointer, stretch))
                .or(() -> moment.readings().stream().skip(1).findFirst());
        return there.map(reading -> draft.with(new Moment(List.of(reading), true)));
    }

    private static TimeReading reading(Pointer pointer, Stretch stretch) {
        return pointer.isDay()
                ? TimeReading.at(stretch.from().toString(), stretch.timex())
                : TimeReading.of(stretch.period(), stretch.timex());
    }
}
