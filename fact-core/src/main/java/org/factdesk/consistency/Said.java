package org.factdesk.consistency;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.measure.Interval;
import org.factdesk.measure.Quantity;
import org.factdesk.text.Folding;
import org.factdesk.text.Language;

/**
 * A figure with what its sentence says it is of.
 *
 * @param spot the figure
 * @param around its sentence
 * @param key unit, and for bare numbers what is counted
 * @param crowded whether too many figures stand beside it to tell what it is of
 */
record Said(Spot spot, Surroundings around, String key, boolean crowded) {

    private static final int MOST_IN_SENTENCE = 2;
    private static final int SMALLEST_COUNT = 3;
    private static final int TWO_DIGITS = 10;
    private static final double SLACK = 0.03;
    private static final int BEFORE = 24;
    private static final Pattern THIS = Pattern.compile(
            "(?<![a-z])(?:cette|cet|ce|ces|the|this|these|that)\\s+([a-z]{4,})\\s+(?:de\\s|d'|of\\s)\\s*$");
    private static final int NOUN_STEM = 5;
    private static final String LENGTH = "length";
    private static final String TOLL = "#toll";
    private static final String INJURED = "#injured";
    private static final Pattern CLAUSE = Pattern.compile("[^,.;:(]{0,40}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String POSSESSIVE = "'s ";
    private static final int AFTER = 20;
    private static final String OPENING = "\u00AB\u201C";
    private static final String CLOSING = "\u00BB\u201D";
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
    private static final int GOVERNOR_REACH = 3;
    private static final int SHORTEST_GOVERNOR = 4;

    /** What a sentence says, in its order. */
    static List<Said> in(Line line, int number) {
        Surroundings around = new Surroundings(line, number);
        List<Spot> telling = new ArrayList<>();
        for (Spot spot : line.spots()) {
            if (spot.sign().compareTo(Sign.DIMENSION) <= 0 && !key(line, spot).isEmpty()) {
                telling.add(spot);
            }
        }
        line.lengths().forEach(length -> telling.add(length));
        boolean crowded = telling.size() > MOST_IN_SENTENCE;
        return telling.stream()
                .map(spot -> new Said(spot, around, key(line, spot), crowded))
                .toList();
    }

    private static String key(Line line, Spot spot) {
        Reading reading = spot.reading();
        Mention mention = reading.mention();
        if (mention.kind() == MentionKind.DURATION) {
            return LENGTH;
        }
        if (mention.kind() == MentionKind.NUMBER) {
            String toll = reading.value() > SMALLEST_COUNT ? toll(line, spot) : "";
            if (!toll.isEmpty()) {
                return toll;
            }
            return mention.object()
                    .filter(object -> reading.value() > SMALLEST_COUNT)
                    .map(object -> "#" + Surroundings.stem(Folding.fold(object)))
                    .orElse("");
        }
        boolean usable = !reading.isRange()
                && reading.value() != 0
                && mention.direction().isEmpty();
        return usable ? reading.unit().id() : "";
    }

    /** "Kills 34", "34 dead", "34 people died", "injures 16": as many as have come to harm; empty where nobody has. */
    private static String toll(Line line, Spot spot) {
        Language language = line.sheet().language();
        String before = line.before(spot.at());
        Matcher behind = CLAUSE.matcher(line.after(spot.at()));
        String after = behind.lookingAt() ? behind.group() : "";
        if (Words.INJURES.closes(language, before) || Words.INJURED.isIn(language, after)) {
            return INJURED;
        }
        return Words.KILLS.closes(language, before) || Words.DEATH.isIn(language, after) ? TOLL : "";
    }

    Reading reading() {
        return spot.reading();
    }

    /** Whether one can be the other, rounded or about. */
    boolean agreesWith(Said other) {
        return written().widerBy(SLACK).overlaps(other.written().widerBy(SLACK));
    }

    private Interval written() {
        return reading()
                .mention()
                .quantity()
                .map(Interval::of)
                .orElseGet(() -> Interval.of(reading().low(), reading().high()));
    }

    /** Whether it is a length of time. */
    boolean isLength() {
        return key.equals(LENGTH);
    }

    /** As an explanation names it. */
    String words() {
        return around.line().sheet().words(reading().index());
    }

    /** Whether the digits are the same, the scale apart; a single digit says too little. */
    boolean hasDigitsOf(Said other) {
        return digits().intValue() >= TWO_DIGITS && digits().equals(other.digits());
    }

    private BigInteger digits() {
        return reading()
                .mention()
                .quantity()
                .flatMap(Quantity::low)
                .map(low -> low.stripTrailingZeros().unscaledValue())
                .orElse(BigInteger.ZERO);
    }

    /** Whether neither speaks of a time the other does not. */
    boolean isOfSameTimes(Said other) {
        if (isLength()) {
            return true;
        }
        Set<String> own = around.times();
        Set<String> others = other.around.times();
        if (own.isEmpty() || others.isEmpty()) {
            return own.stream().noneMatch(this::isLongAgo) && others.stream().noneMatch(this::isLongAgo);
        }
        return own.equals(others);
    }

    /** Whether the times of the one are among those of the other. */
    boolean isOfSomeSameTimes(Said other) {
        return around.times().containsAll(other.around.times())
                || other.around.times().containsAll(around.times());
    }

    /** A year well before the text, which a figure without a time is not of. */
    private boolean isLongAgo(String timex) {
        Matcher year = YEAR.matcher(timex);
        return year.lookingAt()
                && around.line()
                        .sheet()
                        .reference()
                        .filter(today -> Integer.parseInt(year.group()) < today.getYear() - 1)
                        .isPresent();
    }

    /** Whether the names of the one are among those of the other. */
    boolean isOfSameNames(Said other) {
        Set<String> own = around.names();
        Set<String> others = other.around.names();
        return own.containsAll(others) || others.containsAll(own);
    }

    /** Whether words say that it is a part, an earlier value or one among others. */
    boolean isPart() {
        Language language = around.line().sheet().language();
        String before = around.line().before(spot.at());
        String after = around.line().after(spot.at());
        if (isLength()) {
            return Words.PART.isIn(language, around.line().skeleton());
        }
        return Words.PART.isIn(language, around.line().skeleton())
                || Words.VERSUS.closes(language, before)
                || Words.PART_NEAR.isIn(language, before.substring(Math.max(0, before.length() - BEFORE)))
                || Words.PART_BEHIND.isIn(language, after.substring(0, Math.min(after.length(), AFTER)));
    }

    /** Whether it stands between quotation marks that open in its sentence. */
    boolean isQuoted() {
        int start = around.line().span().startInclusive();
        int end = reading().mention().span().startInclusive();
        int open = 0;
        String text = around.line().sheet().text();
        for (int at = start; at < end; at++) {
            char sign = text.charAt(at);
            open = OPENING.indexOf(sign) >= 0 ? 1 : CLOSING.indexOf(sign) >= 0 ? 0 : sign == '"' ? 1 - open : open;
        }
        return open == 1;
    }

    /** The beginning of the word that the figure hangs on, "recrut" in "recrutera donc 600 soignants"; empty without one. */
    String governor() {
        Language language = around.line().sheet().language();
        String[] words = NO_LETTER.split(around.line().before(spot.at()));
        for (int at = words.length - 1; at >= Math.max(0, words.length - GOVERNOR_REACH); at--) {
            if (words[at].length() >= SHORTEST_GOVERNOR && !Words.EMPTY.holds(language, words[at])) {
                return Surroundings.stem(words[at]);
            }
        }
        return "";
    }

    /** "Les 17 blesses": something named before. */
    boolean isDefinite() {
        String before = around.line().before(spot.at());
        return before.endsWith(POSSESSIVE)
                || Words.THE.closes(around.line().sheet().language(), before);
    }

    /** "Cette dette de 1 300 milliards". */
    boolean isOfThis() {
        return THIS.matcher(around.line().before(spot.at())).find();
    }

    /** The same: whether the thing itself has been named where another figure stands. */
    boolean isOfWhat(Said other) {
        Matcher what = THIS.matcher(around.line().before(spot.at()));
        if (!what.find()) {
            return false;
        }
        String noun = what.group(1);
        String stem = noun.substring(0, Math.min(noun.length(), NOUN_STEM));
        return other.around.line().skeleton().contains(stem);
    }

    /** Whether it says of what: "les 130 salaries de l'atelier". */
    boolean isQualified() {
        String after = around.line().after(spot.at());
        int word = after.indexOf(' ', 1);
        return word >= 0 && Words.OF.opens(around.line().sheet().language(), after.substring(word));
    }
}
