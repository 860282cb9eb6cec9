package org.factdesk.extraction.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LengthTest {

    @Test
    void units_are_written_in_the_order_of_iso_8601() {
        Length length = length(step("30", "1TM"), step("2", "1D"), step("1", "1Y"));

        assertThat(length.timex()).isEqualTo("P1Y2DT30M");
    }

    @Test
    void a_quarter_is_three_months() {
        assertThat(length(step("2", "3M")).timex()).isEqualTo("P6M");
    }

    @Test
    void half_a_year_is_also_six_months() {
        Length length = length(step("1.5", "1Y"));

        assertThat(length.timex()).isEqualTo("P1.5Y");
        assertThat(length.timexInMonths()).isEqualTo("P18M");
    }

    @Test
    void a_year_has_365_days() {
        assertThat(length(step("1", "1Y")).seconds()).isEqualByComparingTo("31536000");
    }

    @Test
    void months_are_counted_by_the_calendar() {
        LocalDate day = LocalDate.of(2024, 3, 31);

        assertThat(length(step("1", "1M")).shifted(day, -1)).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    private static Length length(Length.Step... steps) {
        return new Length(List.of(steps), 0, 1, false);
    }

    private static Length.Step step(String count, String unit) {
        return new Length.Step(new BigDecimal(count), CalendarUnit.parse(unit));
    }
}
