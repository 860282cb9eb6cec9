package org.factdesk.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

import org.eclipse.persistence.jpa.PersistenceProvider;

import org.factdesk.audit.Actor;
import org.factdesk.audit.Audit;
import org.factdesk.audit.Change;

/** A real database with the desk's schema, reached through the product's own persistence unit. */
final class Database implements AutoCloseable {
    private static final AtomicInteger EMPTY_ONES = new AtomicInteger();

    private final String name;
    private final EnvDataSource source;
    private final TestConnections counting;
    private final EntityManagerFactory factory;
    private final Connection anchor;

    private Database(String name, EnvDataSource source, DataSource inUse) throws SQLException {
        this.name = name;
        this.source = source;
        this.anchor = source.getConnection();
        new Schema(source).bringUpToDate();
        this.counting = new TestConnections(inUse);
        this.factory = new PersistenceProvider()
                .createEntityManagerFactory(
                        "factdesk",
                        Map.of(
                                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                                "jakarta.persistence.jtaDataSource", "",
                                "jakarta.persistence.nonJtaDataSource", counting,
                                "eclipselink.logging.level", "WARNING"));
    }

    /** The database those settings name, brought up to the desk's schema. */
    static Database open(String name, DatabaseSettings settings) {
        EnvDataSource source = EnvDataSource.of(settings);
        return open(name, source, source);
    }

    /** The same, worked on through connections of another kind. */
    static Database open(String name, EnvDataSource source, DataSource inUse) {
        try {
            return new Database(name, source, inUse);
        } catch (SQLException refused) {
            throw new IllegalStateException(name + " does not open", refused);
        }
    }

    boolean isH2() {
        return source.settings().isH2();
    }

    EnvDataSource source() {
        return source;
    }

    /** How many statements reach the database while the work is done. */
    long statementsOf(Consumer<Stores> work) {
        long before = counting.statements();
        run(work);
        return counting.statements() - before;
    }

    /** The statements that the work prepares, in their order. */
    List<String> preparedBy(Consumer<Stores> work) {
        counting.prepared();
        run(work);
        return counting.prepared();
    }

    /** Does the work in one transaction and commits it; an exception rolls it back and comes out as it is. */
    <T> T in(Function<Stores, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                Stores stores = new Stores(entities);
                T answer = work.apply(stores);
                audit(entities, stores.changes());
                entities.getTransaction().commit();
                return answer;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    /** The audit of this database. */
    Audit audit() {
        AuditStore store = new AuditStore();
        store.database = source;
        return store;
    }

    /** The same for work without an answer. */
    void run(Consumer<Stores> work) {
        in(stores -> {
            work.accept(stores);
            return true;
        });
    }

    /** Runs a statement behind the desk's back. */
    int sql(String statement) {
        try (Connection connection = source.getConnection();
                Statement running = connection.createStatement()) {
            return running.executeUpdate(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    /** Another database of the same kind, without any table; an H2 file lies in the folder. */
    EnvDataSource emptyOne(Path folder) {
        if (isH2()) {
            return EnvDataSource.of(TestDatabases.h2In(folder));
        }
        String other = "empty" + EMPTY_ONES.incrementAndGet();
        sql("create database " + other);
        DatabaseSettings own = source.settings();
        return EnvDataSource.of(new DatabaseSettings(
                own.url().replace("/postgres?", "/" + other + "?"),
                own.user(),
                own.password(),
                own.longestWait(),
                own.poolSize()));
    }

    /** As on the day it was made: no rows but the desk's own. */
    void empty() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            BackupTables.clear(statement);
            statement.execute("insert into desk (id, name) values (1, 'Factdesk')");
            statement.execute("insert into audit_head values (1, 0, '" + "0".repeat(64) + "')");
            connection.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    private static void audit(EntityManager entities, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        try {
            new AuditChain(entities.unwrap(Connection.class)).append(Sample.NOON, Actor.DESK, changes);
        } catch (SQLException refused) {
            throw new IllegalStateException("the audit could not be kept", refused);
        }
    }

    @Override
    public void close() {
        factory.close();
        try {
            counting.close();
            anchor.close();
        } catch (SQLException refused) {
            throw new IllegalStateException(name + " does not close", refused);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /** Both databases, for a test that needs the other one too. */
    record Others(Database h2, Database postgresql) {
        Database than(Database database) {
            return database == h2 ? postgresql : h2;
        }
    }
}
