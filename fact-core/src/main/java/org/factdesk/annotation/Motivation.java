package org.factdesk.annotation;

/** Why a note was written (W3C Web Annotation Vocabulary, section 4). */
public enum Motivation {
    /** To say something about the passage. */
    COMMENTING,
    /** To ask something about the passage. */
    QUESTIONING,
    /** To ask for the passage to be changed. */
    EDITING
}
