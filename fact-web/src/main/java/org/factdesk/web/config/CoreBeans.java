package org.factdesk.web.config;

import java.security.SecureRandom;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.factdesk.consistency.Discrepancies;
import org.factdesk.extraction.Extractor;
import org.factdesk.measure.ExchangeRates;
import org.factdesk.web.desk.AdminToken;
import org.factdesk.web.desk.PublicAddress;
import org.factdesk.web.security.TrustedProxies;

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
    TrustedProxies proxies() {
        return Settings.of(System.getenv()).proxies();
    }

    @Produces
    @Singleton
    AdminToken adminToken() {
        return AdminToken.fresh(new SecureRandom());
    }

    @Produces
    @Singleton
    Discrepancies discrepancies(ExchangeRates rates) {
        return Discrepancies.with(rates);
    }
}
