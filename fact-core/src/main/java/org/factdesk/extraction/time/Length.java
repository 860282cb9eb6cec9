package org.factdesk.extraction.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.factdesk.extraction.rule.Scan;

/**
 * A length of time as the text has it: "two weeks and three days" in two steps.
 *
 * @param steps its units, the longest first as a rule
 * @param firstToken its first token
 * @param endToken the token after its last one
 * @param isVague whether a number is not said ("a few days")
 */
record Length(List<Step> steps, int firstToken, int endToken, boolean isVague) {

    static final Length NONE = new Length(List.of(), -1, -1, false);

    private static final BigDecimal LONGEST_OF_CLOCK = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

    Length {
        steps = List.copyOf(steps);
    }

    /**
     * So many of a unit.
     *
     * @param count how many, perhaps with a half
     * @param unit of what
     */
    record Step(BigDecimal count, CalendarUnit unit) {

        private BigDecimal amount() {
            return count.multiply(BigDecimal.valueOf(unit.count())).stripTrailingZeros();
        }

        private boolean isWhole() {
            return amount().scale() <= 0;
        }

        /** Half a week is three days, half a month a fortnight. */
        private LocalDate shifted(LocalDate day, int direction) {
            BigDecimal whole = count.setScale(0, RoundingMode.FLOOR);
            BigDecimal days = unit.seconds(count.subtract(whole)).divide(DAY, 0, RoundingMode.FLOOR);
            return unit.shifted(day, direction * whole.longValue()).plusDays(direction * days.longValue());
        }
    }

    /** The length of time that starts at a token. */
    static Length read(Scan scan, int token) {
        return scan.kept(Length.class, token, at -> new LengthReader(scan).read(at));
    }

    /** This and so many of a smaller unit behind it. */
    Length with(int count, CalendarUnit unit, int otherEndToken) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(BigDecimal.valueOf(count), unit));
        return new Length(more, firstToken, otherEndToken, isVague);
    }

    boolean isPresent() {
        return endToken > 0;
    }

    /** Whether it has no hours, minutes or seconds, and no end beyond the calendar. */
    boolean isCalendar() {
        return steps.stream()
                .allMatch(step -> !step.unit().isClock() && step.amount().compareTo(BigDecimal.valueOf(9999)) < 0);
    }

    /** Whether it has hours, minutes or seconds, and no end beyond a human life. */
    boolean isOfClock() {
        return !isCalendar() && seconds().compareTo(LONGEST_OF_CLOCK) <= 0;
    }

    /** Whether it is counted in days or weeks and not only in months or years. */
    boolean days() {
        return steps.stream()
                .anyMatch(step -> !step.unit().isYears() && !step.unit().isMonths());
    }

    /** Whether it is counted in whole years. */
    boolean years() {
        return steps.stream().allMatch(step -> step.unit().isYears() && step.isWhole());
    }

    /** The ISO 8601 duration. */
    String timex() {
        return timex(false);
    }

    /** Whether a part of a year is counted, which is also so many months. */
    boolean hasPartOfYear() {
        for (Step step : steps) {
            if (step.unit().isYears() && !step.isWhole()) {
                return true;
            }
        }
        return false;
    }

    /** The same with a half year as six months; the plain one where there is none. */
    String timexInMonths() {
        return timex(true);
    }

    /** The ISO 8601 duration with an X for the number, where that is not said. */
    String timexOfMany() {
        CalendarUnit unit = steps.get(0).unit();
        String designator = unit.designator();
        return unit.isClock() ? "PTX" + designator.charAt(1) : "PX" + (unit.isDecades() ? "DE" : designator);
    }

    private String timex(boolean inMonths) {
        StringBuilder text = new StringBuilder("P");
        for (String designator : new String[] {"Y", "M", "W", "D", "TH", "TM", "TS"}) {
            for (Step step : steps) {
                if (step.unit().designator().equals(designator)) {
                    append(text, step, inMonths);
                }
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Step step, boolean inMonths) {
        if (inMonths && step.unit().isYears() && !step.isWhole()) {
            text.append(step.amount()
                            .multiply(MONTHS_OF_YEAR)
                            .stripTrailingZeros()
                            .toPlainString())
                    .append('M');
            return;
        }
        if (step.unit().isClock() && text.indexOf("T") < 0) {
            text.append('T');
        }
        String designator = step.unit().designator();
        text.append(step.amount().toPlainString()).append(designator.charAt(designator.length() - 1));
    }

    /** Its seconds, months counted as 30 days and years as 365. */
    BigDecimal seconds() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Step step : steps) {
            sum = sum.add(step.unit().seconds(step.count()));
        }
        return sum.stripTrailingZeros();
    }

    /** The day so far before (-1) or after (1) another. */
    LocalDate shifted(LocalDate day, int direction) {
        LocalDate shifted = day;
        for (Step step : steps) {
            boolean fraction = step.unit().isYears() && !step.isWhole();
            shifted = fraction
                    ? shifted.plusMonths(direction * rounded(step.amount().multiply(MONTHS_OF_YEAR)))
                    : step.shifted(shifted, direction);
        }
        return shifted;
    }

    /** The moment so far before (-1) or after (1) another. */
    LocalDateTime shifted(LocalDateTime moment, int direction) {
        long seconds = rounded(seconds());
        return moment.plusSeconds(direction * seconds);
    }

    private static long rounded(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValue();
    }
}
