package org.factdesk.audit;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.factdesk.audit.BrokenLink.Reason;

/** Goes along the chain, entry by entry, and remembers the first one that does not hold. */
public final class ChainCheck {
    /** The verb of the entry that says what another one said was erased; its subject is that one's number. */
    public static final String ERASE = "erase";
    /** The kind of such an entry. */
    public static final String ENTRY = "audit-entry";

    private final List<ChainHead> witnesses;
    private final SortedSet<Long> emptied = new TreeSet<>();
    private ChainHead head = ChainHead.NONE;
    private @Nullable BrokenLink broken;

    /**
     * A check of the whole chain.
     *
     * @param witnesses heads as they were carried away earlier, by backups and reports; what they name has to be there
     */
    public ChainCheck(ChainHead... witnesses) {
        this.witnesses = List.of(witnesses);
    }

    /** Takes the next entry, in the order of the numbers; after the first broken one all others are let pass. */
    public void next(AuditEntry entry) {
        if (broken == null) {
            broken = fault(entry);
            remember(entry);
            head = entry.head();
        }
    }

    /**
     * The first broken link, or empty where the chain holds.
     *
     * @param known the head as kept beside the chain
     */
    public Optional<BrokenLink> end(ChainHead known) {
        if (broken != null) {
            return Optional.of(broken);
        }
        if (!head.equals(known)) {
            return Optional.of(new BrokenLink(head.number() + 1, Reason.CUT));
        }
        if (witnesses.stream().anyMatch(witness -> witness.number() > head.number())) {
            return Optional.of(new BrokenLink(head.number() + 1, Reason.CUT));
        }
        return emptied.stream().findFirst().map(number -> new BrokenLink(number, Reason.EMPTIED));
    }

    private @Nullable BrokenLink fault(AuditEntry entry) {
        if (entry.number() != head.number() + 1) {
            return new BrokenLink(head.number() + 1, Reason.OUT_OF_SEQUENCE);
        }
        if (!entry.holds()) {
            return new BrokenLink(entry.number(), Reason.ALTERED);
        }
        if (!entry.previous().equals(head.hash())) {
            return new BrokenLink(entry.number(), Reason.DETACHED);
        }
        return isAsWitnessed(entry.head()) ? null : new BrokenLink(entry.number(), Reason.REWRITTEN);
    }

    private boolean isAsWitnessed(ChainHead reached) {
        return witnesses.stream().allMatch(witness -> witness.number() != reached.number() || witness.equals(reached));
    }

    private void remember(AuditEntry entry) {
        if (entry.content() == null) {
            emptied.add(entry.number());
        }
        if (entry.verb().equals(ERASE) && entry.kind().equals(ENTRY)) {
            emptied.removeIf(number -> Long.toString(number).equals(entry.subject()));
        }
    }
}
