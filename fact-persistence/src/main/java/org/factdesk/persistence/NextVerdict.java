package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.UUID;

import org.factdesk.claim.ClaimId;
import org.factdesk.verdict.Verdict;

/**
 * The next version of a claim's verdict as a row: the claim is held, and the row goes in where the version before is the last
 * one. Two statements of plain JDBC, for a save is what people wait for.
 */
final class NextVerdict {
    private static final String HOLD = "select 1 from claim where id = ? for update";
    private static final String INSERT =
            "insert into verdict (id, claim_id, version, scale_key, scale_version, rating_key,"
                    + " rationale, method, correction, written_at, written_by, rules_version, claimant_asked, override_count)"
                    + " select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from claim where id = ?"
                    + " and (select count(*) from verdict where claim_id = ? and version >= ?) = ?";

    private final Connection connection;

    NextVerdict(Connection connection) {
        this.connection = connection;
    }

    /** Holds the claim until the transaction ends; false where there is none. */
    boolean hold(ClaimId claim) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLD)) {
            statement.setObject(1, claim.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /** False where the version is taken or the one before is missing; nothing is written then. */
    boolean insert(Verdict verdict) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            bindGiven(statement, verdict);
            bindWords(statement, verdict);
            int before = verdict.version() - 1;
            statement.setObject(15, verdict.claim().value());
            statement.setObject(16, verdict.claim().value());
            statement.setInt(17, before);
            statement.setInt(18, Math.min(before, 1));
            return statement.executeUpdate() == 1;
        }
    }

    private static void bindGiven(PreparedStatement statement, Verdict verdict) throws SQLException {
        statement.setObject(1, UUID.randomUUID());
        statement.setObject(2, verdict.claim().value());
        statement.setInt(3, verdict.version());
        statement.setString(4, verdict.rating().scaleKey());
        statement.setInt(5, verdict.rating().scaleVersion());
        statement.setString(6, verdict.rating().ratingKey());
        statement.setObject(10, verdict.written().at().atOffset(ZoneOffset.UTC));
        statement.setObject(11, verdict.written().by().value());
    }

    private static void bindWords(PreparedStatement statement, Verdict verdict) throws SQLException {
        int rules = verdict.rules().version();
        statement.setString(7, verdict.body().rationale());
        statement.setString(8, verdict.body().method());
        statement.setString(9, verdict.body().correction());
        statement.setObject(12, rules == 0 ? null : rules, Types.INTEGER);
        statement.setString(13, verdict.rules().claimantAsked());
        statement.setInt(14, verdict.rules().overrides().size());
    }
}
