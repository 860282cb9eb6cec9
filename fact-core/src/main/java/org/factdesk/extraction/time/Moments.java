package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.Moment;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.extraction.rule.Backwards;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;

/** Makes drafts of dates, periods and times. */
final class Moments {

    private Moments() {}

    /** A date or period with the scope before it. */
    static Draft calendar(Scan scan, When when, boolean range) {
        MentionKind kind = when.isDay() ? MentionKind.DATE : MentionKind.DATERANGE;
        int rank = Backwards.endsAt(scan, when.firstToken(), WordClass.YEAR_WORDS) ? Draft.NAMED + 1 : Draft.DATED;
        Draft draft = Draft.dated(kind, when.firstToken(), when.endToken(), rank, moment(readings(scan, when, range)));
        return Scopes.with(scan, draft, range);
    }

    private static List<TimeReading> readings(Scan scan, When when, boolean range) {
        if (!when.isResolved()) {
            return List.of(unresolved(when.timex()));
        }
        List<TimeReading> readings = new ArrayList<>();
        for (Stretch stretch : when.stretches()) {
            readings.add(
                    when.isDay() || stretch.isDay()
                            ? TimeReading.at(stretch.from().toString(), stretch.timex())
                            : TimeReading.of(stretch.period(), stretch.timex()));
        }
        if (when.isDay() && when.timex().equals(When.NOW)) {
            scan.now().map(MomentRule::text).ifPresent(now -> readings.add(TimeReading.at(now, When.NOW)));
        }
        if (scan.isOnlyKinds() && !range) {
            readings.addAll(halfOpen(scan, when));
        }
        return readings;
    }

    /** Where only dates are looked for, "since 2017" is also the time from 2017 on. */
    private static List<TimeReading> halfOpen(Scan scan, When when) {
        String bound = bound(scan, when);
        List<TimeReading> readings = new ArrayList<>();
        for (Stretch stretch : bound.isEmpty() ? List.<Stretch>of() : when.stretches()) {
            Optional<LocalDate> from = Optional.of(stretch.from());
            Optional<LocalDate> to = Optional.of(stretch.to());
            boolean since = bound.equals("since") || bound.equals("after");
            readings.add(since ? open(from, Optional.empty(), stretch) : open(Optional.empty(), from, stretch));
            readings.add(since ? open(to, Optional.empty(), stretch) : open(Optional.empty(), to, stretch));
        }
        return readings;
    }

    private static String bound(Scan scan, When when) {
        Found scope = Scopes.before(scan, when.firstToken());
        if (scope.isPresent()) {
            return scope.value();
        }
        return Scopes.isOpenBehind(scan, when.endToken()) ? "since" : Scopes.ofApproximator(scan, when);
    }

    private static TimeReading open(Optional<LocalDate> from, Optional<LocalDate> to, Stretch stretch) {
        return new TimeReading(
                Optional.empty(),
                from.map(LocalDate::toString),
                to.map(LocalDate::toString),
                stretch.timex(),
                Optional.empty());
    }

    static TimeReading unresolved(String timex) {
        return new TimeReading(Optional.empty(), Optional.empty(), Optional.empty(), timex, Optional.empty());
    }

    static Moment moment(List<TimeReading> readings) {
        return new Moment(readings.size() == 1 ? readings : distinct(readings), false);
    }

    private static List<TimeReading> distinct(List<TimeReading> readings) {
        List<TimeReading> distinct = new ArrayList<>(readings.size());
        for (TimeReading reading : readings) {
            if (!distinct.contains(reading)) {
                distinct.add(reading);
            }
        }
        return distinct;
    }
}
