package org.factdesk.persistence;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes each database ready once, before the first connection to it is handed out. A refusal is remembered: the application
 * does not start, and nobody waits a second time.
 */
final class Preparation {
    private static final System.Logger LOG = System.getLogger(Preparation.class.getName());

    private final Map<String, Optional<String>> refusals = new ConcurrentHashMap<>();

    /**
     * Returns when the database is ready.
     *
     * @throws SQLException where it cannot be made ready, with the reason in one sentence
     */
    void require(DatabaseSettings settings) throws SQLException {
        Optional<String> refusal = refusals.computeIfAbsent(settings.url(), url -> prepare(settings));
        if (refusal.isPresent()) {
            throw new SQLException(refusal.get());
        }
    }

    /** The sentence that says why not, or empty. */
    private static Optional<String> prepare(DatabaseSettings settings) {
        try {
            new Schema(EnvDataSource.of(settings)).bringUpToDate();
            return Optional.empty();
        } catch (UnusableSettingException | DatabaseUnavailableException | NewerSchemaException refusal) {
            LOG.log(System.Logger.Level.ERROR, "Factdesk cannot start: " + refusal.getMessage());
            return Optional.of(refusal.getMessage());
        }
    }
}
