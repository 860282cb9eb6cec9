package org.factdesk.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.extraction.rule.Scan;

/** Times with one end: "before 5 pm", "jeudi après 17 h". Only where nothing but dates is looked for. */
final class ClockBounds {

    private ClockBounds() {}

    /** The readings of a time, and behind them the stretches that end or start there where the word before says so. */
    static List<TimeReading> opened(Scan scan, ClockTime time, List<TimeReading> readings) {
        Found scope = scan.isOnlyKinds() ? Scopes.before(scan, time.firstToken()) : Found.NOTHING;
        if (!scope.isPresent() || scope.value().equals("between")) {
            return readings;
        }
        boolean from = scope.value().equals("since") || scope.value().equals("after");
        List<TimeReading> all = new ArrayList<>(readings);
        readings.forEach(reading -> all.add(open(reading, from)));
        return all;
    }

    private static TimeReading open(TimeReading reading, boolean from) {
        return new TimeReading(
                Optional.empty(),
                from ? reading.value() : Optional.empty(),
                from ? Optional.empty() : reading.value(),
                reading.timex(),
                Optional.empty());
    }
}
