package org.factdesk.rates;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.factdesk.measure.DailyRates;
import org.factdesk.measure.ExchangeRate;
import org.factdesk.measure.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EcbRatesTest {

    private static final String CSV =
            """
            Date,USD,JPY,CYP,
            2024-05-17,1.0844,168.93,N/A,
            2024-05-16,1.0866,168.08,N/A,
            """;
    private static final String XML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <e:Envelope xmlns:e="urn:envelope" xmlns="urn:rates"><e:subject>Reference rates</e:subject>
            <Cube><Cube time="2024-05-17"><Cube currency="USD" rate="1.0844"/><Cube currency="JPY" rate="168.93"/></Cube>
            <Cube time="2024-05-16"><Cube currency="USD" rate="1.0866"/></Cube></Cube></e:Envelope>
            """;

    @Test
    void a_table_gives_the_rate_of_a_day() throws IOException {
        ExchangeRate rate =
                read(CSV).find("EUR", "USD", LocalDate.of(2024, 5, 16)).orElseThrow();

        assertThat(rate.value()).isEqualByComparingTo("1.0866");
        assertThat(rate.basis()).isEqualTo(ExchangeRate.Basis.DAILY);
    }

    @Test
    void a_weekend_takes_the_day_before_and_says_so() throws IOException {
        ExchangeRate rate =
                read(CSV).find("EUR", "USD", LocalDate.of(2024, 5, 19)).orElseThrow();

        assertThat(rate.period()).isEqualTo(Period.ofDay(LocalDate.of(2024, 5, 17)));
    }

    @Test
    void two_other_currencies_are_crossed_through_the_euro() throws IOException {
        ExchangeRate rate =
                read(CSV).find("USD", "JPY", LocalDate.of(2024, 5, 17)).orElseThrow();

        assertThat(rate.value()).isEqualByComparingTo("155.7820");
    }

    @Test
    void a_gap_in_the_table_is_a_missing_rate() throws IOException {
        assertThat(read(CSV).find("EUR", "CYP", LocalDate.of(2024, 5, 17))).isEmpty();
    }

    @Test
    void a_month_after_the_last_day_nothing_is_known() throws IOException {
        assertThat(read(CSV).find("EUR", "USD", LocalDate.of(2024, 6, 17))).isEmpty();
    }

    @Test
    void xml_says_the_same() throws IOException {
        assertThat(read(XML)
                        .find("EUR", "JPY", LocalDate.of(2024, 5, 17))
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("168.93");
    }

    @Test
    void a_zipped_table_is_read_as_well() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("eurofxref-hist.csv"));
            zip.write(CSV.getBytes(StandardCharsets.UTF_8));
        }
        DailyRates rates = EcbRates.read(new ByteArrayInputStream(archive.toByteArray()));

        assertThat(rates.find("EUR", "USD", LocalDate.of(2024, 5, 17))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello|line 1: the table does not start with \"Date\"",
                "Date,USD,;2024-13-01,1.1,|line 2: \"2024-13-01\" is no date as 2024-05-15",
                "Date,USD,;2024-05-17,1.08,;2024-05-16,abc,|line 3: \"abc\" is no rate of USD",
                "Date,USD,JPY,;2024-05-17,1.08|line 2: 1 rates for 2 currencies",
                "Date,USD,;|line 1: there is no exchange rate in the whole file",
                "<a><b></a>|line 1: not well-formed XML"
            })
    void a_broken_table_names_its_line(String table, String problem) {
        assertThatThrownBy(() -> read(table.replace(';', '\n')))
                .isInstanceOf(UnreadableRatesException.class)
                .hasMessage(problem);
    }

    private static DailyRates read(String table) throws IOException {
        return EcbRates.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }
}
