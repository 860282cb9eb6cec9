package org.factdesk.claim;

import java.util.List;

/** Keeps the names of those who made claims. */
public interface Claimants {
    /**
     * The claimants whose name holds those words in whatever case, by name; erased ones are left out.
     *
     * @param most how many at the most, at least 1
     */
    List<Claimant> search(String words, int most);

    /**
     * Erases a name on the person's request: a tombstone takes its place on every claim, in drafts, and in what the audit
     * says of those claims. The claims themselves stay.
     *
     * @return whether there was a claimant of that name
     */
    boolean erase(Claimant claimant);
}
