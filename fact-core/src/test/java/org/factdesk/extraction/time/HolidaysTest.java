package org.factdesk.extraction.time;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "easter+0, 1818-03-22",
        "easter+0, 1943-04-25",
        "easter+0, 2000-04-23",
        "easter+0, 2024-03-31",
        "easter+39, 2024-05-09",
        "easter+50, 2025-06-09",
        "nth 4-4-11, 2023-11-23",
        "nth+1 4-4-11, 2023-11-24",
        "nth 9-1-5, 2024-05-27",
        "nth 2-1-10, 2024-10-14",
        "hebrew+0, 2023-09-16",
        "hebrew+0, 2024-10-03",
        "hebrew+9, 2025-10-02",
        "hebrew+83, 2023-12-08",
        "hebrew+83, 2024-12-26",
        "hebrew-163, 2024-04-23",
        "table 2024-02-10 2025-01-29, 2025-01-29",
        "12-25, 2024-12-25",
        "hijri 10-1, 2023-04-21",
        "hijri 12-10, 2024-06-16"
    })
    void a_feast_falls_on_its_day(String code, LocalDate day) {
        assertThat(Holidays.ofYear(code, day.getYear()))
                .extracting(Stretch::from)
                .containsExactly(day);
    }

    @Test
    void the_last_christmas_on_christmas_is_that_of_the_year_before() {
        LocalDate christmas = LocalDate.of(2024, 12, 25);

        assertThat(Holidays.shifted("12-25", -1, christmas))
                .extracting(Stretch::from)
                .containsExactly(LocalDate.of(2023, 12, 25));
    }

    @Test
    void no_feast_is_reckoned_before_the_gregorian_calendar() {
        assertThat(Holidays.ofYear("easter+0", 1582)).isEmpty();
    }

    @Test
    void a_month_of_fasting_lasts_a_month() {
        Stretch ramadan = Holidays.ofYear("hijri 9", 2024).get(0);

        assertThat(ramadan.from()).isEqualTo(LocalDate.of(2024, 3, 11));
        assertThat(ramadan.to()).isEqualTo(LocalDate.of(2024, 4, 10));
    }
}
