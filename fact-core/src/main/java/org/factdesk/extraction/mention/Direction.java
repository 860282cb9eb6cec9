package org.factdesk.extraction.mention;

/** Where a change goes. */
public enum Direction {
    UP,
    DOWN
}
