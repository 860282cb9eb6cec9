package org.factdesk.consistency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.measure.Interval;

/**
 * A figure with the words around it that say what it is of.
 *
 * @param reading the figure
 * @param line its sentence
 * @param number the number of the sentence
 * @param key unit, and for bare numbers what is counted
 */
record Said(Reading reading, Line line, int number, String key) {

    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");
    private static final Pattern NAME =
            Pattern.compile("(?<=[a-z0-9,\u00E9\u00E8\u00E0'\u2019] ?['\u2019 ])\\p{Lu}[\\p{L}-]{2,}");
    private static final Pattern PART = Pattern.compile(
            "\\b(?:contre|dont|autres?|supplementaires?|encore|deja|avant|apres|auparavant|precedent|precedente|initialement|plus tot|"
                    + "chacun|chaque|soit|reste|objectif|minimum|maximum|moyenne|against|other|another|more|already|before|after|"
                    + "previous|previously|initially|earlier|each|including|target|average|compared|premier|deuxieme|second|first|"
                    + "passe|passer|passant|hausse|baisse|augmente|recule|rose|fell|from|up|down|par jour|par an|par mois|estime|prevu|"
                    + "prevus|prevision|expected|forecast|plus|moins|less|fewer|rise|drop|increase|decrease|nouveau|nouveaux|new|"
                    + "ancien|ancienne|ensuite|puis|then|later|tard|demi|half|bilan provisoire|provisoire)\\b");
    private static final Set<String> EMPTY = Set.of(
            "dans",
            "avec",
            "pour",
            "cette",
            "leur",
            "leurs",
            "sont",
            "plus",
            "moins",
            "elle",
            "elles",
            "nous",
            "vous",
            "etre",
            "avoir",
            "that",
            "this",
            "with",
            "from",
            "have",
            "were",
            "will",
            "their",
            "about",
            "million",
            "millions",
            "which",
            "after",
            "over",
            "than",
            "dont",
            "selon",
            "ainsi",
            "aussi",
            "sur",
            "entre",
            "tout",
            "tous",
            "toute",
            "toutes",
            "euros",
            "dollars",
            "comme",
            "mais",
            "been",
            "they",
            "environ",
            "said",
            "also",
            "milliard",
            "milliards",
            "billion");
    private static final int STEM = 6;
    private static final int HEADING = 110;

    static List<Said> in(Line line, int number) {
        List<Said> said = new ArrayList<>();
        String skeleton = line.skeleton();
        for (int at = 0; at < skeleton.length(); at++) {
            if (skeleton.charAt(at) >= Line.FIRST_SIGN
                    && skeleton.charAt(at) <= Line.FIRST_SIGN + Sign.DIMENSION.ordinal()) {
                line.sheet().reading(line.mentionAt(at)).ifPresent(reading -> {
                    String key = key(reading);
                    if (!key.isEmpty()) {
                        said.add(new Said(reading, line, number, key));
                    }
                });
            }
        }
        return said.size() > 2 ? List.of() : said;
    }

    private static String key(Reading reading) {
        Mention mention = reading.mention();
        if (mention.kind() == MentionKind.NUMBER) {
            boolean telling = reading.value() > 3;
            return mention.object()
                    .filter(object -> telling)
                    .map(object -> "#" + stem(org.factdesk.text.Folding.fold(object)))
                    .orElse("");
        }
        boolean usable = !reading.isRange()
                && reading.value() != 0
                && mention.direction().isEmpty();
        return usable ? reading.unit().id() : "";
    }

    /** Beginnings of the words of its sentence. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(line.skeleton());
        while (word.find()) {
            if (!EMPTY.contains(word.group())) {
                words.add(stem(word.group()));
            }
        }
        return words;
    }

    private static String stem(String word) {
        String plural = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return plural.length() > STEM ? plural.substring(0, STEM) : plural;
    }

    /** Capitalised words of its sentence, the first one left out. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        Matcher name = NAME.matcher(line.span().slice(line.sheet().text()));
        while (name.find()) {
            names.add(name.group());
        }
        return names;
    }

    /** The dates and times of its sentence, as ISO. */
    Set<String> times() {
        Set<String> times = new HashSet<>();
        String skeleton = line.skeleton();
        for (int at = 0; at < skeleton.length(); at++) {
            char sign = skeleton.charAt(at);
            if (sign == Line.FIRST_SIGN + Sign.DATE.ordinal() || sign == Line.FIRST_SIGN + Sign.DURATION.ordinal()) {
                line.sheet()
                        .mention(line.mentionAt(at))
                        .moment()
                        .ifPresent(moment -> times.add(moment.reading().timex()));
            }
        }
        return times;
    }

    /** Whether one can be the other, rounded or about. */
    boolean agreesWith(Said other) {
        Interval one = Interval.of(reading.quantity());
        Interval two = Interval.of(other.reading.quantity());
        return one.widerBy(0.03).overlaps(two.widerBy(0.03));
    }

    /** Whether the digits are the same, the scale apart; a single digit says too little. */
    boolean hasDigitsOf(Said other) {
        var own = reading.quantity().low().orElseThrow().stripTrailingZeros().unscaledValue();
        return own.bitLength() > 4
                && own.equals(other.reading
                        .quantity()
                        .low()
                        .orElseThrow()
                        .stripTrailingZeros()
                        .unscaledValue());
    }

    /** Whether neither speaks of a time the other does not. */
    boolean isOfSameTimes(Said other) {
        Set<String> own = times();
        Set<String> others = other.times();
        return own.isEmpty() || others.isEmpty() || own.equals(others);
    }

    /** Whether the names of the one are among those of the other. */
    boolean isOfSameNames(Said other) {
        Set<String> own = names();
        Set<String> others = other.names();
        return own.containsAll(others) || others.containsAll(own);
    }

    /** Whether words say that it is a part, an earlier value or one among others. */
    boolean isPart() {
        return PART.matcher(line.skeleton()).find();
    }

    /** A short first sentence without full stop is a headline. */
    boolean isHeading() {
        String text = line.sheet().text();
        int end = line.span().endExclusive();
        return number == 0
                && line.span().startInclusive() < 5
                && line.span().length() < HEADING
                && end < text.length()
                && text.charAt(end) == '\n';
    }
}
