package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "2020/Sep/23", "2019-sep-1". */
final class YearFirstDate implements DateForm {

    @Override
    public long triggers() {
        return Rule.DIGITS;
    }

    @Override
    public long needs() {
        return WordClass.mask(WordClass.MONTHS, WordClass.MONTH_SIGNS);
    }

    @Override
    public When read(Scan scan, int token) {
        DateWords words = new DateWords(scan);
        Part year = words.yearInDigits(token);
        int monthAt = year.isPresent() ? behindSign(scan.tokens(), year.endToken()) : -1;
        Part month = monthAt > 0 ? words.monthOrSign(monthAt) : Part.NONE;
        if (monthAt > 0 && !month.isPresent() && scan.isOnlyKinds()) {
            return dayBeforeMonth(scan, token, year, words.digits(monthAt, 1, 31));
        }
        int dayAt = month.isPresent() ? behindSign(scan.tokens(), month.endToken()) : -1;
        Part day = dayAt > 0 ? words.digits(dayAt, 1, 31) : Part.NONE;
        return day.isPresent()
                ? When.ofParts(
                        token,
                        day.endToken(),
                        DateParts.ofDay(year.value(), month.value(), day.value()),
                        scan.reference(),
                        false)
                : When.NOTHING;
    }

    /** "2020/23/Sep", only where nothing but dates is looked for. */
    private static When dayBeforeMonth(Scan scan, int token, Part year, Part day) {
        int monthAt = day.isPresent() ? behindSign(scan.tokens(), day.endToken()) : -1;
        Part month = monthAt > 0 ? new DateWords(scan).monthOrSign(monthAt) : Part.NONE;
        DateParts parts = DateParts.ofDay(year.value(), month.value(), day.value());
        return month.isPresent() ? When.ofParts(token, month.endToken(), parts, scan.reference(), false) : When.NOTHING;
    }

    private static int behindSign(Tokens tokens, int token) {
        boolean sign = tokens.is(token, '/') || tokens.is(token, '-') || tokens.is(token, '.');
        if (tokens.gap(token) == Tokens.SPACE && !sign) {
            return token;
        }
        return sign && tokens.isGlued(token) && tokens.isGlued(token + 1) ? token + 1 : -1;
    }
}
