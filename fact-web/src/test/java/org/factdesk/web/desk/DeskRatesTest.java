package org.factdesk.web.desk;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.factdesk.document.Sha256;
import org.factdesk.measure.DailyRates;
import org.factdesk.measure.ExchangeRate;
import org.factdesk.measure.ExchangeRate.Basis;
import org.factdesk.rates.ImportedRates;
import org.factdesk.rates.RateImport;

import static org.assertj.core.api.Assertions.assertThat;

class DeskRatesTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 17);
    private static final DailyRates DOLLARS =
            DailyRates.perEuro(Map.of("USD", Map.of(FRIDAY, new BigDecimal("1.0844"))));

    private final InMemory imported = new InMemory();
    private final DeskRates rates = new DeskRates();

    @BeforeEach
    void start() {
        rates.imported = imported;
        rates.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    }

    @Test
    void without_an_import_the_box_answers() {
        assertThat(find("USD").basis()).isEqualTo(Basis.YEARLY_AVERAGE);
    }

    @Test
    void an_import_goes_before_the_box_which_knows_the_rest() {
        imported.take(DOLLARS);

        assertThat(find("USD").basis()).isEqualTo(Basis.DAILY);
        assertThat(find("JPY").basis()).isEqualTo(Basis.YEARLY_AVERAGE);
    }

    @Test
    void an_import_by_another_node_is_seen_five_seconds_later() {
        find("USD");
        imported.take(DOLLARS);
        assertThat(find("USD").basis()).isEqualTo(Basis.YEARLY_AVERAGE);

        rates.clock = Clock.fixed(NOON.plusSeconds(6), ZoneOffset.UTC);

        assertThat(find("USD").basis()).isEqualTo(Basis.DAILY);
    }

    @Test
    void an_import_of_this_node_is_seen_at_once_and_so_is_its_end() {
        find("USD");
        imported.take(DOLLARS);
        rates.forget();
        assertThat(find("USD").basis()).isEqualTo(Basis.DAILY);

        imported.remove();
        rates.forget();

        assertThat(find("USD").basis()).isEqualTo(Basis.YEARLY_AVERAGE);
    }

    private ExchangeRate find(String currency) {
        return rates.find("EUR", currency, FRIDAY.plusDays(1)).orElseThrow();
    }

    /** What a store keeps, in memory. */
    private static final class InMemory implements ImportedRates {
        private @Nullable RateImport description;
        private DailyRates kept = DailyRates.perEuro(Map.of());

        void take(DailyRates table) {
            save(RateImport.of(table, "t.csv", Sha256.of("t"), NOON, null), table);
        }

        @Override
        public Optional<RateImport> current() {
            return Optional.ofNullable(description);
        }

        @Override
        public DailyRates rates() {
            return kept;
        }

        @Override
        public void save(RateImport what, DailyRates table) {
            description = what;
            kept = table;
        }

        @Override
        public boolean remove() {
            boolean there = description != null;
            description = null;
            return there;
        }
    }
}
