package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.factdesk.audit.Actor;
import org.factdesk.audit.Actors;
import org.factdesk.audit.Change;
import org.factdesk.audit.ChangesKept;

/**
 * Collects the changes of a transaction and appends them to the chain just before it commits. The chain's head is held for
 * that moment alone, and after every other row, so that two savers never wait for each other crosswise.
 */
@ApplicationScoped
class TransactionChanges implements Changes {
    private static final Object PENDING = TransactionChanges.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Resource(lookup = "java:app/jdbc/factdesk")
    DataSource database;

    @Inject
    Instance<Actors> actors;

    @Inject
    Clock clock;

    @Inject
    Event<ChangesKept> kept;

    @Override
    public void note(Change change) {
        if (transaction.getResource(PENDING) instanceof Pending pending) {
            pending.changes.add(change);
            return;
        }
        Pending pending = new Pending(actor(), new ArrayList<>(List.of(change)));
        transaction.putResource(PENDING, pending);
        transaction.registerInterposedSynchronization(pending);
    }

    private Actor actor() {
        return actors.isResolvable() ? actors.get().current() : Actor.DESK;
    }

    private void append(Pending pending) {
        try (Connection connection = database.getConnection()) {
            new AuditChain(connection).append(clock.instant(), pending.actor, pending.changes);
        } catch (SQLException refused) {
            throw new IllegalStateException("the audit could not be kept, so nothing is", refused);
        }
    }

    private final class Pending implements Synchronization {
        private final Actor actor;
        private final List<Change> changes;

        Pending(Actor actor, List<Change> changes) {
            this.actor = actor;
            this.changes = changes;
        }

        @Override
        public void beforeCompletion() {
            append(this);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                kept.fire(new ChangesKept(changes.size()));
            }
            changes.clear();
        }
    }
}
