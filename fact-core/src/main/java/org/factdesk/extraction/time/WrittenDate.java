package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "Lundi 12 janvier 2016", "le 1er mai", "January 12, 2016", "the 3rd of March", "Friday the 15th". */
final class WrittenDate implements DateForm {

    private static final int YEAR_LENGTH = 4;

    @Override
    public long triggers() {
        return Rule.DIGITS
                | WordClass.mask(
                        WordClass.MONTHS,
                        WordClass.MONTH_SIGNS,
                        WordClass.WEEKDAYS,
                        WordClass.WEEKDAY_SIGNS,
                        WordClass.CARDINALS,
                        WordClass.ORDINALS);
    }

    @Override
    public long needs() {
        return WordClass.mask(WordClass.MONTHS, WordClass.MONTH_SIGNS);
    }

    @Override
    public When read(Scan scan, int token) {
        DateWords words = new DateWords(scan);
        Part weekday = words.weekday(token);
        int at = weekday.isPresent() ? afterWeekday(scan, weekday.endToken()) : token;
        Dated date = date(scan, words, at);
        if (!date.isPresent()) {
            date = date(scan, words, token);
            return date.isPresent() ? when(scan, token, date) : weekdayWithDay(scan, words, token, weekday, at);
        }
        return when(scan, token, weekday.isPresent() ? new Dated(date.parts().on(weekday.value()), date.end()) : date);
    }

    private static When when(Scan scan, int token, Dated date) {
        boolean open = date.parts().year() == DateParts.UNSAID;
        When year = open ? yearBehind(scan, date.end()) : When.NOTHING;
        if (year.isPresent()) {
            DateParts parts = date.parts();
            DateParts full = new DateParts(
                    year.stretches().get(0).from().getYear(), parts.month(), parts.day(), parts.weekday());
            return When.ofParts(token, year.endToken(), full, scan.reference(), false);
        }
        Found side = open && scan.isFrench() ? side(scan, date.end()) : Found.NOTHING;
        if (side.isPresent()) {
            boolean next = side.sense().intValue() > 0;
            return When.ofParts(token, side.endToken(), date.parts(), scan.reference(), next);
        }
        int lean = open ? Tense.lean(scan, token, date.end()) : -1;
        return When.ofParts(token, date.end(), date.parts(), scan.reference(), lean > 0)
                .soonFirst(lean, scan.reference());
    }

    /** "Of last year", "de l'an dernier", "next year"; "this year" alone is said for itself. */
    private static When yearBehind(Scan scan, int token) {
        if (scan.tokens().gap(token) == Tokens.BREAK) {
            return When.NOTHING;
        }
        int at = Links.afterOf(scan.tokens(), token);
        boolean apart =
                at == token && scan.find(token, WordClass.SHIFTS).value().equals("0");
        When when = apart ? When.NOTHING : new ShiftedForm().read(scan, at);
        boolean year = when.isResolved()
                && !when.isDay()
                && when.stretches().get(0).timex().length() == YEAR_LENGTH;
        return year ? when : When.NOTHING;
    }

    /** "Le 8 mars dernier", "mardi 3 juin prochain". */
    private static Found side(Scan scan, int token) {
        Found side = scan.tokens().gap(token) == Tokens.BREAK ? Found.NOTHING : scan.find(token, WordClass.SHIFTS);
        return side.isPresent() && side.sense().intValue() != 0 ? side : Found.NOTHING;
    }

    private static int afterWeekday(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        int at = tokens.is(token, ',') || tokens.is(token, '.') ? token + 1 : token;
        boolean article = tokens.is(at, "the") || tokens.is(at, "le");
        return article ? at + 1 : at;
    }

    /** "Mardi 25", "Friday the 15th": a day of a month that is not said. */
    private static When weekdayWithDay(Scan scan, DateWords words, int token, Part weekday, int at) {
        Part day = weekday.isPresent() && at > token ? words.day(at) : Part.NONE;
        if (!day.isPresent() || isCounted(scan, day, at)) {
            return When.NOTHING;
        }
        DateParts parts = new DateParts(DateParts.UNSAID, DateParts.UNSAID, day.value(), weekday.value());
        return when(scan, token, new Dated(parts, day.endToken()));
    }

    /** "Friday the 15th", "Monday the second"; not "on Monday, the two sides". */
    private static boolean isSaid(Scan scan, Part day, int dayToken) {
        boolean place =
                scan.tokens().isDigits(dayToken) || Nth.read(scan, dayToken).isPresent();
        boolean the = scan.tokens().is(dayToken - 1, "the");
        return the && place || day.endToken() > dayToken + 1 && place && !scan.isFrench();
    }

    private static boolean isCounted(Scan scan, Part day, int dayToken) {
        Tokens tokens = scan.tokens();
        boolean said = isSaid(scan, day, dayToken);
        boolean noun = tokens.isWord(day.endToken())
                && tokens.gap(day.endToken()) != Tokens.BREAK
                && !scan.find(day.endToken(), WordClass.FUNCTION_WORDS).isPresent();
        boolean clock = tokens.is(day.endToken(), ':')
                || tokens.is(day.endToken(), "h")
                || tokens.is(day.endToken(), '-')
                || tokens.is(day.endToken(), '%');
        return said
                ? noun && !scan.isOnlyKinds() && (!tokens.isDigits(dayToken) || tokens.is(dayToken - 2, ','))
                : noun || clock || tokens.is(dayToken - 1, ',') || !tokens.isDigits(dayToken);
    }

    private static Dated date(Scan scan, DateWords words, int token) {
        Dated date = dayFirst(scan, words, token);
        return date.isPresent() ? date : monthFirst(scan, words, token);
    }

    /** "3 mars 2024", "twenty third day of September". */
    private static Dated dayFirst(Scan scan, DateWords words, int token) {
        Tokens tokens = scan.tokens();
        Part day = words.day(token);
        if (!day.isPresent() || tokens.gap(day.endToken()) == Tokens.BREAK) {
            return Dated.NONE;
        }
        int at = day.endToken();
        boolean sign = tokens.is(at, '-') || tokens.is(at, '/') || tokens.is(at, '.');
        at = sign && tokens.isGlued(at) && tokens.gap(at + 1) != Tokens.BREAK ? at + 1 : at;
        at = tokens.is(at, "day") ? at + 1 : at;
        at = tokens.is(at, "of") || tokens.is(at, "de") ? at + 1 : at;
        Part month = words.monthOrSign(at);
        boolean article = scan.is(token, WordGroup.ONE);
        return !month.isPresent() || article
                ? Dated.NONE
                : withYear(
                        scan,
                        words,
                        new Dated(DateParts.ofDay(DateParts.UNSAID, month.value(), day.value()), month.endToken()));
    }

    /** "March 3rd, 2024", "September the twenty-first". In French only beside a number in digits. */
    private static Dated monthFirst(Scan scan, DateWords words, int token) {
        Tokens tokens = scan.tokens();
        Part month = words.monthOrSign(token);
        if (!month.isPresent() || tokens.gap(month.endToken()) == Tokens.BREAK) {
            return Dated.NONE;
        }
        int at = month.endToken();
        boolean link = tokens.is(at, '-') || tokens.is(at, '/') || tokens.is(at, ',') || tokens.is(at, "the");
        at = link ? at + 1 : at;
        Part day = tokens.isGlued(at) && at == month.endToken() ? words.digits(at, 1, 31) : words.day(at);
        boolean readable =
                day.isPresent() && (scan.isOnlyKinds() || !scan.isFrench() && !isApart(scan, token, day, at));
        if (!readable || isPartOfMore(scan, day)) {
            return Dated.NONE;
        }
        return withYear(
                scan, words, new Dated(DateParts.ofDay(DateParts.UNSAID, month.value(), day.value()), day.endToken()));
    }

    /** "In May 20 people died", "in March the two sides met": the number belongs to what follows. */
    private static boolean isApart(Scan scan, int monthToken, Part day, int dayToken) {
        Tokens tokens = scan.tokens();
        boolean in = tokens.is(monthToken - 1, "in");
        boolean the = tokens.is(dayToken - 1, "the");
        boolean noun = tokens.isWord(day.endToken())
                && tokens.gap(day.endToken()) != Tokens.BREAK
                && !scan.find(day.endToken(), WordClass.FUNCTION_WORDS).isPresent();
        return in || the && (noun || !Nth.read(scan, dayToken).isPresent());
    }

    private static boolean isPartOfMore(Scan scan, Part day) {
        Tokens tokens = scan.tokens();
        int end = day.endToken();
        return tokens.is(end, '%') || tokens.is(end, ':') && tokens.isGlued(end) && tokens.isDigits(end + 1);
    }

    private static Dated withYear(Scan scan, DateWords words, Dated date) {
        Part year = YearBehind.of(scan, words, date.end());
        if (!year.isPresent()) {
            return date;
        }
        DateParts parts = date.parts();
        return new Dated(DateParts.ofDay(year.value(), parts.month(), parts.day()), year.endToken());
    }

    private record Dated(DateParts parts, int end) {

        static final Dated NONE = new Dated(DateParts.NONE, -1);

        boolean isPresent() {
            return end > 0;
        }
    }
}
