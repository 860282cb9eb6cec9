package org.factdesk.extraction.time;

import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Backwards;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Dates and periods, from one to another, and with a time of day behind them. */
public final class DateRule implements Rule {

    /** What says the month of a bare day. */
    private static final long MONTHS = WordClass.mask(WordClass.MONTHS, WordClass.MONTH_SIGNS);

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
        if (date.isPresent() && isStreet(scan, token)) {
            drafts.accept(Draft.noFigure(token, date.endToken()));
            return;
        }
        if (!date.isPresent() && (scan.company(token) & MONTHS) == 0) {
            return;
        }
        if (!date.isPresent()) {
            DayList.read(scan, token, drafts);
        }
        When range = new DateRanges(scan).read(token, date);
        if (range.isPresent() && !AnchoredWeekdayForm.isClosest(scan.tokens(), token)) {
            drafts.accept(Moments.calendar(scan, range, true));
        }
        if (date.isPresent()) {
            drafts.accept(Moments.calendar(scan, date, false));
            if (date.isDay() && !isRangeEnd(scan, token) && !isRecurring(scan, token)) {
                new DayTimes(scan).behind(date, drafts);
            }
        }
    }

    /** "Rue du 8-Mai-1945". */
    private static boolean isStreet(Scan scan, int token) {
        return scan.isFrench()
                && scan.tokens().is(token - 1, "du")
                && !scan.tokens().is(token - 2, "cours")
                && !scan.tokens().is(token - 3, "sur")
                && scan.find(token - 2, WordClass.STREETS).isPresent();
    }

    /** The Saturday of "every Saturday from 8 to 10 am". */
    private static boolean isRecurring(Scan scan, int token) {
        return Backwards.before(scan, token, WordClass.RECURRENCES).value().equals("every");
    }

    /** The Friday of "Monday to Friday, 9 am to noon" has no hours of its own. */
    private static boolean isRangeEnd(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean joined = tokens.is(token - 1, "to")
                || tokens.is(token - 1, "through")
                || tokens.is(token - 1, "au")
                || tokens.is(token - 1, "a")
                || tokens.is(token - 1, '-');
        return joined && scan.find(token - 2, WordClass.WEEKDAYS).isPresent();
    }
}
