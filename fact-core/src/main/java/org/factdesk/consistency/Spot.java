package org.factdesk.consistency;

/**
 * An amount at its place in the skeleton of a sentence.
 *
 * @param at position of its sign
 * @param sign what it is
 * @param reading its value
 */
record Spot(int at, Sign sign, Reading reading) {

    int index() {
        return reading.index();
    }

    boolean isLike(Spot other) {
        return reading.isLike(other.reading);
    }
}
