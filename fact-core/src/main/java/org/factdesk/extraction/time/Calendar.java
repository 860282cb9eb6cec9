package org.factdesk.extraction.time;

import java.util.List;

import org.factdesk.extraction.rule.Calls;
import org.factdesk.extraction.rule.Scan;

/** All forms of dates and periods together: the longest one that starts at a token is what the text says there. */
final class Calendar {

    private static final List<DateForm> FORMS = List.of(
            new WrittenDate(),
            new NumericDate(),
            new MonthForm(),
            new DecadeForm(),
            new YearForm(),
            new CenturyForm(),
            new YearPartForm(),
            new SeasonForm(),
            new RelativeDayForm(),
            new WeekdayForm(),
            new AnchoredWeekdayForm(),
            new ShiftedForm(),
            new CountedForm(),
            new DistanceForm(),
            new HolidayForm(),
            new NthForm(),
            new FirstManyForm(),
            new WeekForm(),
            new EdgeForm(),
            new YearFirstDate(),
            new BareDayForm(),
            new BareUnitForm(),
            new OffsetForm(),
            new VagueForm(),
            new HolidayWeekend());

    private static final Calls CALLS = new Calls(FORMS);

    private Calendar() {}

    /** What any of the forms can start with. */
    static long triggers() {
        return CALLS.triggers();
    }

    /** The longest date or period that starts at a token; the first form of the list where two are as long. */
    static When at(Scan scan, int token) {
        long marks = scan.marks(token);
        long company = scan.company(token);
        When longest = When.NOTHING;
        for (int at = 0; at < FORMS.size(); at++) {
            if (CALLS.isCalled(at, marks, company)) {
                When when = FORMS.get(at).read(scan, token);
                longest = when.isLongerThan(longest) ? when : longest;
            }
        }
        return longest;
    }
}
