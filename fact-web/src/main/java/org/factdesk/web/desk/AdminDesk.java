package org.factdesk.web.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.factdesk.account.AccountId;
import org.factdesk.account.Accounts;
import org.factdesk.audit.Audit;
import org.factdesk.audit.AuditEntry;
import org.factdesk.audit.BrokenLink;
import org.factdesk.audit.ChainHead;
import org.factdesk.backup.Backups;

/**
 * Backup and audit, for administrators and for whoever holds the data folder's token. In no transaction: both may take
 * long, and only read.
 */
@ApplicationScoped
public class AdminDesk {
    @Inject
    SignedIn signedIn;

    @Inject
    Backups backups;

    @Inject
    Audit audit;

    @Inject
    Accounts accounts;

    /** Refuses whoever may not administer the desk. */
    public void require() {
        signedIn.requireAdministration();
    }

    /** Writes all that the desk keeps, as of one moment, while others work on. The stream is not closed. */
    public void backUp(OutputStream to) throws IOException {
        signedIn.requireAdministration();
        backups.write(to);
    }

    /**
     * Goes along the whole audit chain.
     *
     * @param witnesses heads that backups and reports carried away earlier
     */
    public ChainState verify(ChainHead... witnesses) {
        signedIn.requireAdministration();
        Optional<BrokenLink> broken = audit.verify(witnesses);
        return new ChainState(audit.head(), broken);
    }

    /**
     * Entries of the audit, newest first.
     *
     * @param last the number of the newest one wanted; the newest there is where the chain is not as long
     * @param most how many at the most
     */
    public List<AuditEntry> entries(long last, int most) {
        signedIn.requireAdministration();
        return audit.upTo(last, most);
    }

    /** The same as people read them: with names, and with the address that is in the content. */
    @Transactional
    public List<AuditLine> lines(long last, int most) {
        Map<AccountId, String> names = accounts.names();
        return entries(last, most).stream()
                .map(entry -> AuditLine.of(entry, entry.account() == null ? "" : names.get(entry.account())))
                .toList();
    }

    /**
     * What a look at the chain has found.
     *
     * @param head its last link
     * @param broken the first link that does not hold, or empty
     */
    public record ChainState(ChainHead head, Optional<BrokenLink> broken) {}
}
