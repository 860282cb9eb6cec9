package org.factdesk.audit;

import java.util.List;
import java.util.Optional;

/** Reads the audit. Entries come into being with the changes they tell of, in the same transaction; nobody adds one. */
public interface Audit {
    /**
     * The newest entries, newest first.
     *
     * @param most how many at the most, at least 1
     */
    List<AuditEntry> newest(int most);

    /**
     * The newest entries whose number is not above one, newest first.
     *
     * @param most how many at the most, at least 1
     */
    List<AuditEntry> upTo(long number, int most);

    /** All that was done to one thing, oldest first. */
    List<AuditEntry> of(String kind, String subject);

    /** The last link, to be carried by backups and released reports. */
    ChainHead head();

    /**
     * The first broken link of the whole chain, or empty where it holds.
     *
     * @param witnesses heads as backups and reports carried them away; a chain that was cut and continued is found by them
     */
    Optional<BrokenLink> verify(ChainHead... witnesses);
}
