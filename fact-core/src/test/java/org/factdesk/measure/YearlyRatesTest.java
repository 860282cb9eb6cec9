package org.factdesk.measure;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class YearlyRatesTest {

    private final ExchangeRates rates = new YearlyRates();

    @ParameterizedTest
    @CsvSource({
        "USD, INR, 2023-12-01, 82.57, YEARLY_AVERAGE",
        "EUR, USD, 2008-06-15, 1.4725, YEARLY_AVERAGE",
        "GBP, USD, 2016-06-23, 1.3555, YEARLY_AVERAGE",
        "EUR, FRF, 1999-01-04, 6.55957, FIXED",
        "FRF, FRF-1959, 1970-01-01, 100, FIXED",
        "DEM, FRF, 1980-01-01, 3.3539, FIXED",
        "USD, SAR, 2024-01-01, 3.75, YEARLY_AVERAGE",
        "EUR, XOF, 2020-01-01, 655.957, YEARLY_AVERAGE"
    })
    void a_rate_is_found(String from, String to, LocalDate day, double value, ExchangeRate.Basis basis) {
        ExchangeRate rate = rates.find(from, to, day).orElseThrow();

        assertThat(rate.value().doubleValue()).isCloseTo(value, within(value / 1000));
        assertThat(rate.basis()).isEqualTo(basis);
    }

    @Test
    void a_day_after_the_table_takes_its_last_year_and_says_so() {
        ExchangeRate rate = rates.find("EUR", "USD", LocalDate.of(2030, 5, 1)).orElseThrow();

        assertThat(rate.period()).isEqualTo(Period.ofYear(YearlyRates.lastYear()));
    }

    @ParameterizedTest
    @CsvSource({"EUR, USD, 1985-01-01", "EUR, AOA, 2020-01-01", "LBP, USD, 2023-01-01"})
    void what_is_not_known_is_not_guessed(String from, String to, LocalDate day) {
        assertThat(rates.find(from, to, day)).isEmpty();
    }
}
