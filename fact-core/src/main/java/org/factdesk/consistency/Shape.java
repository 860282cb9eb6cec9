package org.factdesk.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factdesk.text.Folding;

/**
 * A phrasing with places for figures, such as {@code de {from:figure}~a {to:figure}~hausse de {change:percent}}. {@code ~}
 * stands for a few words without another amount, {@code (a|b)} for either word, {@code ?} makes what is before it
 * optional, {@code @name} stands for a word list.
 */
final class Shape {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+):(\\w+)\\}");
    /** A choice of words that has to stand there. */
    private static final Pattern CHOICE = Pattern.compile("(?<!\\|)\\(([^()]*)\\)(?![?|])");

    private static final Pattern WORD_END = Pattern.compile("(?:.\\?|[\\[+.\\\\]).*");
    private static final String AMOUNTS =
            signs(Sign.MONEY, Sign.NUMBER, Sign.PERCENT, Sign.DIMENSION, Sign.RATIO, Sign.MULTIPLIER);
    private static final String WORD_EDGE = "(?:(?<![a-z0-9])|(?![a-z0-9]))";
    private static final String FEW_WORDS = WORD_EDGE + "[^;.!?" + AMOUNTS + "]{0,60}?" + WORD_EDGE;

    private final String name;
    private final Expression expression;
    private final List<String> places = new ArrayList<>();
    private final List<Integer> masks = new ArrayList<>();
    private final int figures;
    private final List<String[]> choices = new ArrayList<>();

    Shape(String name, String phrasing, Map<String, String> lists) {
        this.name = name;
        String words = phrasing;
        for (Map.Entry<String, String> list : lists.entrySet()) {
            words = words.replace('@' + list.getKey(), '(' + list.getValue() + ')');
        }
        expression = new Expression("(?<![a-z0-9])(?:" + places(expression(Folding.fold(words))) + ")(?![a-z0-9])");
        choices(Folding.fold(words));
        figures = masks.stream().mapToInt(Integer::intValue).reduce(0, (one, other) -> one | other);
    }

    private static String expression(String words) {
        return words.replace(".", "\\.")
                .replace("+", "\\+")
                .replace("(", "(?:")
                .replace("[(]", "\\(")
                .replace("[(?:]", "\\(")
                .replace("[)]", "\\)")
                .replace(", ", "\u0001")
                .replace(" ?", "\\s*")
                .replace(" ", "\\s+")
                .replace("\u0001", "\\s?,\\s+")
                .replace("~", FEW_WORDS);
    }

    private String places(String expression) {
        Matcher place = PLACE.matcher(expression);
        StringBuilder built = new StringBuilder();
        while (place.find()) {
            String group = place.group(1);
            places.add(group);
            Sign[] signs = kinds(place.group(2));
            masks.add(mask(signs));
            place.appendReplacement(built, Matcher.quoteReplacement("(?<" + group + ">[" + signs(signs) + "])"));
        }
        return place.appendTail(built).toString();
    }

    /** Remembers the beginnings of the words of each choice, so that most sentences need not be matched. */
    private void choices(String words) {
        Matcher choice = CHOICE.matcher(words.replace("[(]", "[").replace("[)]", "["));
        while (choice.find()) {
            String[] starts = choice.group(1).split("\\|");
            boolean telling = true;
            for (int at = 0; at < starts.length; at++) {
                starts[at] = WORD_END.matcher(starts[at]).replaceFirst("");
                telling &= !starts[at].isEmpty();
            }
            if (telling) {
                choices.add(starts);
            }
        }
    }

    private boolean hasChoices(String skeleton) {
        for (String[] starts : choices) {
            boolean found = false;
            for (int at = 0; at < starts.length && !found; at++) {
                found = skeleton.contains(starts[at]);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static int mask(Sign... signs) {
        int mask = 0;
        for (Sign sign : signs) {
            mask |= 1 << sign.ordinal();
        }
        return mask;
    }

    private static Sign[] kinds(String kind) {
        return switch (kind) {
            case "figure" -> new Sign[] {Sign.MONEY, Sign.NUMBER, Sign.PERCENT, Sign.DIMENSION};
            case "share" -> new Sign[] {Sign.PERCENT, Sign.RATIO};
            case "change" -> new Sign[] {Sign.PERCENT, Sign.MULTIPLIER};
            case "count" -> new Sign[] {Sign.NUMBER, Sign.MONEY, Sign.DIMENSION};
            default -> new Sign[] {Sign.valueOf(kind.toUpperCase(Locale.ROOT))};
        };
    }

    private static String signs(Sign... signs) {
        StringBuilder set = new StringBuilder();
        for (Sign sign : signs) {
            set.append((char) (Line.FIRST_SIGN + sign.ordinal()));
        }
        return set.toString();
    }

    String name() {
        return name;
    }

    List<String> places() {
        return places;
    }

    /** Whether a sentence has the figures that the shape cannot do without. */
    boolean canMatch(Line line) {
        for (int mask : masks) {
            if ((line.signs() & mask) == 0) {
                return false;
            }
        }
        return line.count(figures) >= masks.size() && hasChoices(line.skeleton());
    }

    Matcher matcher(Line line) {
        return expression.matcher(line.skeleton());
    }
}
