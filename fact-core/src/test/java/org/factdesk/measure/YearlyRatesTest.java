package org.factdesk.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
        "USD, SAR, 2024-01-01, 3.75, FIXED",
        "EUR, XOF, 2020-01-01, 655.957, FIXED",
        "XOF, EUR, 2020-01-01, 0.0015245, FIXED",
        "USD, XOF, 2023-01-01, 606.43, YEARLY_AVERAGE",
        "SKK, EUR, 2010-01-01, 0.033194, FIXED",
        "NPR, INR, 2015-01-01, 0.625, FIXED"
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
    @CsvSource({"EUR, USD, 1985-01-01", "EUR, AOA, 2020-01-01", "SKK, EUR, 2001-01-01", "LBP, USD, 2023-01-01"})
    void what_is_not_known_is_not_guessed(String from, String to, LocalDate day) {
        assertThat(rates.find(from, to, day)).isEmpty();
    }

    /** The yearly table lies beside the project; it counts euros, pounds and dollars the same way as the one in the box. */
    @Test
    void every_figure_of_the_published_table_from_1999_on_is_in_the_box() throws IOException {
        Path published = Path.of(System.getProperty("factdesk.shared", "../../shared"), "rates", "annual-usd.csv");
        assumeTrue(Files.exists(published), "the published table does not lie beside the project");
        int compared = 0;
        for (String line : Files.readAllLines(published)) {
            String[] columns = line.split(",");
            String iso = CODES.get(columns[1]);
            if (iso != null && columns[0].compareTo("1999") > 0) {
                double value = Double.parseDouble(columns[2]);
                ExchangeRate rate =
                        rates.find("USD", iso, LocalDate.parse(columns[0])).orElseThrow();
                assertThat(rate.value().doubleValue()).as(line).isCloseTo(value, within(value / 2000));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(540);
    }

    /** Its bolívar of 1999 is already the one of 2008; five zeros were struck in the middle of 2018. */
    @Test
    void the_bolivars_of_the_published_table_are_in_the_box_each_in_its_own_years() throws IOException {
        Path published = Path.of(System.getProperty("factdesk.shared", "../../shared"), "rates", "annual-usd.csv");
        assumeTrue(Files.exists(published), "the published table does not lie beside the project");
        for (String line : Files.readAllLines(published)) {
            String[] columns = line.split(",");
            if (columns[1].equals("Venezuela") && columns[0].compareTo("1999") > 0 && !columns[0].startsWith("2018")) {
                LocalDate day = LocalDate.parse(columns[0]);
                String iso = day.getYear() < 2008 ? "VEB" : day.getYear() < 2018 ? "VEF" : "VES";
                double value = Double.parseDouble(columns[2]) * (iso.equals("VEB") ? 1000 : 1);
                ExchangeRate rate = rates.find("USD", iso, day).orElseThrow();
                assertThat(rate.value().doubleValue()).as(line).isCloseTo(value, within(value / 2000));
            }
        }
    }

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("Australia", "AUD"),
            Map.entry("Brazil", "BRL"),
            Map.entry("Canada", "CAD"),
            Map.entry("China", "CNY"),
            Map.entry("Denmark", "DKK"),
            Map.entry("Euro", "EUR"),
            Map.entry("Hong Kong", "HKD"),
            Map.entry("India", "INR"),
            Map.entry("Japan", "JPY"),
            Map.entry("Malaysia", "MYR"),
            Map.entry("Mexico", "MXN"),
            Map.entry("New Zealand", "NZD"),
            Map.entry("Norway", "NOK"),
            Map.entry("Singapore", "SGD"),
            Map.entry("South Africa", "ZAR"),
            Map.entry("South Korea", "KRW"),
            Map.entry("Sweden", "SEK"),
            Map.entry("Switzerland", "CHF"),
            Map.entry("Taiwan", "TWD"),
            Map.entry("Thailand", "THB"));
}
