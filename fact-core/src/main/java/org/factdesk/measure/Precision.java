package org.factdesk.measure;

/** How sure the text is of a figure. */
public enum Precision {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    BETWEEN
}
