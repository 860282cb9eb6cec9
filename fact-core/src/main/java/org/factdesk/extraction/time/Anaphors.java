package org.factdesk.extraction.time;

import java.time.LocalDate;
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
                last.flatMap(period -> pointed(draft, moment.get(), period)).ifPresent(resolved::add);
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

    private static Optional<Draft> pointed(Draft draft, Moment moment, Period antecedent) {
        return stretch(moment.reading().timex(), antecedent).map(stretch -> {
            Moment there = new Moment(List.of(TimeReading.of(stretch.period(), stretch.timex())), true);
            Draft pointed = Draft.dated(draft.kind(), draft.firstToken(), draft.endToken(), draft.rank(), there);
            return draft.timeScope().map(pointed::with).orElse(pointed);
        });
    }

    /** The day, week, month, year or decade of the antecedent, or just itself. A day needs a day to point to. */
    private static Optional<Stretch> stretch(String unit, Period antecedent) {
        LocalDate first = antecedent.fromInclusive();
        Stretch decade = Eras.years(first.getYear() - Math.floorMod(first.getYear(), 10), 10);
        Stretch wide =
                switch (unit) {
                    case "year" -> Stretch.year(first.getYear());
                    case "month" -> Stretch.month(first.getYear(), first.getMonthValue());
                    case "week" -> Stretch.week(first);
                    case "day" -> Stretch.day(first);
                    case "decade" -> decade;
                    default -> same(antecedent);
                };
        return wide.to().isBefore(antecedent.toExclusive()) ? Optional.empty() : Optional.of(wide);
    }

    private static Stretch same(Period antecedent) {
        LocalDate first = antecedent.fromInclusive();
        List<Stretch> usual = List.of(
                Stretch.day(first),
                Stretch.month(first.getYear(), first.getMonthValue()),
                Stretch.year(first.getYear()));
        return usual.stream()
                .filter(stretch -> stretch.period().equals(antecedent))
                .findFirst()
                .orElseGet(() -> Stretch.between(first, antecedent.toExclusive()));
    }
}
