package org.factdesk.audit;

import java.util.List;

/**
 * Takes down who has read what inside the desk: in batches, and beside the chain, so that no page waits for a disk. What was
 * noted is kept within a second or two; a crash can lose that much of it.
 */
public interface Reads {
    /** Notes that whoever is asking reads a thing; returns at once, and notes nothing where nobody is signed in. */
    void note(String kind, Object subject);

    /**
     * What was read, newest first.
     *
     * @param wanted by whom and of what
     * @param first how many to pass over, from 0
     * @param most how many at the most, at least 1
     */
    List<ReadEntry> newest(ReadFilter wanted, int first, int most);

    /** How many were noted and could not be kept, since the desk has started: more came than the database
     * took, or the schema refused them. */
    long lost();
}
