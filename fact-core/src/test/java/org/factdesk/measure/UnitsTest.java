package org.factdesk.measure;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnitsTest {

    @Test
    void a_mile_is_1609_metres_and_344_millimetres_exactly() {
        assertThat(Units.of("mile").factor()).isEqualByComparingTo("1609.344");
    }

    @Test
    void a_speed_keeps_its_factor_as_an_exact_quotient() {
        Unit speed = Units.of("kilometer-per-hour");

        assertThat(speed.factor()).isEqualByComparingTo("1000");
        assertThat(speed.divisor()).isEqualByComparingTo("3600");
    }

    @Test
    void euro_per_megawatt_hour_is_money() {
        Unit price = Unit.currency("euro", Optional.of("EUR")).per(Units.of("megawatt-hour"));

        assertThat(price.id()).isEqualTo("euro-per-megawatt-hour");
        assertThat(price.iso()).contains("EUR");
    }

    @Test
    void an_unknown_unit_is_named_in_the_error() {
        assertThatThrownBy(() -> Units.of("smoot")).hasMessageContaining("smoot");
    }

    @Test
    void a_quantity_between_two_amounts_is_ordered() {
        Quantity quantity = Quantity.between(BigDecimal.TEN, BigDecimal.ONE, Unit.PERCENT);

        assertThat(quantity.low()).contains(BigDecimal.ONE);
        assertThat(quantity.isRange()).isTrue();
        assertThat(quantity.value()).isEmpty();
    }
}
