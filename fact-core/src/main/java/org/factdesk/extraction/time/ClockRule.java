package org.factdesk.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;

/** Times of day, from one to another, and with a day behind them: "17h30", "de 9h à 18h", "9 am on Monday". */
public final class ClockRule implements Rule {

    @Override
    public long triggers() {
        return DIGITS | WordClass.mask(WordClass.CLOCK_WORDS, WordClass.CARDINALS);
    }

    @Override
    public long needs() {
        return WordClass.CLOCK_WORDS.bit();
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        if (Articles.isIdle(scan, token)) {
            return;
        }
        ClockTime time = new ClockReader(scan).read(token);
        if (!time.isPresent()) {
            return;
        }
        ClockRange range = ClockRange.read(scan, time);
        if (range.isPresent()) {
            range(scan, range, drafts);
            return;
        }
        if (ClockContext.isTime(scan, time)) {
            drafts.accept(draft(scan, time));
        }
        if (time.isMarked() || scan.isOnlyKinds()) {
            dayBehind(scan, time, drafts);
        }
        if (scan.isOnlyKinds()) {
            lasting(scan, time, drafts);
        }
        if (time.isMarked()) {
            RecurrenceRule.behind(scan, time, drafts);
        }
    }

    /** "From 10 am for three hours": the end can be counted. */
    private static void lasting(Scan scan, ClockTime time, Consumer<Draft> drafts) {
        int at = time.endToken();
        boolean from = scan.tokens().is(time.firstToken() - 1, "from") || time.isMarked();
        boolean link = scan.tokens().is(at, "for") || scan.tokens().is(at, "pendant");
        Length length = from && link ? Length.read(scan, at + 1) : Length.NONE;
        if (length.isPresent() && length.isOfClock() && !length.isVague()) {
            TimeReading reading = TimeReadings.lasting(time, length);
            drafts.accept(Draft.dated(
                    MentionKind.TIMERANGE,
                    time.firstToken(),
                    length.endToken(),
                    Draft.DATED,
                    Moments.moment(List.of(reading))));
        }
    }

    /** "9 am on Monday", "6-8 next Monday", "8 tonight": without a sign of the clock a day alone is not enough. */
    private static void dayBehind(Scan scan, ClockTime time, Consumer<Draft> drafts) {
        DayTimes days = new DayTimes(scan);
        ClockRange range = ClockRange.readLoosely(scan, time);
        DayAndPart day = days.dayBehind(range.isPresent() ? range.endToken() : time.endToken());
        if (!day.isPresent()) {
            return;
        }
        if (range.isPresent()) {
            drafts.accept(days.on(day, range));
        } else if (time.isMarked() || day.part().isPresent()) {
            drafts.accept(days.on(day, time));
        }
    }

    private static void range(Scan scan, ClockRange range, Consumer<Draft> drafts) {
        List<TimeReading> readings = new ArrayList<>(2);
        readings.add(TimeReadings.between(range.from(), range.to()));
        if (range.from().isOpen() && range.to().isOpen()) {
            readings.add(TimeReadings.between(range.from().other(), range.to().other()));
        }
        drafts.accept(Draft.dated(
                MentionKind.TIMERANGE, range.firstToken(), range.endToken(), Draft.DATED, Moments.moment(readings)));
        DayTimes days = new DayTimes(scan);
        DayAndPart day = days.dayBehind(range.endToken());
        if (day.isPresent()) {
            drafts.accept(days.on(day, range));
        }
    }

    private static Draft draft(Scan scan, ClockTime time) {
        List<TimeReading> readings = new ArrayList<>(2);
        readings.add(TimeReadings.at(time));
        if (time.isOpen()) {
            readings.add(TimeReadings.at(time.other()));
        }
        return Draft.dated(
                MentionKind.TIME,
                time.firstToken(),
                time.endToken(),
                Draft.DATED,
                Moments.moment(ClockBounds.opened(scan, time, readings)));
    }
}
