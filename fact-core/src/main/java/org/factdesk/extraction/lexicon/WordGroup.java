package org.factdesk.extraction.lexicon;

import java.util.Locale;

/**
 * Single words by what they do beside a figure, where no value is asked for, only whether the word is one of them. The
 * file {@code groups.txt} of each language says which words these are; a language may have none.
 */
public enum WordGroup {
    /** The definite article. */
    DEFINITE,
    /** Articles of several things, and what stands before a list of days. */
    PLURAL_DETERMINERS,
    /** Articles and the like before a noun. */
    DETERMINERS,
    /** The number one, where it may be an article. */
    ONE,
    /** What joins a measure to what is measured. */
    OF,
    /** What joins the last two of a list. */
    AND_OR,
    /** What leads from one end of a range to the other. */
    TO,
    /** Pronouns for persons before a verb. */
    SUBJECTS,
    /** Forms of "avoir", which say an age. */
    HAVE,
    /** What makes a noun of the "plan" behind it, which is a verb of the future elsewhere. */
    BEFORE_PLANS,
    /** Whose "last year" it is. */
    OWNERS,
    /** What is told of somebody's end, or the end of their work, before the "à" of an age. */
    DEATHS,
    /** What makes a punishment of the years behind "à". */
    SENTENCES,
    /** "Ses", "leurs": before birthdays. */
    POSSESSIVES,
    /** Nouns for persons that make millions of an English "1.5m". */
    PERSONS_BEHIND,
    /** What "of" leads to where persons or things are counted. */
    PERSONS_MEANT,
    /** What stands before the adverb "first". */
    ADVERB_SUBJECTS,
    /** Participles that do not end in "-ed". */
    IRREGULAR_PARTICIPLES,
    /** What makes a verb of the "last" behind it. */
    MODALS,
    /** Adverbs between a verb and an age. */
    JUST,
    /** Words for a minus sign. */
    MINUS,
    /** What makes another word of the "moins" behind it. */
    BEFORE_MOINS,
    /** Words for fewer. */
    LESS,
    /** Adjectives that may stand between a number and what is counted. */
    PLAIN_ADJECTIVES,
    /** What has a number as its name. */
    VEHICLES,
    /** What stands glued before a date and makes no code of it. */
    DATE_PREFIXES,
    /** What may stand before "point five". */
    BEFORE_POINT,
    /** What makes the unit of time of a "second". */
    BEFORE_SECONDS,
    /** Scales that count rupees where no currency is said. */
    INDIAN_SCALES,
    /** Points of a percentage, a game or a stock exchange. */
    POINTS,
    /** Metres, before centimetres. */
    METRES,
    /** Kilos, before grams. */
    KILOS,
    /** Masses that pounds are compared with. */
    MASSES,
    /** Behind a century before our era. */
    BEFORE_CHRIST,
    /** Behind a length that counts from something else. */
    AFTERWARDS,
    /** What opens the end of a period behind it: "2018 or later". */
    LATER,
    /** Before a time of day that is not exact. */
    ABOUT,
    /** What may stand between a day and its time. */
    BEFORE_CLOCK_OR_DAY,
    /** What stands before a season. */
    BEFORE_SEASONS,
    /** Behind "week" and before the day it begins on. */
    BEGINNING,
    /** Half, of a unit of time. */
    HALVES,
    /** Adjectives between a number and its unit of time. */
    LENGTH_FILLERS,
    /** Months that are also other words. */
    AMBIGUOUS_MONTHS,
    /** What makes a month of such a word. */
    BEFORE_MONTHS,
    /** What makes a year of four digits. */
    BEFORE_YEARS,
    /** What makes a time of day of hours. */
    BEFORE_HOURS,
    /** What makes a length of hours. */
    BEFORE_LASTING_HOURS,
    /** What is called by its hour: "le train de 6h52". */
    SCHEDULED,
    /** Minutes. */
    MINUTES,
    /** Words for the half or part of a day behind an hour. */
    DAY_HALVES,
    /** What makes a length of time of a number and a unit. */
    BEFORE_LENGTHS,
    /** Words that end like a verb in the future and are none. */
    NO_FUTURES;

    /** The name of the group in the word lists. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The group of a name in the word lists. */
    static WordGroup parse(String key) {
        for (WordGroup group : values()) {
            if (group.key().equals(key)) {
                return group;
            }
        }
        throw new IllegalStateException("No group of words is called " + key);
    }
}
