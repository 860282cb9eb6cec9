package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.factdesk.verdict.PresetScales;
import org.factdesk.verdict.Rating;
import org.factdesk.verdict.RatingScale;

/** Gives a new desk its scale, so that a first verdict has a rating to refer to. */
final class FirstScale {
    private static final String NONE_IN_USE = "select id from desk where scale_key is null for update";
    private static final String SCALE =
            "insert into rating_scale" + " (id, scale_key, scale_version, name_fr, name_en) values (?, ?, ?, ?, ?)";
    private static final String RATING = "insert into rating (id, scale_key, scale_version, rating_key, place,"
            + " label_fr, label_en, definition_fr, definition_en, degree, colour)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String USE = "update desk set scale_key = ?, scale_version = ?";

    private final Connection connection;

    private FirstScale(Connection connection) {
        this.connection = connection;
    }

    /** Puts Factdesk's own scale into use where none is, in one transaction. */
    static void putIntoUse(EnvDataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            new FirstScale(connection).putIntoUse(PresetScales.factdesk());
            connection.commit();
        }
    }

    private void putIntoUse(RatingScale scale) throws SQLException {
        if (!noneInUse()) {
            return;
        }
        run(
                SCALE,
                UUID.randomUUID(),
                scale.key(),
                scale.version(),
                scale.name().french(),
                scale.name().english());
        for (Rating rating : scale.ratings()) {
            add(scale, rating);
        }
        run(USE, scale.key(), scale.version());
    }

    private void add(RatingScale scale, Rating rating) throws SQLException {
        run(
                RATING,
                UUID.randomUUID(),
                scale.key(),
                scale.version(),
                rating.key(),
                scale.ratings().indexOf(rating),
                rating.label().french(),
                rating.label().english(),
                rating.definition().french(),
                rating.definition().english(),
                rating.number(),
                rating.colour());
    }

    private boolean noneInUse() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NONE_IN_USE);
                ResultSet row = statement.executeQuery()) {
            return row.next();
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }
}
