package org.factdesk.web.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import org.factdesk.measure.ExchangeRate;
import org.factdesk.measure.ExchangeRates;
import org.factdesk.measure.YearlyRates;
import org.factdesk.rates.ImportedRates;
import org.factdesk.rates.RateImport;

/**
 * The rates in use: those of the table that was imported, and those of the yearly one in the box for what it does not
 * know. An import by another node is seen within five seconds.
 */
@ApplicationScoped
public class DeskRates implements ExchangeRates {
    private static final Duration TRUSTED = Duration.ofSeconds(5);
    private static final ExchangeRates IN_THE_BOX = new YearlyRates();

    @Inject
    ImportedRates imported;

    @Inject
    Clock clock;

    private volatile @Nullable Loaded loaded;

    @Override
    public Optional<ExchangeRate> find(String from, String to, LocalDate day) {
        return inUse().find(from, to, day);
    }

    /** Looks anew at the next question. */
    void forget() {
        loaded = null;
    }

    private ExchangeRates inUse() {
        Loaded known = loaded;
        Instant now = clock.instant();
        if (known != null && known.lookedAt.plus(TRUSTED).isAfter(now)) {
            return known.rates;
        }
        Optional<RateImport> current = imported.current();
        Loaded next = known != null && known.source.equals(current)
                ? new Loaded(current, known.rates, now)
                : new Loaded(current, load(current), now);
        loaded = next;
        return next.rates;
    }

    private ExchangeRates load(Optional<RateImport> current) {
        return current.isPresent() ? imported.rates().orElse(IN_THE_BOX) : IN_THE_BOX;
    }

    private record Loaded(Optional<RateImport> source, ExchangeRates rates, Instant lookedAt) {}
}
