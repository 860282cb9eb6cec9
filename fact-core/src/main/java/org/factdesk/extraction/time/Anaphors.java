package org.factdesk.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
        for (Draft draft : drafts) {
            Optional<Moment> moment = moment(draft);
            if (moment.isPresent() && moment.get().anaphor()) {
                pointed(draft, moment.get(), last).ifPresent(resolved::add);
            } else {
                resolved.add(draft);
                last = moment.flatMap(found -> found.reading().period()).or(lastOf(last));
            }
        }
        return resolved;
    }

    private static boolean isAnaphor(Draft draft) {
        return draft.content() instanceof Content.Dated dated && dated.moment().anaphor();
    }

    private static Supplier<Optional<Period>> lastOf(Optional<Period> last) {
        return () -> last;
    }

    private static Optional<Moment> moment(Draft draft) {
        return draft.content() instanceof Content.Dated dated ? Optional.of(dated.moment()) : Optional.empty();
    }

    private static Optional<Draft> pointed(Draft draft, Moment moment, Optional<Period> antecedent) {
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
