package org.factdesk.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.mention.Moment;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.extraction.mention.TimeScope;
import org.factdesk.extraction.rule.Content;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.measure.Period;

/** Gives the words that point back to a period ("by then") the nearest one named before them. */
public final class Anaphors {

    /** How many periods back a deadline may have been named. */
    private static final int JUST_NAMED = 4;

    /** How many figures back. */
    private static final int REACH = 40;

    private Anaphors() {}

    /** The drafts, in order, with every anaphor resolved; one that points to nothing is dropped. */
    public static List<Draft> resolved(List<Draft> drafts) {
        if (!hasAnaphor(drafts)) {
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
            Optional<Period> antecedent = isDeadline(draft) ? latest(resolved).or(() -> known) : last;
            pointed(draft, antecedent).ifPresent(resolved::add);
            seen = resolved.size();
        }
        return resolved;
    }

    private static boolean hasAnaphor(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (isAnaphor(draft)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnaphor(Draft draft) {
        return draft.content() instanceof Content.Dated dated && dated.moment().anaphor();
    }

    private static boolean isDeadline(Draft draft) {
        return draft.timeScope().map(TimeScope::type).filter("by"::equals).isPresent();
    }

    /** "By then" means the latest of the periods that were just named: "by 2030 …, since 2016 …, by then". */
    private static Optional<Period> latest(List<Draft> drafts) {
        Optional<Period> latest = Optional.empty();
        int named = 0;
        for (int at = drafts.size() - 1; at >= Math.max(0, drafts.size() - REACH) && named < JUST_NAMED; at--) {
            Optional<Period> period = period(drafts.get(at));
            named += period.isPresent() ? 1 : 0;
            boolean later = period.isPresent()
                    && (latest.isEmpty()
                            || period.get().toExclusive().isAfter(latest.get().toExclusive()));
            latest = later ? period : latest;
        }
        return latest;
    }

    private static Optional<Period> period(Draft draft) {
        return draft.content() instanceof Content.Dated dated
                ? dated.moment().reading().period()
                : Optional.empty();
    }

    private static Optional<Period> lastPeriod(List<Draft> drafts) {
        Optional<Period> period = Optional.empty();
        for (int at = drafts.size() - 1; at >= 0 && period.isEmpty(); at--) {
            period = period(drafts.get(at));
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

    /** What a pointer makes of the days it points to. */
    static TimeReading reading(Pointer pointer, Stretch stretch) {
        return pointer.isDay()
                ? TimeReading.at(stretch.from().toString(), stretch.timex())
                : TimeReading.of(stretch.period(), stretch.timex());
    }
}
