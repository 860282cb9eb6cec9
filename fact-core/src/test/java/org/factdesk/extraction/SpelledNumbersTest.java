package org.factdesk.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.measure.Quantity;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers written out by a machine and read back: the whole grammar, not a sample of it. */
class SpelledNumbersTest {

    private static final String[] FRENCH = {
        "",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
        "dix-sept",
        "dix-huit",
        "dix-neuf"
    };
    private static final String[] FRENCH_TENS = {
        "", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"
    };
    private static final String[] ENGLISH = {
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] ENGLISH_TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    private final Extractor extractor = new Extractor();

    @Test
    void french_words_up_to_ten_thousand_are_read_back() {
        assertThat(IntStream.range(2, 10_000).filter(number -> !isRead(number, french(number), Language.FR)))
                .isEmpty();
    }

    @Test
    void english_words_up_to_ten_thousand_are_read_back() {
        assertThat(IntStream.range(2, 10_000).filter(number -> !isRead(number, english(number), Language.EN)))
                .isEmpty();
    }

    @Test
    void large_french_numbers_are_read_back_with_and_without_hyphens() {
        LongStream numbers = new Random(7).longs(3_000, 2_000, 900_000_000_000L);
        assertThat(numbers.filter(number -> !isRead(number, french(number), Language.FR)
                        || !isRead(number, french(number).replace(' ', '-'), Language.FR)))
                .isEmpty();
    }

    @Test
    void large_english_numbers_are_read_back() {
        LongStream numbers = new Random(8).longs(3_000, 2_000, 900_000_000_000L);
        assertThat(numbers.filter(number -> !isRead(number, english(number), Language.EN)))
                .isEmpty();
    }

    @Test
    void digits_up_to_two_thousand_are_read_back() {
        assertThat(IntStream.range(0, 2_000).filter(number -> !isRead(number, String.valueOf(number), Language.FR)))
                .isEmpty();
    }

    private boolean isRead(long number, String words, Language language) {
        String noun = language == Language.FR ? " chats noirs" : " black cats";
        SourceText source = SourceText.of(words + noun);
        List<Mention> mentions =
                extractor.extract(source, Options.NONE.in(language)).mentions();
        return mentions.size() == 1
                && source.slice(mentions.get(0).span()).equals(words)
                && mentions.get(0).quantity().flatMap(Quantity::value).stream()
                        .anyMatch(value -> value.compareTo(BigDecimal.valueOf(number)) == 0);
    }

    private static String french(long number) {
        if (number >= 1_000_000_000) {
            return scaled(
                    french(number / 1_000_000_000), "milliard", number / 1_000_000_000, french(number % 1_000_000_000));
        }
        if (number >= 1_000_000) {
            return scaled(french(number / 1_000_000), "million", number / 1_000_000, french(number % 1_000_000));
        }
        if (number >= 1_000) {
            String thousands =
                    number < 2_000 ? "mille" : french(number / 1_000).replaceAll("(cent|vingt)s$", "$1") + " mille";
            return (thousands + ' ' + french(number % 1_000)).strip();
        }
        if (number >= 100) {
            String hundreds =
                    number < 200 ? "cent" : FRENCH[(int) number / 100] + " cent" + (number % 100 == 0 ? "s" : "");
            return (hundreds + ' ' + french(number % 100)).strip();
        }
        return frenchTens((int) number);
    }

    private static String frenchTens(int number) {
        if (number < 20) {
            return FRENCH[number];
        }
        int tens = number / 10;
        int rest = tens == 7 || tens == 9 ? number % 10 + 10 : number % 10;
        if (rest == 0) {
            return FRENCH_TENS[tens] + (tens == 8 ? "s" : "");
        }
        boolean and = (rest == 1 || rest == 11) && tens < 8;
        return FRENCH_TENS[tens] + (and ? " et " : "-") + FRENCH[rest];
    }

    private static String scaled(String count, String scale, long number, String rest) {
        return (count + ' ' + scale + (number > 1 ? "s " : " ") + rest).strip();
    }

    private static String english(long number) {
        if (number >= 1_000_000_000) {
            return (english(number / 1_000_000_000) + " billion " + english(number % 1_000_000_000)).strip();
        }
        if (number >= 1_000_000) {
            return (english(number / 1_000_000) + " million " + english(number % 1_000_000)).strip();
        }
        if (number >= 1_000) {
            return (english(number / 1_000) + " thousand " + english(number % 1_000)).strip();
        }
        if (number >= 100) {
            String rest = english(number % 100);
            return ENGLISH[(int) number / 100] + " hundred" + (rest.isEmpty() ? "" : " and " + rest);
        }
        if (number < 20) {
            return ENGLISH[(int) number];
        }
        String tens = ENGLISH_TENS[(int) number / 10];
        return number % 10 == 0 ? tens : tens + '-' + ENGLISH[(int) number % 10];
    }
}
