package org.factdesk.web.desk;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.factdesk.audit.ReadEntry;
import org.factdesk.audit.Reads;
import org.factdesk.desk.Deed;

/** Shows administrators who has read what inside the desk. */
@ApplicationScoped
public class ReadDesk {
    @Inject
    Hand hand;

    @Inject
    Reads reads;

    /**
     * What was read, newest first.
     *
     * @param first how many to pass over, from 0
     * @param most how many at the most, at least 1
     */
    public List<ReadEntry> newest(int first, int most) {
        hand.require(Deed.ADMINISTER);
        return reads.newest(first, most);
    }

    /** How many were read and could not be taken down, since the desk has started. */
    public long lost() {
        hand.require(Deed.ADMINISTER);
        return reads.lost();
    }
}
