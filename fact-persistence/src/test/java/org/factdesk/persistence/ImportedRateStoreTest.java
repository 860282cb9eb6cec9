package org.factdesk.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.factdesk.document.Sha256;
import org.factdesk.measure.DailyRates;
import org.factdesk.measure.Period;
import org.factdesk.rates.RateImport;

import static org.assertj.core.api.Assertions.assertThat;

@OnEveryDatabase
class ImportedRateStoreTest {
    private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 17);
    private static final DailyRates SMALL = DailyRates.perEuro(Map.of(
            "USD", Map.of(FRIDAY, new BigDecimal("1.0844"), FRIDAY.minusDays(1), new BigDecimal("1.0866")),
            "IDR", Map.of(FRIDAY, new BigDecimal("17279.00"))));

    @Test
    void a_desk_without_an_import_knows_of_none(Database database) {
        assertThat(database.<Optional<RateImport>>in(stores -> stores.rates().current()))
                .isEmpty();
        assertThat(database.in(stores -> stores.rates().rates()).perEuro()).isEmpty();
    }

    @Test
    void a_table_comes_back_as_it_was_kept(Database database) {
        RateImport kept = keep(database, SMALL);

        DailyRates found = database.in(stores -> stores.rates().rates());

        assertThat(database.<Optional<RateImport>>in(stores -> stores.rates().current()))
                .contains(kept);
        assertThat(kept.firstDay()).isEqualTo(FRIDAY.minusDays(1));
        assertThat(found.find("EUR", "IDR", FRIDAY.plusDays(2)).orElseThrow().period())
                .isEqualTo(Period.ofDay(FRIDAY));
        assertThat(found.find("EUR", "USD", FRIDAY).orElseThrow().value()).isEqualByComparingTo("1.0844");
    }

    @Test
    void a_new_table_takes_the_place_of_the_old_one_and_both_are_in_the_audit(Database database) {
        keep(database, SMALL);
        keep(database, DailyRates.perEuro(Map.of("CHF", Map.of(FRIDAY, new BigDecimal("0.9880")))));

        assertThat(database.in(stores -> stores.rates().rates()).perEuro()).containsOnlyKeys("CHF");
        assertThat(database.audit().of("exchange-rates", "eurofxref-hist.csv"))
                .extracting(entry -> entry.verb())
                .containsExactly("add", "edit");
    }

    @Test
    void after_a_removal_the_desk_is_as_before(Database database) {
        keep(database, SMALL);

        boolean first = database.in(stores -> stores.rates().remove());
        boolean second = database.in(stores -> stores.rates().remove());

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(database.in(stores -> stores.rates().rates()).perEuro()).isEmpty();
    }

    @Test
    void a_table_as_long_as_the_bank_s_is_kept_whole(Database database) {
        Map<String, Map<LocalDate, BigDecimal>> table = new HashMap<>();
        for (int currency = 0; currency < 26; currency++) {
            Map<LocalDate, BigDecimal> days = new HashMap<>();
            for (int day = 0; day < 7_000; day++) {
                days.put(FRIDAY.minusDays(day), new BigDecimal(1 + day).movePointLeft(3));
            }
            table.put("X" + (char) ('A' + currency) + "X", days);
        }
        keep(database, DailyRates.perEuro(table));

        assertThat(database.in(stores -> stores.rates().rates()).perEuro().values())
                .hasSize(26)
                .allMatch(days -> days.size() == 7_000);
    }

    private static RateImport keep(Database database, DailyRates rates) {
        RateImport description = RateImport.of(rates, "eurofxref-hist.csv", Sha256.of("file"), Sample.NOON, null);
        database.run(stores -> stores.rates().save(description, rates));
        return description;
    }
}
