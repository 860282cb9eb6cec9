package org.factdesk.extraction.time;

import java.util.List;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "Mai 2024", "mai de cette année", "May of last year", "2017 April", and a bare "mai" or "in May". */
final class MonthForm implements DateForm {

    @Override
    public long triggers() {
        return Rule.DIGITS | WordClass.mask(WordClass.MONTHS, WordClass.MONTH_SIGNS);
    }

    @Override
    public long needs() {
        return WordClass.mask(WordClass.MONTHS, WordClass.MONTH_SIGNS);
    }

    @Override
    public When read(Scan scan, int token) {
        DateWords words = new DateWords(scan);
        if (scan.tokens().isDigits(token)) {
            return yearFirst(scan, words, token);
        }
        Part month = words.monthOrSign(token);
        if (!month.isPresent()) {
            return When.NOTHING;
        }
        Part year = YearBehind.of(scan, words, month.endToken());
        if (year.isPresent() && !isDayBehind(scan, words, month, year)) {
            DateParts parts = DateParts.ofMonth(year.value(), month.value());
            return When.ofParts(token, year.endToken(), parts, scan.reference(), false);
        }
        When ofYear = ofYear(scan, token, month);
        return ofYear.isPresent() ? ofYear : bare(scan, token, month);
    }

    /** "March 15" is no month of the year 2015. */
    private static boolean isDayBehind(Scan scan, DateWords words, Part month, Part year) {
        boolean twoDigits = scan.tokens().length(year.endToken() - 1) == 2;
        return !scan.isFrench() && twoDigits && words.day(month.endToken()).isPresent();
    }

    private static When yearFirst(Scan scan, DateWords words, int token) {
        Part year = words.yearInDigits(token);
        Part month = year.isPresent() && scan.tokens().gap(token + 1) == Tokens.SPACE
                ? words.monthOrSign(token + 1)
                : Part.NONE;
        boolean more = words.day(month.endToken()).isPresent()
                || words.year(month.endToken()).isPresent();
        if (!month.isPresent() || more || scan.isFrench()) {
            return When.NOTHING;
        }
        DateParts parts = DateParts.ofMonth(year.value(), month.value());
        return When.ofParts(token, month.endToken(), parts, scan.reference(), false);
    }

    /** "Juin de cette année", "June this year". */
    private static When ofYear(Scan scan, int token, Part month) {
        Tokens tokens = scan.tokens();
        int at = Links.afterOf(tokens, month.endToken());
        When year = tokens.gap(at) == Tokens.BREAK ? When.NOTHING : new ShiftedForm().read(scan, at);
        boolean whole = year.isPresent() && !year.isDay() && isYear(scan, year);
        if (!whole) {
            return When.NOTHING;
        }
        List<Stretch> stretches =
                year.each(stretch -> Stretch.month(stretch.from().getYear(), month.value()));
        return When.period(
                token,
                year.endToken(),
                stretches,
                DateParts.ofMonth(0, month.value()).timex());
    }

    private static boolean isYear(Scan scan, When year) {
        for (int at = year.firstToken(); at < year.endToken(); at++) {
            if (scan.tokens().is(at, "year")
                    || scan.tokens().is(at, "annee")
                    || scan.tokens().is(at, "an")) {
                return true;
            }
        }
        return false;
    }

    private static When bare(Scan scan, int token, Part month) {
        if (!MonthContext.isMonth(scan, token, month.endToken())) {
            return When.NOTHING;
        }
        DateParts parts = DateParts.ofMonth(DateParts.UNSAID, month.value());
        int lean = Tense.lean(scan, token, month.endToken());
        return When.ofParts(token, month.endToken(), parts, scan.reference(), lean > 0)
                .soonFirst(lean, scan.reference());
    }
}
