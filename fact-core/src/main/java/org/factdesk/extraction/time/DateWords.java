package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Reads the parts that written dates are made of. */
final class DateWords {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int PIVOT = 40;

    private final Scan scan;
    private final Tokens tokens;

    DateWords(Scan scan) {
        this.scan = scan;
        tokens = scan.tokens();
    }

    /** A number in one or two digits without anything glued before it. */
    Part digits(int token, int low, int high) {
        if (!tokens.isDigits(token) || tokens.length(token) > 2) {
            return Part.NONE;
        }
        int value = number(token);
        return value < low || value > high ? Part.NONE : new Part(value, token + 1);
    }

    /** A number in one or two digits or in words; of "sept et demie" the seven. */
    Part small(int token, int low, int high) {
        Part digits = digits(token, low, high);
        if (digits.isPresent() || !tokens.isWord(token)) {
            return digits;
        }
        ReadNumber number = scan.number(token);
        if (number.isWhole(low, high) && !number.isScaled()) {
            return new Part(number.intValue(), number.endToken());
        }
        Found cardinal = scan.isFrench() ? scan.find(token, WordClass.CARDINALS) : Found.NOTHING;
        boolean half = cardinal.isPresent() && tokens.is(cardinal.endToken(), "et");
        return half && cardinal.sense().intValue() <= high
                ? new Part(cardinal.sense().intValue(), cardinal.endToken())
                : Part.NONE;
    }

    /** A run of at most nine digits as a number. */
    int number(int token) {
        int value = 0;
        for (int at = tokens.start(token); at < tokens.end(token) && at < tokens.start(token) + 9; at++) {
            value = value * 10 + tokens.charAt(at) - '0';
        }
        return value;
    }

    /** A day of the month: "3", "1er", "23rd", "vingt-cinq", "twenty-second". */
    Part day(int token) {
        Part digits = digits(token, 1, 31);
        if (digits.isPresent()) {
            return tokens.isGlued(token) && isNumberBefore(token) ? Part.NONE : withEnding(digits);
        }
        ReadNumber ordinal = tokens.isWord(token) ? scan.ordinal(token) : ReadNumber.NONE;
        ReadNumber number = ordinal.isPresent() || !tokens.isWord(token) ? ordinal : scan.number(token);
        boolean isDay = number.isWhole(1, 31) && !number.isScaled() && number.endToken() - token <= 5;
        return isDay ? new Part(number.intValue(), number.endToken()) : Part.NONE;
    }

    private boolean isNumberBefore(int token) {
        return tokens.isWord(token - 1)
                || tokens.isDigits(token - 2) && (tokens.is(token - 1, '.') || tokens.is(token - 1, ','));
    }

    private Part withEnding(Part day) {
        int end = day.endToken();
        if (tokens.isGlued(end) && scan.find(end, WordClass.ORDINAL_ENDINGS).isPresent()) {
            return new Part(day.value(), end + 1);
        }
        return tokens.isGlued(end) && tokens.isWord(end) && !isMonthAt(end) ? Part.NONE : day;
    }

    private boolean isMonthAt(int token) {
        return scan.find(token, WordClass.MONTHS).isPresent()
                || scan.find(token, WordClass.MONTH_SIGNS).isPresent();
    }

    /** A month by its name. */
    Part month(int token) {
        Found month = scan.find(token, WordClass.MONTHS);
        return month.isPresent() ? new Part(month.sense().intValue(), month.endToken()) : Part.NONE;
    }

    /** A month by its name or its short form, with the point behind that one. */
    Part monthOrSign(int token) {
        Part month = month(token);
        if (month.isPresent()) {
            return withPoint(month);
        }
        Found sign = scan.find(token, WordClass.MONTH_SIGNS);
        boolean number = sign.isPresent()
                && tokens.is(token, "sept")
                && !tokens.isCapitalised(token)
                && !tokens.isDigits(token - 1)
                && !tokens.isDigits(token + 1)
                && !tokens.is(token + 1, '.');
        return sign.isPresent() && !number ? withPoint(new Part(sign.sense().intValue(), sign.endToken())) : Part.NONE;
    }

    private Part withPoint(Part part) {
        int end = part.endToken();
        boolean point = tokens.is(end, '.')
                && tokens.isGlued(end)
                && tokens.gap(end + 1) != Tokens.BREAK
                && (tokens.isDigits(end + 1) || tokens.is(end + 1, ','));
        return point ? new Part(part.value(), end + 1) : part;
    }

    /** A weekday by its name or short form. */
    Part weekday(int token) {
        Found day = scan.find(token, WordClass.WEEKDAYS);
        if (day.isPresent()) {
            return new Part(day.sense().intValue(), day.endToken());
        }
        Found sign = scan.find(token, WordClass.WEEKDAY_SIGNS);
        if (!sign.isPresent()) {
            return Part.NONE;
        }
        int end = tokens.is(sign.endToken(), '.') && tokens.isGlued(sign.endToken())
                ? sign.endToken() + 1
                : sign.endToken();
        return new Part(sign.sense().intValue(), end);
    }

    /** A year in four digits or in words. */
    Part year(int token) {
        return tokens.isDigits(token) ? yearInDigits(token) : tokens.isWord(token) ? yearInWords(token) : Part.NONE;
    }

    Part yearInDigits(int token) {
        if (!tokens.isDigits(token) || tokens.length(token) != 4) {
            return Part.NONE;
        }
        int value = number(token);
        boolean decimal = (tokens.is(token + 1, ',') || tokens.is(token + 1, '.'))
                && tokens.isGlued(token + 1)
                && tokens.isGlued(token + 2)
                && tokens.isDigits(token + 2);
        return value < FIRST_YEAR || value > LAST_YEAR || decimal ? Part.NONE : new Part(value, token + 1);
    }

    /** "Deux mille vingt-trois", "nineteen eighty-six", "nineteen hundred ninety three". */
    private Part yearInWords(int token) {
        ReadNumber number = scan.number(token);
        if (!number.isPresent()) {
            return Part.NONE;
        }
        if (number.isWhole(FIRST_YEAR, LAST_YEAR)) {
            return new Part(number.intValue(), number.endToken());
        }
        if (!number.isWhole(10, 20) || tokens.gap(number.endToken()) == Tokens.BREAK) {
            return Part.NONE;
        }
        ReadNumber rest = tokens.isWord(number.endToken()) ? scan.number(number.endToken()) : ReadNumber.NONE;
        boolean time = scan.isOnlyKinds() && rest.isWhole(10, 59) && (number.isWhole(10, 10) || scan.isFrench());
        return rest.isWhole(10, 99) && !rest.isScaled() && !time
                ? new Part(number.intValue() * 100 + rest.intValue(), rest.endToken())
                : Part.NONE;
    }

    /** A year in two digits, perhaps behind an apostrophe. */
    Part shortYear(int token) {
        int at = tokens.is(token, '\'') ? token + 1 : token;
        boolean two =
                tokens.isDigits(at) && tokens.length(at) == 2 && !(tokens.isWord(at + 1) && tokens.isGlued(at + 1));
        return two ? new Part(full(number(at)), at + 1) : Part.NONE;
    }

    /** The year of two digits: up to 39 of this century. */
    static int full(int year) {
        return year >= 100 ? year : year < PIVOT ? 2000 + year : 1900 + year;
    }
}
