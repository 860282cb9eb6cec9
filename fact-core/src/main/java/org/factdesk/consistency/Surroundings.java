package org.factdesk.consistency;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factdesk.text.Folding;
import org.factdesk.text.Language;

/** What a sentence speaks of: its words, names and times. Each is looked up once, when it is asked for. */
final class Surroundings {

    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
    private static final Pattern NAME =
            Pattern.compile("(?<=[a-z0-9,\u00E9\u00E8\u00E0'\u2019] ?['\u2019 ])\\p{Lu}[\\p{L}-]{2,}");
    private static final Pattern CAPTION = Pattern.compile("\\s*(?:photo|legende|caption|image|picture|en photo)\\b");
    /** Stands for all the words of it, so that a headline's "kills" meets the "died" of the text. */
    private static final String DEATH = "#death";

    private static final String HARM = "#harm";
    private static final String DESTROYED = "#destroyed";

    private static final int STEM = 6;
    private static final int LONGEST_HEADING = 110;

    private final Line line;
    private final int number;
    private Set<String> words = Set.of();
    private Set<String> names = Set.of();
    private Set<String> times = Set.of();
    private boolean known;

    /**
     * Of a sentence.
     *
     * @param number how many sentences with figures come before it
     */
    Surroundings(Line line, int number) {
        this.line = line;
        this.number = number;
    }

    Line line() {
        return line;
    }

    int number() {
        return number;
    }

    /** Beginnings of the words that tell something. */
    Set<String> words() {
        return read().words;
    }

    /** Capitalised words, those of dates and the first of the sentence left out. */
    Set<String> names() {
        return read().names;
    }

    /** Dates and times, as ISO. */
    Set<String> times() {
        return read().times;
    }

    private Surroundings read() {
        if (!known) {
            known = true;
            words = findWords(line);
            names = findNames(line);
            times = findTimes(line);
        }
        return this;
    }

    private static Set<String> findWords(Line line) {
        Language language = line.sheet().language();
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(line.skeleton());
        while (word.find()) {
            if (Words.DEATH.isIn(language, word.group()) || Words.KILLS.isIn(language, word.group())) {
                words.add(DEATH);
            } else if (Words.INJURED.isIn(language, word.group()) || Words.INJURES.isIn(language, word.group())) {
                words.add(HARM);
            } else if (Words.DESTROYED.isIn(language, word.group())) {
                words.add(DESTROYED);
            } else if (!Words.EMPTY.holds(language, word.group())) {
                words.add(stem(word.group()));
            }
        }
        return words;
    }

    static String stem(String word) {
        String plural = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return plural.length() > STEM ? plural.substring(0, STEM) : plural;
    }

    private static Set<String> findNames(Line line) {
        Set<String> names = new HashSet<>();
        Matcher name = NAME.matcher(line.span().slice(line.sheet().text()));
        while (name.find()) {
            if (line.skeleton().contains(Folding.fold(name.group()))) {
                names.add(name.group());
            }
        }
        return names;
    }

    private static Set<String> findTimes(Line line) {
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

    /** A headline or caption: a short sentence that is a paragraph of its own and has no full stop or names a picture. */
    boolean isHeading() {
        String text = line.sheet().text();
        int start = line.span().startInclusive();
        int end = line.span().endExclusive();
        boolean alone = isLineEnd(text, start - 1, -1) && isLineEnd(text, end, 1);
        boolean caption = CAPTION.matcher(line.skeleton()).lookingAt();
        return alone
                && line.span().length() < LONGEST_HEADING
                && (caption
                        || end < text.length() && text.charAt(end - 1) != '.'
                        || number == 0 && end < text.length());
    }

    private static boolean isLineEnd(String text, int position, int step) {
        int at = position;
        while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
            at += step;
        }
        return at < 0 || at >= text.length() || text.charAt(at) == '\n';
    }
}
