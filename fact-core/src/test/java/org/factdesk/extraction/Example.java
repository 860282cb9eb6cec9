package org.factdesk.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factdesk.extraction.mention.Amount;
import org.factdesk.extraction.mention.Direction;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.measure.Unit;
import org.factdesk.text.TextSpan;

/**
 * A sentence of an example file: {@code sales rose [2 %](percentage 2 %)}, and where the words around the figure are to be
 * read too {@code sales rose by nearly [2 %](percentage 2 % about up)}.
 *
 * @param text the sentence without the marks
 * @param expected what is marked in it
 */
record Example(String text, List<Expected> expected) {

    private static final Pattern MARK = Pattern.compile("\\[([^\\]]*)\\]\\((\\w+)((?: [^\\s)]+)*)\\)");

    /** Reads a line. */
    static Example parse(String line) {
        StringBuilder text = new StringBuilder();
        List<Expected> expected = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int at = 0;
        while (mark.find()) {
            text.append(line, at, mark.start());
            TextSpan span =
                    TextSpan.of(text.length(), text.length() + mark.group(1).length());
            text.append(mark.group(1));
            MentionKind kind = MentionKind.parse(mark.group(2)).orElseThrow();
            expected.add(new Expected(span, kind, List.of(mark.group(3).strip().split(" "))));
            at = mark.end();
        }
        return new Example(text.append(line.substring(at)).toString(), expected);
    }

    /**
     * A mark.
     *
     * @param span where
     * @param kind what kind
     * @param words the value ({@code 3}, {@code 3..5}, {@code 2/3}, {@code ~100000}, a date or a TIMEX3 value) and any of:
     *     the unit, the type of an approximator, a direction, {@code iso=USD}, {@code as=USD} for a currency assumed,
     *     {@code =people} for what is counted
     */
    record Expected(TextSpan span, MentionKind kind, List<String> words) {

        boolean isMetBy(Mention mention) {
            return mention.span().equals(span)
                    && mention.kind() == kind
                    && (words.get(0).isEmpty() || isValue(mention, words.get(0)))
                    && words.stream().skip(1).allMatch(word -> isSaid(mention, word));
        }

        private static boolean isSaid(Mention mention, String word) {
            if (word.startsWith("=")) {
                return mention.object().equals(Optional.of(word.substring(1)));
            }
            if (word.startsWith("iso=")) {
                return mention.unit().flatMap(Unit::iso).equals(Optional.of(word.substring(4)));
            }
            if (word.startsWith("as=")) {
                return mention.amount().flatMap(Amount::assumedIso).equals(Optional.of(word.substring(3)));
            }
            return switch (word) {
                case "up" -> mention.direction().equals(Optional.of(Direction.UP));
                case "down" -> mention.direction().equals(Optional.of(Direction.DOWN));
                case "about", "atLeast", "atMost", "moreThan", "lessThan" ->
                    mention.approximator().map(said -> said.type().code()).equals(Optional.of(word));
                default -> mention.unit().orElseThrow().id().equals(word);
            };
        }

        private static boolean isValue(Mention mention, String text) {
            return mention.amount()
                    .map(amount -> isAmount(amount, text))
                    .orElseGet(() -> isTime(mention.moment().orElseThrow().reading(), text));
        }

        private static boolean isAmount(Amount amount, String text) {
            if (text.startsWith("~")) {
                return isClose(amount.magnitude(), text.substring(1))
                        && amount.quantity().value().isEmpty();
            }
            if (text.contains("..")) {
                String[] ends = text.split("\\.\\.", 2);
                return isClose(amount.quantity().low(), ends[0])
                        && isClose(amount.quantity().high(), ends[1]);
            }
            if (text.contains("/")) {
                String[] parts = text.split("/");
                return isClose(amount.ratio().map(Amount.Ratio::numerator), parts[0])
                        && isClose(amount.ratio().map(Amount.Ratio::denominator), parts[1]);
            }
            return isClose(amount.quantity().value(), text);
        }

        private static boolean isClose(Optional<BigDecimal> actual, String expected) {
            if (actual.isEmpty() || expected.isEmpty()) {
                return actual.isEmpty() && expected.isEmpty();
            }
            BigDecimal difference =
                    actual.get().subtract(new BigDecimal(expected)).abs();
            return difference.compareTo(new BigDecimal(expected).abs().movePointLeft(6)) <= 0;
        }

        private static boolean isTime(TimeReading reading, String text) {
            if (text.contains("..")) {
                String[] ends = text.split("\\.\\.", 2);
                return reading.from().orElse("").equals(ends[0])
                        && reading.to().orElse("").equals(ends[1]);
            }
            return reading.value().orElse(reading.timex()).equals(text)
                    || reading.timex().equals(text);
        }
    }
}
