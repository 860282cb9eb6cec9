package org.factdesk.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.factdesk.measure.Comparison.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ComparisonTest {

    private static final Unit DOLLAR = Unit.currency("dollar", Optional.of("USD"));
    private static final Unit EURO = Unit.currency("euro", Optional.of("EUR"));
    private static final Unit RUPEE = Unit.currency("rupee", Optional.of("INR"));

    @ParameterizedTest
    @CsvSource({
        "23E9, EXACT, 23E9, SAME",
        "23E9, EXACT, 23.3E9, CORRECT_ROUNDING",
        "23.3E9, EXACT, 23E9, CORRECT_ROUNDING",
        "12000, EXACT, 12340, CORRECT_ROUNDING",
        "4E6, MORE_THAN, 4.2E6, WITHIN_APPROXIMATION",
        "50, ABOUT, 47, WITHIN_APPROXIMATION",
        "100, LESS_THAN, 92, WITHIN_APPROXIMATION",
        "4E6, MORE_THAN, 3.9E6, DIFFERS",
        "34, EXACT, 30, DIFFERS",
        "200, EXACT, 230, DIFFERS",
        "1.36E11, EXACT, 1.36E12, OFF_BY_POWER_OF_TEN",
        "45E6, EXACT, 45.2E9, OFF_BY_POWER_OF_TEN"
    })
    void two_figures_stand_to_each_other(BigDecimal claimed, Precision precision, BigDecimal found, Kind kind) {
        Comparison comparison = Comparison.of(Quantity.of(claimed, DOLLAR).with(precision), Quantity.of(found, DOLLAR));

        assertThat(comparison.kind()).isEqualTo(kind);
    }

    @Test
    void a_difference_is_told_in_per_cent_of_the_evidence() {
        Comparison comparison = Comparison.of(number("34"), number("30"));

        assertThat(comparison.percent()).isCloseTo(13.33, within(0.01));
        assertThat(comparison.explanation().fr()).isEqualTo("34 contre 30 : écart de +13,3 %.");
        assertThat(comparison.explanation().en()).isEqualTo("34 against 30: a difference of +13.3%.");
    }

    @Test
    void a_slip_of_a_power_of_ten_says_which() {
        Comparison comparison = Comparison.of(number("1360"), number("13600"));

        assertThat(comparison.powerOfTen()).isEqualTo(-1);
        assertThat(comparison.explanation().en()).endsWith("10 times too small.");
    }

    @Test
    void miles_are_compared_with_kilometres() {
        Comparison comparison = Comparison.of(
                Quantity.of(BigDecimal.TEN, Units.of("mile")),
                Quantity.of(new BigDecimal("16.1"), Units.of("kilometer")));

        assertThat(comparison.kind()).isEqualTo(Kind.OTHER_UNIT);
        assertThat(comparison.foundInUnitOfClaim()).isCloseTo(10, within(0.01));
    }

    @Test
    void kilometres_are_not_compared_with_kilograms() {
        Comparison comparison = Comparison.of(
                Quantity.of(BigDecimal.TEN, Units.of("kilogram")), Quantity.of(BigDecimal.TEN, Units.of("kilometer")));

        assertThat(comparison.kind()).isEqualTo(Kind.OTHER_UNIT);
        assertThat(comparison.explanation().fr()).contains("aucune conversion connue");
    }

    @Test
    void money_is_converted_at_the_rate_of_the_day_and_the_rate_is_said() {
        Comparison comparison = Comparison.of(
                Figure.of(Quantity.of(new BigDecimal("1.36E12"), RUPEE)),
                Figure.of(Quantity.of(new BigDecimal("16.4E9"), DOLLAR)),
                new YearlyRates(),
                LocalDate.of(2023, 12, 1));

        assertThat(comparison.kind()).isEqualTo(Kind.OTHER_UNIT);
        assertThat(comparison.explanation().en()).contains("1 dollar = 82.571 rupees (yearly average of 2023)");
    }

    @Test
    void money_without_a_known_rate_is_not_compared() {
        Unit unknown = Unit.currency("kwanza", Optional.of("AOA"));
        Comparison comparison = Comparison.of(
                Figure.of(Quantity.of(BigDecimal.TEN, unknown)),
                Figure.of(Quantity.of(BigDecimal.TEN, EURO)),
                new YearlyRates(),
                LocalDate.of(2023, 12, 1));

        assertThat(comparison.kind()).isEqualTo(Kind.OTHER_UNIT);
        assertThat(comparison.percent()).isNaN();
    }

    @Test
    void four_million_in_one_country_are_not_four_million_anywhere() {
        Figure claimed = Figure.of(number("4000000"));
        Figure found = claimed.in("Inde").during(Period.of(LocalDate.of(2017, 1, 1), LocalDate.of(2024, 1, 1)));

        Comparison comparison = Comparison.of(claimed, found);

        assertThat(comparison.kind()).isEqualTo(Kind.OTHER_SCOPE);
        assertThat(comparison.explanation().fr())
                .isEqualTo("4 millions des deux côtés, mais pas de la même chose :"
                        + " période (non dit / 2017 – 2023), lieu (non dit / Inde).");
    }

    private static Quantity number(String value) {
        return Quantity.of(new BigDecimal(value), Unit.ONE);
    }

    @Test
    void an_approximation_is_told_in_its_own_words() {
        Comparison more = Comparison.of(
                Quantity.of(new BigDecimal("4E6"), DOLLAR).with(Precision.MORE_THAN),
                Quantity.of(new BigDecimal("4.2E6"), DOLLAR));
        Comparison found = Comparison.of(
                Quantity.of(new BigDecimal("47"), Unit.ONE),
                Quantity.of(new BigDecimal("50"), Unit.ONE).with(Precision.ABOUT));

        assertThat(more.explanation().fr())
                .isEqualTo("« plus de 4 millions de dollars » convient pour 4,2 millions de dollars.");
        assertThat(more.explanation().en())
                .isEqualTo("\"more than 4 million dollars\" is right for 4.2 million dollars.");
        assertThat(found.explanation().fr()).isEqualTo("« environ 50 » n'exclut pas 47.");
        assertThat(found.explanation().en()).isEqualTo("\"about 50\" does not rule out 47.");
    }
}
