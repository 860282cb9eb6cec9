package org.factdesk.extraction.time;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DatePartsTest {

    private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2024, 5, 15));

    @Test
    void a_day_without_a_year_is_the_last_one_and_then_the_next_one() {
        assertThat(DateParts.ofDay(0, 7, 14).stretches(TODAY, false))
                .extracting(Stretch::timex)
                .containsExactly("2023-07-14", "2024-07-14");
    }

    @Test
    void the_future_turns_the_order() {
        assertThat(DateParts.ofDay(0, 7, 14).stretches(TODAY, true))
                .extracting(Stretch::timex)
                .containsExactly("2024-07-14", "2023-07-14");
    }

    @Test
    void the_day_itself_counts_as_past() {
        assertThat(DateParts.ofDay(0, 5, 15).stretches(TODAY, false).get(0).timex())
                .isEqualTo("2024-05-15");
    }

    @Test
    void a_leap_day_is_looked_for_in_leap_years() {
        assertThat(DateParts.ofDay(0, 2, 29).stretches(Optional.of(LocalDate.of(2023, 3, 1)), false))
                .extracting(Stretch::timex)
                .containsExactly("2020-02-29", "2024-02-29");
    }

    @Test
    void a_weekday_settles_the_year() {
        DateParts friday = DateParts.ofDay(0, 6, 14).on(5);

        assertThat(friday.stretches(TODAY, false).get(0).timex()).isEqualTo("2024-06-14");
    }

    @Test
    void a_day_that_does_not_exist_means_nothing() {
        assertThat(DateParts.ofDay(2023, 2, 30).stretches(TODAY, false)).isEmpty();
    }

    @Test
    void without_a_day_to_count_from_only_what_is_said_remains() {
        DateParts parts = DateParts.ofDay(0, 7, 14);

        assertThat(parts.stretches(Optional.empty(), false)).isEmpty();
        assertThat(parts.timex()).isEqualTo("XXXX-07-14");
        assertThat(DateParts.ofWeekday(1).timex()).isEqualTo("XXXX-WXX-1");
    }

    @Test
    void the_start_of_a_range_takes_month_and_year_from_its_end() {
        assertThat(DateParts.ofDay(0, 0, 3).before(DateParts.ofDay(2024, 3, 5))).isEqualTo(DateParts.ofDay(2024, 3, 3));
    }

    @Test
    void a_range_over_new_year_starts_in_the_year_before() {
        assertThat(DateParts.ofMonth(0, 11).before(DateParts.ofMonth(2017, 2))).isEqualTo(DateParts.ofMonth(2016, 11));
    }
}
