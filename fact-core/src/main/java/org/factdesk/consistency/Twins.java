package org.factdesk.consistency;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factdesk.text.Language;

/** Finds figures that say one thing twice: "10 miles (16 km)", "16 milliards de dollars, soit 15 milliards d'euros". */
final class Twins {

    /**
     * Two neighbours.
     *
     * @param line the sentence
     * @param first index of the first mention
     * @param second index of the second mention
     * @param per what the first is counted for ("litre"); empty where it stands alone
     * @param otherPer what the second is counted for
     * @param loose whether only a comma and a word like "about" join them
     */
    record Twin(Line line, int first, int second, String per, String otherPer, boolean loose) {

        Optional<Reading> one() {
            return line.sheet().reading(first);
        }

        Optional<Reading> other() {
            return line.sheet().reading(second);
        }
    }

    private static final String PER =
            "(?:(?:le|la|l'|par|a|an|per|the|au|un|une)\\s?([a-z]+(?:\\s(?:carre|foot|metre|meter|mile|yard))?)\\s?)?";
    private static final String OF = "(?:(?:de|d'|of|d')\\s?[a-z]+\\s?)?";
    private static final String WHEN = "(?:(?:en|in|fin|debut|at)\\s" + sign(Sign.DATE) + "\\s?)?";
    private static final Pattern BEHIND_BRACKET = Pattern.compile(
            "\\s*" + PER + "(?:[^)(\\].]{0,3}|,?\\s*(?:au|a|at|selon|environ|en|in)[^)(\\].]{0,30})[)\\]].*",
            Pattern.DOTALL);
    private static final Pattern BEHIND =
            Pattern.compile("\\s*" + PER + "(?:[,.;:)\u00BB-].*|[a-z(].*)?", Pattern.DOTALL);
    private static final int LONGEST_BETWEEN = 60;
    private static final int NEAR = 60;
    private static final Map<Language, Pattern> BETWEEN = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            String named = "(?:" + Words.TWIN.expression(language) + ")";
            BETWEEN.put(
                    language,
                    Pattern.compile("\\s*" + PER + OF + WHEN + "(?:(?<bracket>[(\\[])\\s*(?:" + named + ")?|[,;-]?\\s*"
                            + named + "|(?<loose>,))(?:\\s*(?:" + Words.ABOUT.expression(language) + "))?\\s*"));
        }
    }

    private Twins() {}

    private static char sign(Sign sign) {
        return (char) (Line.FIRST_SIGN + sign.ordinal());
    }

    static void forEach(Line line, Consumer<Twin> found) {
        String skeleton = line.skeleton();
        int before = -1;
        for (int at = 0; at < skeleton.length(); at++) {
            char sign = skeleton.charAt(at);
            if (sign >= Line.FIRST_SIGN && sign < Line.FIRST_SIGN + Sign.values().length) {
                if (before >= 0 && at - before > 1 && at - before < LONGEST_BETWEEN) {
                    twin(line, before, at).ifPresent(found);
                }
                before = sign == sign(Sign.DATE) && before >= 0 ? before : at;
            }
        }
    }

    /** ", environ 460 000 euros" says the same again, ", 460 000 euros" need not. */
    private static boolean isAbout(Line line, int second) {
        return line.sheet().mention(line.mentionAt(second)).approximator().isPresent();
    }

    private static Optional<Twin> twin(Line line, int first, int second) {
        String skeleton = line.skeleton();
        Language language = line.sheet().language();
        Matcher between = BETWEEN.get(language).matcher(skeleton).region(first + 1, second);
        if (!between.matches() || between.group("loose") != null && !isAbout(line, second)) {
            return Optional.empty();
        }
        boolean bracketed = between.group("bracket") != null;
        String rest = skeleton.substring(second + 1, Math.min(skeleton.length(), second + NEAR));
        Matcher behind = (bracketed ? BEHIND_BRACKET : BEHIND).matcher(rest);
        if (!behind.matches() || Words.OTHER_AMOUNT.opens(language, rest)) {
            return Optional.empty();
        }
        String per = between.group(1) == null ? "" : between.group(1);
        String otherPer = behind.group(1) == null ? "" : behind.group(1);
        return Optional.of(new Twin(
                line, line.mentionAt(first), line.mentionAt(second), per, otherPer, between.group("loose") != null));
    }
}
