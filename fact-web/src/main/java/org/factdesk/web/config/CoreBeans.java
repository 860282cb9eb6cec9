package org.factdesk.web.config;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.factdesk.consistency.Discrepancies;
import org.factdesk.extraction.Extractor;
import org.factdesk.measure.ExchangeRates;
import org.factdesk.measure.YearlyRates;
import org.factdesk.web.desk.PublicAddress;

/** Hands the pure core's objects, and the clock it has none of, to whoever injects them. */
@ApplicationScoped
class CoreBeans {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Extractor extractor() {
        return new Extractor();
    }

    @Produces
    @Singleton
    PublicAddress address() {
        return Settings.of(System.getenv()).address();
    }

    @Produces
    @Singleton
    ExchangeRates rates() {
        return new YearlyRates();
    }

    @Produces
    @Singleton
    Discrepancies discrepancies(ExchangeRates rates) {
        return Discrepancies.with(rates);
    }
}
