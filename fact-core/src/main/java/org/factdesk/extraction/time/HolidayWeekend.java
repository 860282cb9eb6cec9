package org.factdesk.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** The weekend at a feast or date, with the days between: "week-end de Pâques", "Labor Day weekend 2021". */
final class HolidayWeekend implements DateForm {

    private static final String WEEKEND = "WE";

    @Override
    public long triggers() {
        return WordClass.mask(WordClass.CALENDAR_UNITS, WordClass.HOLIDAYS);
    }

    @Override
    public When read(Scan scan, int token) {
        Found unit = scan.find(token, WordClass.CALENDAR_UNITS);
        if (unit.isPresent()) {
            return unit.value().equals(WEEKEND) ? dayBehind(scan, token, unit.endToken()) : When.NOTHING;
        }
        return scan.isFrench() ? When.NOTHING : dayBefore(scan, token);
    }

    /** "Week-end de Pâques", "weekend of March 8". */
    private static When dayBehind(Scan scan, int token, int end) {
        int at = Links.afterOf(scan.tokens(), end);
        When day = at > end ? new HolidayForm().read(scan, at) : When.NOTHING;
        if (!day.isPresent() && at > end) {
            day = new WrittenDate().read(scan, at);
        }
        return day.isDay() ? weekend(token, day.endToken(), day.stretches()) : When.NOTHING;
    }

    /** "Easter weekend", "Halloween weekend 2021". */
    private static When dayBefore(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        Found holiday = scan.find(token, WordClass.HOLIDAYS);
        Found unit = scan.find(holiday.endToken(), WordClass.CALENDAR_UNITS);
        When day = unit.value().equals(WEEKEND) && tokens.gap(holiday.endToken()) != Tokens.BREAK
                ? new HolidayForm().read(scan, token)
                : When.NOTHING;
        if (!day.isPresent() || !day.isDay()) {
            return When.NOTHING;
        }
        Part year = new DateWords(scan).yearInDigits(unit.endToken());
        List<Stretch> days = year.isPresent() ? Holidays.ofYear(holiday.value(), year.value()) : day.stretches();
        return weekend(token, year.isPresent() ? year.endToken() : unit.endToken(), days);
    }

    private static When weekend(int token, int end, List<Stretch> days) {
        List<Stretch> weekends =
                days.stream().map(day -> around(day.from())).distinct().toList();
        return When.period(token, end, weekends, "XXXX-WXX-WE");
    }

    /** From Wednesday on the weekend that follows, else the one before, up to the day itself. */
    private static Stretch around(LocalDate day) {
        boolean follows = day.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) >= 0;
        Stretch weekend = Stretch.weekend(follows ? day : day.minusDays(2));
        LocalDate from = weekend.from().isBefore(day) ? weekend.from() : day;
        LocalDate to = weekend.to().isAfter(day) ? weekend.to() : day.plusDays(1);
        return from.equals(weekend.from()) && to.equals(weekend.to()) ? weekend : Stretch.between(from, to);
    }
}
