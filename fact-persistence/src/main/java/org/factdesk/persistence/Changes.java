package org.factdesk.persistence;

import org.factdesk.audit.Change;

/** Takes down what a transaction changes, for the audit. */
interface Changes {
    /** Becomes an entry of the audit in the same transaction, or the transaction fails. */
    void note(Change change);
}
