package org.factdesk.extraction.time;

import java.util.function.Consumer;

import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;

/** Dates and periods, from one to another, and with a time of day behind them. */
public final class DateRule implements Rule {

    @Override
    public long triggers() {
        return Calendar.triggers();
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        if (Articles.isIdle(scan, token)) {
            return;
        }
        When date = Calendar.at(scan, token);
        When range = new DateRanges(scan).read(token, date);
        if (range.isPresent()) {
            drafts.accept(Moments.calendar(scan, range, true));
        }
        if (date.isPresent()) {
            drafts.accept(Moments.calendar(scan, date, false));
            if (date.isDay()) {
                new DayTimes(scan).behind(date, drafts);
            }
        }
    }
}
