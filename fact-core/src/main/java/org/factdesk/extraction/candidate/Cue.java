package org.factdesk.extraction.candidate;

/**
 * A cue in a text.
 *
 * @param kind what it says
 * @param start first UTF-16 unit
 * @param end unit after its last one
 */
record Cue(CueKind kind, int start, int end) {

    boolean is(CueKind some) {
        return kind == some;
    }
}
