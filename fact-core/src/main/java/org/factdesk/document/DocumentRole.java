package org.factdesk.document;

/** What a document is on the desk. */
public enum DocumentRole {
    /** The text under check. */
    ARTICLE,
    /** A text that evidence is taken from. */
    SOURCE
}
