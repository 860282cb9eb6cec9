package org.factdesk.extraction.lexicon;

import java.util.Locale;

/**
 * What a word or phrase can be in a figure or a date. Each class has a file of its name
 * ({@code cardinals.txt} for {@link #CARDINALS}) in the folder of a language, in {@code common}, or in both.
 */
public enum WordClass {
    /** Number words below a thousand; the value is the number. */
    CARDINALS,
    /** Thousand, million, lakh and so on; the value is the number. */
    SCALES,
    /** Signs for scales that only mean one beside a number: k, M, Md, bn. */
    SCALE_SIGNS,
    /** Half, third, quarter: the value is the denominator. */
    FRACTIONS,
    /** Words for a rounded number of things, such as a dozen. */
    COLLECTIVES,
    /** First, twentieth: the value is the number. */
    ORDINALS,
    /** Endings of a number in digits that make it an ordinal. */
    ORDINAL_ENDINGS,
    /** Per cent and percentage points; the value is the unit. */
    PERCENTS,
    /** Names and signs of currencies; the value is the unit, with the ISO code behind a slash where it is certain. */
    CURRENCIES,
    /** Units of everything but money and calendar time; the value is the CLDR identifier. */
    UNITS,
    /** Second to millennium: the value is the ISO 8601 designator. */
    TIME_UNITS,
    /** Words before a number that say how sure it is; the value is the type. */
    APPROXIMATORS,
    /** Words behind a number that say how sure it is; the value is the type. */
    APPROXIMATORS_AFTER,
    /** Words for a rise or a fall before or around a number; the value is up or down. */
    DIRECTIONS,
    /** Verbs of a change from one value to another. */
    CHANGES,
    /** Doubled, tripled: the value is the factor. */
    MULTIPLIERS,
    /** Times, fold: makes a multiplier of the number before it. */
    TIMES,
    /** Words that open a range: between, from. */
    RANGE_OPENERS,
    /** Words that join the two ends of a range: to, and. */
    RANGE_JOINERS,
    /** Words before a number that make it a name: page, article, room. */
    LABELS_BEFORE,
    /** Words of games and votes, whose "3-1" is a result. */
    GAMES,
    /** Words near points that count in a game or on a stock exchange. */
    POINT_GAMES,
    /** Words near pounds that make them a weight. */
    WEIGHTS,
    /** Words before points of a lead or distance in polls. */
    LEADS,
    /** Words of an address: street, avenue. */
    STREETS,
    /** What starts a web address, a mail address or a hashtag. */
    WEB,
    /** Whole names that hold a number word or digits. */
    NAMES,
    /** Words before a number that make it an age. */
    AGES,
    /** Words behind a length of time that make it an age; the value is in or out of the span. */
    AGES_AFTER,
    /** Nouns that last: "of three years" behind one is no age. */
    LASTINGS,
    /** Words behind "times" that make a multiplier of it: more, as, higher. */
    COMPARISONS,
    /** Words near "degrees" that make them an angle. */
    ANGLES,
    /** Words before a "one" that make it a pronoun. */
    PRONOUNS,
    /** Words that are no number but can start one: minus, a, half. */
    NUMBER_STARTS,
    /** Places in a row that depend on another: next, last. */
    POSITIONS,
    /** Words whose number out of another number is a share: out of, sur. */
    SHARES,
    /** Words that are never counted: prepositions, verbs, conjunctions. */
    FUNCTION_WORDS,
    /** January to December: the value is 1 to 12. */
    MONTHS,
    /** Monday to Sunday: the value is 1 to 7. */
    WEEKDAYS,
    /** Seasons: SP, SU, FA, WI. */
    SEASONS,
    /** Yesterday, today, tomorrow: the value is the number of days from the reference. */
    RELATIVE_DAYS,
    /** Parts of a day: MO, AF, EV, NI. */
    DAY_PARTS,
    /** Feasts by name. */
    HOLIDAYS,
    /** Words before a date that say how it bounds: the value is by, before, since, until or between. */
    TIME_SCOPES,
    /** Short forms of months, which only mean one beside a day or a year. */
    MONTH_SIGNS,
    /** Short forms of weekdays, which only mean one before a date. */
    WEEKDAY_SIGNS,
    /** Day to millennium, with quarters and weekends: a count and the ISO 8601 designator (3M is a quarter). */
    CALENDAR_UNITS,
    /** Last, this, next: the value is -1, 0 or 1. */
    SHIFTS,
    /** Recent, and words like it: the value is -1 or 1, the side of now. */
    RECENT,
    /** Start, middle and end of a period: the value is start, mid or end. */
    EDGES,
    /** Short names of the parts of a year: the value is Q1 to Q4, H1 or H2; Q or H where the number stands apart. */
    YEAR_PARTS,
    /** Decades by name: the value is the year of the century. */
    DECADES,
    /** Words that say how far away something is: ago, in, from now. */
    DISTANCES,
    /** Every, each, and words for what recurs; the value is every, times or a TIMEX. */
    RECURRENCES,
    /** Words that point back to a period named before: the value is the unit of that period. */
    ANAPHORS,
    /** Verbs and adverbs by their tense: future, past, now, or done (a participle). */
    FUTURES,
    /** Noon, o'clock, half past and so on. */
    CLOCK_WORDS,
    /** A few, several, a couple: the value is the number commonly meant. */
    FEW,
    /** Words before a number that make it a year: the value is year or fiscal. */
    YEAR_WORDS;

    private final long bit = 1L << ordinal();
    private final String fileName = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";

    /** This class as one bit of a mask. */
    public long bit() {
        return bit;
    }

    String fileName() {
        return fileName;
    }

    /** The mask of several classes. */
    public static long mask(WordClass... classes) {
        long mask = 0;
        for (WordClass wordClass : classes) {
            mask |= wordClass.bit;
        }
        return mask;
    }
}
