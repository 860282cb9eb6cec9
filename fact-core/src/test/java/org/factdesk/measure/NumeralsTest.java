package org.factdesk.measure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16.4e9|16,4 milliards|16.4 billion",
                "1e6|1 million|1 million",
                "1.36e12|1360 milliards|1.36 trillion",
                "8.2926|8,2926|8.2926",
                "-3|-3|-3",
                "12345|12\u202F345|12,345",
                "2024|2024|2024"
            })
    void a_figure_is_written_as_newspapers_do(double value, String french, String english) {
        assertThat(Numerals.french(value)).isEqualTo(french);
        assertThat(Numerals.english(value)).isEqualTo(english);
    }
}
