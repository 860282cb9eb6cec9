package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.factdesk.audit.Actor;
import org.factdesk.audit.Actors;
import org.factdesk.audit.ReadEntry;
import org.factdesk.audit.ReadFilter;
import org.factdesk.audit.Reads;

/** Brings what was read to the table each second and when the desk stops, on connections of its own. */
@ApplicationScoped
class ReadStore implements Reads {
    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService scheduler;

    @Inject
    Instance<Actors> actors;

    @Inject
    Clock clock;

    private EnvDataSource database;
    private ReadBatches batches;
    private ScheduledFuture<?> flushing;

    @PostConstruct
    void start() {
        database = new EnvDataSource();
        batches = new ReadBatches(database);
        flushing = scheduler.scheduleWithFixedDelay(batches::flush, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        flushing.cancel(false);
        batches.flush();
    }

    @Override
    public void note(String kind, Object subject) {
        Actor actor = actors.isResolvable() ? actors.get().current() : Actor.DESK;
        if (actor.account() != null) {
            batches.add(new ReadEntry(
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    actor.account(),
                    actor.from(),
                    kind,
                    subject.toString()));
        }
    }

    @Override
    public List<ReadEntry> newest(ReadFilter wanted, int first, int most) {
        batches.flush();
        try (Connection connection = database.getConnection()) {
            return new ReadRows(connection).newest(wanted, first, most);
        } catch (SQLException refused) {
            throw new IllegalStateException("what was read cannot be looked up", refused);
        }
    }

    @Override
    public long lost() {
        return batches.lost();
    }
}
