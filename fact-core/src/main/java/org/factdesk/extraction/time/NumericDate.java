package org.factdesk.extraction.time;

import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/**
 * Dates in figures only: "2024-03-05", "05/03/2024", "5.3.24", and "22/04" or "11/2016". A French date has the day
 * first, an English one the month, unless that cannot be.
 */
final class NumericDate implements DateForm {

    @Override
    public long triggers() {
        return Rule.DIGITS;
    }

    @Override
    public When read(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (tokens.length(token) > 4 || isInsideMore(tokens, token)) {
            return compact(scan, token);
        }
        char separator = separator(tokens, token + 1);
        if (separator == ' ' && scan.isOnlyKinds() && isSpaced(tokens, token)) {
            DateParts parts = parts(scan, token, token + 1, token + 2);
            return parts.isSaid() ? When.ofParts(token, token + 3, parts, scan.reference(), false) : When.NOTHING;
        }
        if (separator == ' ' || !tokens.isDigits(token + 2)) {
            return When.NOTHING;
        }
        return tokens.is(token + 3, separator) && tokens.isDigits(token + 4) && isTight(tokens, token + 3)
                ? three(scan, token)
                : two(scan, token, separator);
    }

    private static boolean isInsideMore(Tokens tokens, int token) {
        char before = tokens.isGlued(token) && tokens.isGlued(token - 1) ? separator(tokens, token - 1) : ' ';
        boolean joined = before != ' '
                && (before == separator(tokens, token + 1) || before == '.')
                && (tokens.isDigits(token - 2) || tokens.is(token - 2, '/'));
        return joined || tokens.isGlued(token) && tokens.isWord(token - 1) && !tokens.is(token - 1, "l");
    }

    /** "2 4 2009", only where nothing but dates is looked for. */
    private static boolean isSpaced(Tokens tokens, int token) {
        return tokens.length(token) <= 2
                && tokens.isDigits(token + 1)
                && tokens.length(token + 1) <= 2
                && tokens.isDigits(token + 2)
                && (tokens.length(token + 2) == 4 || tokens.length(token + 2) == 2);
    }

    private static char separator(Tokens tokens, int token) {
        return tokens.is(token, '-') ? '-' : tokens.is(token, '/') ? '/' : tokens.is(token, '.') ? '.' : ' ';
    }

    private static boolean isTight(Tokens tokens, int separator) {
        return tokens.isGlued(separator) && tokens.isGlued(separator + 1);
    }

    private static When three(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean more = tokens.isGlued(token + 5)
                && (tokens.isWord(token + 5) && !tokens.is(token + 5, "t")
                        || tokens.is(token + 5, '-')
                        || tokens.is(token + 5, '/') && tokens.length(token) < 4)
                && tokens.isGlued(token + 6)
                && tokens.isDigits(token + 6)
                && !tokens.is(token + 5, '-');
        if (!isTight(tokens, token + 1) || more) {
            return When.NOTHING;
        }
        DateParts parts = parts(scan, token, token + 2, token + 4);
        return parts.isSaid() ? When.ofParts(token, token + 5, parts, scan.reference(), false) : When.NOTHING;
    }

    private static DateParts parts(Scan scan, int first, int second, int third) {
        DateWords words = new DateWords(scan);
        Tokens tokens = scan.tokens();
        int one = words.number(first);
        int two = words.number(second);
        int three = words.number(third);
        if (tokens.length(first) == 4) {
            return tokens.length(third) > 2 ? DateParts.NONE : valid(one, two, three, two <= 12);
        }
        boolean readable = tokens.length(first) <= 2 && (tokens.length(third) == 4 || tokens.length(third) == 2);
        if (!readable || tokens.length(second) > 2) {
            return DateParts.NONE;
        }
        int year = DateWords.full(three);
        boolean dayFirst = one > 12 || scan.isFrench() && two <= 12 || tokens.is(first + 1, '.') && two <= 12;
        return dayFirst ? valid(year, two, one, true) : valid(year, one, two, true);
    }

    private static DateParts valid(int year, int month, int day, boolean monthFirst) {
        int realMonth = monthFirst ? month : day;
        int realDay = monthFirst ? day : month;
        boolean possible = realMonth >= 1 && realMonth <= 12 && realDay >= 1 && realDay <= 31 && year >= 1000;
        return possible && year <= 2199 ? DateParts.ofDay(year, realMonth, realDay) : DateParts.NONE;
    }

    /** "11/2016", "2016-11"; "22/04" only where nothing else is looked for or a word announces a date. */
    private static When two(Scan scan, int token, char separator) {
        Tokens tokens = scan.tokens();
        DateWords words = new DateWords(scan);
        boolean loose = scan.isOnlyKinds() && separator != '.';
        if (!isTight(tokens, token + 1) && !loose || isGluedToMore(tokens, token + 3)) {
            return When.NOTHING;
        }
        DateParts parts = monthOfYear(words, tokens, token, separator);
        if (!parts.isSaid() && isTight(tokens, token + 1) && isAnnounced(scan, token, separator)) {
            parts = dayOfMonth(scan, words, token);
        }
        if (!parts.isSaid()) {
            return When.NOTHING;
        }
        boolean future = parts.isDay() && Tense.isFuture(scan, token, token + 3);
        Part year = parts.isDay() && tokens.is(token + 3, ',') ? words.year(token + 4) : Part.NONE;
        return year.isPresent()
                ? When.ofParts(
                        token,
                        year.endToken(),
                        DateParts.ofDay(year.value(), parts.month(), parts.day()),
                        scan.reference(),
                        false)
                : When.ofParts(token, token + 3, parts, scan.reference(), future);
    }

    private static boolean isGluedToMore(Tokens tokens, int token) {
        return tokens.isGlued(token)
                && (tokens.isWord(token)
                        || tokens.is(token, '%')
                        || tokens.is(token, '/')
                        || tokens.is(token, ',') && tokens.isGlued(token + 1) && tokens.isDigits(token + 1));
    }

    private static DateParts monthOfYear(DateWords words, Tokens tokens, int token, char separator) {
        Part year = words.yearInDigits(token);
        Part month = words.digits(token + 2, 1, 12);
        if (!year.isPresent()) {
            year = words.yearInDigits(token + 2);
            month = words.digits(token, 1, 12);
        }
        boolean read = year.isPresent() && month.isPresent() && separator != '.';
        return read ? DateParts.ofMonth(year.value(), month.value()) : DateParts.NONE;
    }

    private static boolean isAnnounced(Scan scan, int token, char separator) {
        Tokens tokens = scan.tokens();
        boolean word = tokens.is(token - 1, "le")
                || tokens.is(token - 1, "du")
                || tokens.is(token - 1, "au")
                || tokens.is(token - 1, "depuis")
                || new DateWords(scan).weekday(token - 1).isPresent();
        return scan.isOnlyKinds() || word && separator == '/';
    }

    private static DateParts dayOfMonth(Scan scan, DateWords words, int token) {
        Part one = words.digits(token, 1, 31);
        Part two = words.digits(token + 2, 1, 31);
        if (!one.isPresent() || !two.isPresent()) {
            return DateParts.NONE;
        }
        boolean dayFirst = one.value() > 12 || scan.isFrench() && two.value() <= 12;
        int day = dayFirst ? one.value() : two.value();
        int month = dayFirst ? two.value() : one.value();
        return month <= 12 ? DateParts.ofDay(DateParts.UNSAID, month, day) : DateParts.NONE;
    }

    /** "20160316", only where nothing but dates is looked for. */
    private static When compact(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (!scan.isOnlyKinds() || tokens.length(token) != 8) {
            return When.NOTHING;
        }
        int digits = new DateWords(scan).number(token);
        DateParts parts = valid(digits / 10_000, digits / 100 % 100, digits % 100, true);
        return parts.isSaid() ? When.ofParts(token, token + 1, parts, scan.reference(), false) : When.NOTHING;
    }
}
