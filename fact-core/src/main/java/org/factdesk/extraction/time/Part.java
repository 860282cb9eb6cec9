package org.factdesk.extraction.time;

/**
 * A small number in a date and where it ends.
 *
 * @param value the number
 * @param endToken the token after it
 */
record Part(int value, int endToken) {

    static final Part NONE = new Part(0, -1);

    boolean isPresent() {
        return endToken > 0;
    }
}
