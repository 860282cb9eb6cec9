package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "Premier trimestre 2024", "T1 2024", "2016 H2", "second half of the year", "Q3". */
final class YearPartForm implements DateForm {

    private static final int HALF_MONTH = 15;

    @Override
    public long triggers() {
        return Rule.DIGITS
                | WordClass.mask(WordClass.YEAR_PARTS, WordClass.ORDINALS, WordClass.CARDINALS, WordClass.SHIFTS);
    }

    @Override
    public long needs() {
        return WordClass.YEAR_PARTS.bit();
    }

    @Override
    public When read(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        Part year = new DateWords(scan).yearInDigits(token);
        if (year.isPresent()) {
            int at = Links.afterHyphen(tokens, token + 1);
            Found part = scan.find(at, WordClass.YEAR_PARTS);
            boolean said = part.isPresent() && part.value().length() == 2 && tokens.gap(at) != Tokens.BREAK;
            return said ? ofYear(token, part.endToken(), part.value(), Stretch.year(year.value())) : When.NOTHING;
        }
        Found sign = scan.find(token, WordClass.YEAR_PARTS);
        if (sign.isPresent() && sign.value().length() == 2) {
            return within(scan, token, sign.endToken(), sign.value(), false);
        }
        return numbered(scan, token);
    }

    private static When numbered(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        Part number = Nth.read(scan, token);
        int at = number.isPresent() ? Links.afterHyphen(tokens, number.endToken()) : token;
        Found part = number.isPresent() ? scan.find(at, WordClass.YEAR_PARTS) : Found.NOTHING;
        if (!part.isPresent() || part.value().length() != 1 || tokens.gap(at) == Tokens.BREAK) {
            return When.NOTHING;
        }
        int most = part.value().equals("Q") ? 4 : 2;
        boolean last = number.value() == Nth.LAST;
        if (!last && number.value() > most) {
            return When.NOTHING;
        }
        boolean half = tokens.is(at, "half") || tokens.is(at, "moitie") || tokens.is(at, "quinzaine");
        return within(scan, token, part.endToken(), part.value() + (last ? most : number.value()), half || last);
    }

    /** @param strict whether it is none without a year */
    private static When within(Scan scan, int token, int end, String part, boolean strict) {
        When outer = scan.tokens().gap(end) == Tokens.BREAK
                ? When.NOTHING
                : Outer.behind(scan, Links.afterComma(scan.tokens(), end));
        if (strict && isLonger(outer) && part.charAt(0) == 'H') {
            return When.period(token, outer.endToken(), outer.each(whole -> half(part, whole)), outer.timex());
        }
        if (outer.isPresent() && (isYear(outer) || !outer.isResolved())) {
            return outer.isResolved()
                    ? ofYear(token, outer.endToken(), part, outer.stretches().get(0))
                    : When.period(token, outer.endToken(), List.of(), "XXXX-" + part);
        }
        if (strict) {
            return When.NOTHING;
        }
        boolean future = Tense.isFuture(scan, token, end);
        List<Stretch> stretches = scan.reference()
                .map(today ->
                        Nearest.of(year -> List.of(of(part, LocalDate.of(year, 1, 1))), today.getYear(), today, future))
                .orElseGet(List::of);
        return When.period(token, end, stretches, "XXXX-" + part);
    }

    private static boolean isYear(When outer) {
        return outer.isResolved()
                && outer.stretches()
                        .get(0)
                        .period()
                        .equals(Stretch.year(outer.stretches().get(0).from().getYear())
                                .period());
    }

    private static When ofYear(int token, int end, String part, Stretch year) {
        List<Stretch> stretches = new ArrayList<>(1);
        stretches.add(of(part, year.from()));
        return When.period(token, end, stretches, "");
    }

    private static Stretch of(String part, LocalDate newYear) {
        int months = part.charAt(0) == 'Q' ? 3 : 6;
        LocalDate from = newYear.plusMonths((part.charAt(1) - '1') * (long) months);
        String timex = Stretch.year(newYear.getYear()).timex() + "-" + part;
        return Stretch.between(from, from.plusMonths(months)).named(timex);
    }

    /** A decade or a century, or a month. */
    private static boolean isLonger(When outer) {
        return outer.isResolved() && !outer.isDay() && !isYear(outer);
    }

    /** "The second half of the 1990s", "première moitié de juin". */
    private static Stretch half(String part, Stretch whole) {
        long months = ChronoUnit.MONTHS.between(whole.from(), whole.to());
        LocalDate middle =
                months > 1 ? whole.from().plusMonths(months / 2) : whole.from().plusDays(HALF_MONTH);
        return part.charAt(1) == '1' ? Stretch.between(whole.from(), middle) : Stretch.between(middle, whole.to());
    }
}
