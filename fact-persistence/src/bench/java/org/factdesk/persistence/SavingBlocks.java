package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;

import org.factdesk.claim.Claim;

/** Verdicts saved by the store and bare rows, block by block in turn, on one database; each block is about a claim of its own. */
final class SavingBlocks {
    private static final int SAVES = 40;
    private static final int WARM_UP_BLOCKS = 20;
    private static final String RATIONALE = "Le tableau 3 de l’enquête dit autre chose. ".repeat(8);
    private static final String INSERT = "insert into verdict (id, claim_id, version, scale_key, scale_version, rating_key,"
            + " rationale, method, correction, written_at, written_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Database database;
    private double[] saves = {};
    private double[] bares = {};

    SavingBlocks(Database database) {
        this.database = database;
        database.run(Sample::openDesk);
    }

    void run(int blocks) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            measure(WARM_UP_BLOCKS, connection);
            measure(blocks, connection);
        }
    }

    /** Microseconds for one verdict by the store. */
    double saveMicros() {
        return middle(saves);
    }

    /** Microseconds for one bare row. */
    double bareMicros() {
        return middle(bares);
    }

    /** How many statements one save sends, its commit aside. */
    long statements() {
        Claim claim = claim();
        return database.statementsOf(stores -> stores.verdicts().add(Sample.verdict(claim, 1, RATIONALE)));
    }

    private void measure(int blocks, Connection connection) throws SQLException {
        saves = new double[blocks];
        bares = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            saves[block] = saveBlock();
            bares[block] = bareBlock(connection);
        }
    }

    private Claim claim() {
        return database.in(stores -> Sample.keptClaimOn(stores, Sample.article("Encore 3 milliards d’euros.")));
    }

    private double saveBlock() {
        Claim claim = claim();
        long since = System.nanoTime();
        for (int number = 1; number <= SAVES; number++) {
            int version = number;
            database.run(stores -> stores.verdicts().add(Sample.verdict(claim, version, RATIONALE)));
        }
        return micros(since);
    }

    private double bareBlock(Connection connection) throws SQLException {
        Claim claim = claim();
        long since = System.nanoTime();
        for (int number = 1; number <= SAVES; number++) {
            insert(connection, claim, number);
            connection.commit();
        }
        return micros(since);
    }

    private static void insert(Connection connection, Claim claim, int number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setObject(2, claim.id().value());
            statement.setInt(3, number);
            statement.setString(4, "factdesk");
            statement.setInt(5, 1);
            statement.setString(6, "misleading");
            statement.setString(7, RATIONALE);
            statement.setString(8, "Lu le tableau.");
            statement.setString(9, null);
            statement.setObject(10, Sample.NOON.atOffset(ZoneOffset.UTC));
            statement.setObject(11, Sample.CAMILLE.id().value());
            statement.executeUpdate();
        }
    }

    private static double micros(long since) {
        return (System.nanoTime() - since) / 1_000.0 / SAVES;
    }

    private static double middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
