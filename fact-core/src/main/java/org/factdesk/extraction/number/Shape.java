package org.factdesk.extraction.number;

/** How a number is written. */
public enum Shape {
    /** In digits, perhaps with a scale word. */
    DIGITS,
    /** In words. */
    WORDS,
    /** "Un", "une", "one", which may be no number at all. */
    ARTICLE,
    /** Only a fraction: "half", "3/4", "deux tiers". */
    FRACTION,
    /** A rounded number of things: "une dizaine". */
    COLLECTIVE,
    /** Only a magnitude: "des centaines de milliers". */
    VAGUE,
    /** Nothing: only a unit is named. */
    UNSAID
}
