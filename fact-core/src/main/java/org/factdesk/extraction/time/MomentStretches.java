package org.factdesk.extraction.time;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;

/**
 * Stretches of hours and minutes up to now or from now on: "the last 5 minutes", "13 dernières minutes", "past hour", "within
 * two hours". Only where nothing but dates is looked for.
 */
final class MomentStretches {

    private final Scan scan;

    MomentStretches(Scan scan) {
        this.scan = scan;
    }

    /** What starts with such a word or with the number before it. */
    void read(int token, Consumer<Draft> drafts) {
        Found shift = scan.find(token, WordClass.SHIFTS);
        if (shift.isPresent()) {
            shiftFirst(token, shift, drafts);
            return;
        }
        Count count = Count.read(scan, token);
        Found second = count.isPresent() ? scan.find(count.endToken(), WordClass.SHIFTS) : Found.NOTHING;
        if (second.isPresent()) {
            accept(token, unit(second.endToken(), count.intValue()), direction(second), drafts);
        }
    }

    /** "Within 15 seconds": from now on. */
    void within(int token, Length length, Consumer<Draft> drafts) {
        accept(token, length, 1, drafts);
    }

    private void shiftFirst(int token, Found shift, Consumer<Draft> drafts) {
        Length length = Length.read(scan, shift.endToken());
        accept(token, length.isPresent() ? length : unit(shift.endToken(), 1), direction(shift), drafts);
    }

    /** So many hours or minutes; nothing where another unit stands there. */
    private Length unit(int token, int count) {
        Found unit = scan.find(token, WordClass.CALENDAR_UNITS);
        return unit.isPresent() && count > 0
                ? new Length(List.of(), token, unit.endToken(), false)
                        .with(count, CalendarUnit.parse(unit.value()), unit.endToken())
                : Length.NONE;
    }

    private static int direction(Found shift) {
        return shift.sense().number().intValue();
    }

    private void accept(int token, Length length, int direction, Consumer<Draft> drafts) {
        if (!length.isPresent()
                || !length.isOfClock()
                || direction == 0
                || scan.now().isEmpty()) {
            return;
        }
        LocalDateTime now = scan.now().get();
        LocalDateTime other = length.shifted(now, direction);
        String from = MomentRule.text(now.isBefore(other) ? now : other);
        String to = MomentRule.text(now.isBefore(other) ? other : now);
        TimeReading reading = TimeReading.between(from, to, "(" + from + "," + to + "," + length.timex() + ")");
        drafts.accept(Draft.dated(
                MentionKind.DATETIMERANGE, token, length.endToken(), Draft.DATED, Moments.moment(List.of(reading))));
    }
}
