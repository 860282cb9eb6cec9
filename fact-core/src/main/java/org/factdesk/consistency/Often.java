package org.factdesk.consistency;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.factdesk.measure.Interval;
import org.factdesk.text.Folding;
import org.factdesk.text.Language;
import org.factdesk.text.Resource;

/** How often an amount comes again; the phrases are in {@code rates-of-time.txt} beside this class. */
enum Often {
    HOUR(3600),
    DAY(86_400),
    WEEK(7 * 86_400),
    MONTH(365 * 86_400 / 12.0),
    QUARTER(365 * 86_400 / 4.0),
    YEAR(365 * 86_400);

    private static final double WORKING_DAYS = 5.0 / 7;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final String AHEAD = "-ahead";

    static {
        Resource.entries(Often.class, "rates-of-time.txt", (name, phrase) -> {
            boolean ahead = name.endsWith(AHEAD);
            String time = ahead ? name.substring(0, name.length() - AHEAD.length()) : name;
            Often often = valueOf(time.substring(3).toUpperCase(Locale.ROOT));
            Language language = Language.parse(name.substring(0, 2)).orElseThrow();
            String words = Pattern.quote(Folding.fold(phrase));
            (ahead ? often.adjectives : often.phrases).merge(language, words, (one, other) -> one + '|' + other);
        });
        for (Often often : values()) {
            often.phrases.forEach((language, words) -> often.patterns.put(
                    language, Pattern.compile("[^.;:!?(]{0,30}?(?<![a-z0-9])(?:" + words + ")(?![a-z0-9])")));
            often.adjectives.forEach((language, words) -> often.ahead.put(
                    language, Pattern.compile("(?<![a-z0-9])(?:" + words + ")(?![a-z0-9])[^.;:!?,(]{0,30}$")));
        }
    }

    private final double seconds;
    private final Map<Language, String> phrases = new EnumMap<>(Language.class);
    private final Map<Language, Pattern> patterns = new EnumMap<>(Language.class);
    private final Map<Language, String> adjectives = new EnumMap<>(Language.class);
    private final Map<Language, Pattern> ahead = new EnumMap<>(Language.class);

    Often(double seconds) {
        this.seconds = seconds;
    }

    /** How often an amount comes again by the words behind it, else by those before; empty where they do not say. */
    static Optional<Often> around(Line line, Spot spot) {
        Language language = line.sheet().language();
        String after = line.after(spot.at());
        for (Often often : values()) {
            if (often.patterns.get(language).matcher(after).lookingAt()) {
                return Optional.of(often);
            }
        }
        String before = line.before(spot.at());
        return Words.OF_AMOUNT.closes(language, before) ? ahead(language, before) : Optional.empty();
    }

    /** "Un loyer annuel de", "a monthly rent of". */
    private static Optional<Often> ahead(Language language, String before) {
        for (Often often : values()) {
            Pattern pattern = often.ahead.get(language);
            if (pattern != null && pattern.matcher(before).find()) {
                return Optional.of(often);
            }
        }
        return Optional.empty();
    }

    /** How often it comes in the time of another, from working days to all days; empty where that is shorter. */
    Optional<Interval> timesIn(Often other) {
        if (compareTo(other) >= 0) {
            return Optional.empty();
        }
        double all = other.seconds / seconds;
        return Optional.of(
                switch (this) {
                    case HOUR -> Interval.of(all / 6, all);
                    case DAY ->
                        Interval.of(all * (other == YEAR ? 0.54 : other == WEEK ? WORKING_DAYS : 0.65), all + 1);
                    case WEEK -> Interval.of(all * (other == YEAR ? 0.84 : 0.92), all * 1.02);
                    case MONTH -> Interval.of(all * 0.99, other == YEAR ? all * 1.09 : all);
                    case QUARTER, YEAR -> Interval.of(all, all);
                });
    }

    /** How often it comes in a length of time. */
    Interval timesIn(double length) {
        double all = length / seconds;
        return Interval.of(this == DAY && all > DAYS_OF_A_WEEK ? all * WORKING_DAYS : all, all);
    }
}
