package org.factdesk.extraction.time;

import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "Années 1990", "années quatre-vingt-dix", "1990s", "'90s", "the nineteen seventies". */
final class DecadeForm implements DateForm {

    @Override
    public long triggers() {
        return Rule.DIGITS | WordClass.mask(WordClass.DECADES, WordClass.YEAR_WORDS, WordClass.CARDINALS);
    }

    @Override
    public When read(Scan scan, int token) {
        return scan.isFrench() ? french(scan, token) : english(scan, token);
    }

    private static When french(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean named = tokens.is(token, "annees") && tokens.gap(token + 1) != Tokens.BREAK;
        if (!named && !isSecond(scan, token)) {
            return When.NOTHING;
        }
        Part year = frenchYear(scan, named ? token + 1 : token);
        boolean decade = year.isPresent() && year.value() % 10 == 0 && !isRange(scan, year.endToken());
        return decade ? of(token, year) : When.NOTHING;
    }

    private static Part frenchYear(Scan scan, int token) {
        DateWords words = new DateWords(scan);
        Part year = words.year(token);
        return year.isPresent() ? year : shortFrench(scan, words, token);
    }

    /** The 1980 of "les années 1970 et 1980". */
    private static boolean isSecond(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean second = tokens.isDigits(token)
                && tokens.isDigits(token - 2)
                && tokens.is(token - 3, "annees")
                && isJoiner(tokens, token - 1);
        return second && frenchYear(scan, token - 2).value() % 10 == 0;
    }

    private static boolean isJoiner(Tokens tokens, int token) {
        return tokens.is(token, '-') || tokens.is(token, "et") || tokens.is(token, "ou") || tokens.is(token, "a");
    }

    /** "Les années 2010 à 2013" are single years. */
    private static boolean isRange(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        return isJoiner(tokens, token)
                && tokens.isDigits(token + 1)
                && tokens.length(token + 1) == 4
                && new DateWords(scan).number(token + 1) % 10 != 0;
    }

    private static Part shortFrench(Scan scan, DateWords words, int token) {
        Part digits = words.digits(token, 0, 90);
        if (digits.isPresent()) {
            return new Part(century(digits.value()), digits.endToken());
        }
        ReadNumber number = scan.tokens().isWord(token) ? scan.number(token) : ReadNumber.NONE;
        return number.isWhole(10, 90) ? new Part(century(number.intValue()), number.endToken()) : Part.NONE;
    }

    private static int century(int decade) {
        return decade < 20 ? 2000 + decade : 1900 + decade;
    }

    private static When english(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (tokens.isDigits(token)) {
            return digits(scan, tokens, token);
        }
        Found name = scan.find(token, WordClass.DECADES);
        if (name.isPresent()) {
            return named(scan, token, name);
        }
        ReadNumber century = scan.find(token, WordClass.CARDINALS).isPresent() ? scan.number(token) : ReadNumber.NONE;
        Found decade = century.isWhole(15, 20) ? scan.find(century.endToken(), WordClass.DECADES) : Found.NOTHING;
        return decade.isPresent()
                ? of(token, new Part(century.intValue() * 100 + decade.sense().intValue(), decade.endToken()))
                : When.NOTHING;
    }

    /** "The sixties" are years, somebody "in his sixties" has an age. */
    private static When named(Scan scan, int token, Found name) {
        Tokens tokens = scan.tokens();
        boolean announced = tokens.is(token - 1, "the")
                || scan.isOnlyKinds()
                || scan.find(token - 1, WordClass.EDGES).isPresent()
                || tokens.is(token - 1, '-');
        return announced ? of(token, new Part(century(name.sense().intValue()), name.endToken())) : When.NOTHING;
    }

    /** "1990s", "90s", "1990's"; a plain "90 s" only where nothing else is looked for. */
    private static When digits(Scan scan, Tokens tokens, int token) {
        int apostrophe = tokens.is(token + 1, '\'') && tokens.isGlued(token + 1) ? 1 : 0;
        int s = token + 1 + apostrophe;
        boolean tight = tokens.isGlued(s) || scan.isOnlyKinds();
        boolean length = tokens.length(token) == 4 || tokens.length(token) == 2 && isDecade(scan, token);
        if (!tokens.is(s, "s") || !tight || !length) {
            return When.NOTHING;
        }
        int value = new DateWords(scan).number(token);
        int year = tokens.length(token) == 2 ? century(value) : value;
        int first = tokens.is(token - 1, '\'') && tokens.isGlued(token) ? token - 1 : token;
        if (year % 10 != 0 || year < 1000 || year > 2190) {
            return When.NOTHING;
        }
        return year % 100 == 0 && year < 2000 ? hundred(first, year, s + 1) : of(first, new Part(year, s + 1));
    }

    /** "The 1800s" are a century, or its first ten years. */
    private static When hundred(int token, int year, int endToken) {
        return When.period(token, endToken, List.of(Eras.years(year, 100), Eras.years(year, 10)), "");
    }

    private static boolean isDecade(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        return scan.isOnlyKinds()
                || tokens.is(token - 1, "the")
                || tokens.is(token - 1, '\'')
                || tokens.is(token - 1, '-')
                || scan.find(token - 1, WordClass.EDGES).isPresent();
    }

    private static When of(int token, Part year) {
        Stretch stretch = Eras.years(year.value(), 10);
        return When.period(token, year.endToken(), List.of(stretch), stretch.timex());
    }
}
