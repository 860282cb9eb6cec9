package org.factdesk.consistency;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
     * @param bracketed whether the second stands in brackets
     */
    record Twin(Line line, int first, int second, String per, String otherPer, boolean bracketed) {

        Optional<Reading> one() {
            return line.sheet().reading(first);
        }

        Optional<Reading> other() {
            return line.sheet().reading(second);
        }
    }

    private static final String PER = "(?:(?:le|la|l'|par|a|an|per|the|au)\\s?([a-z]+)\\s?)?";
    private static final String NAMED =
            "soit|ou|or|c'est-a-dire|c'est a dire|i\\.e\\.|that is|equivalent to|equal to|equals|"
                    + "l'equivalent de|l'equivalent d'|equivalant a|ce qui equivaut a|ce qui represente|=|worth|at the time";
    private static final String ABOUT =
            "(?:\\s*(?:environ|a peu pres|about|roughly|around|some|nearly|approximately|almost|just|over))?";
    private static final Pattern BETWEEN = Pattern.compile("\\s*" + PER + "(?:(?<bracket>[(\\[])\\s*(?:" + NAMED
            + ")?|[,;-]?\\s*(?:" + NAMED + ")|(?<loose>,))" + ABOUT + "\\s*");
    private static final Pattern BEHIND_BRACKET = Pattern.compile(
            "\\s*" + PER + "(?:[^)(\\].]{0,3}|,?\\s*(?:au|a|at|selon|environ)[^)(\\].]{0,30})[)\\]].*", Pattern.DOTALL);
    private static final Pattern BEHIND =
            Pattern.compile("\\s*" + PER + "(?:[,.;:)\u00BB-].*|[a-z(].*)?", Pattern.DOTALL);
    private static final Pattern OTHER_AMOUNT = Pattern.compile(
            "\\s*(?:de plus|de moins|plus que|more|less|higher|lower|supplementaires|par (?:an|mois|jour|personne)|chacun|each|"
                    + "a (?:year|month|day|week)|per (?:year|month|day|person)|fewer|extra|a head|par tete).*",
            Pattern.DOTALL);
    private static final int LONGEST_BETWEEN = 50;

    private Twins() {}

    static void forEach(Line line, Consumer<Twin> found) {
        String skeleton = line.skeleton();
        int before = -1;
        for (int at = 0; at < skeleton.length(); at++) {
            if (skeleton.charAt(at) >= Line.FIRST_SIGN
                    && skeleton.charAt(at) < Line.FIRST_SIGN + Sign.values().length) {
                if (before >= 0 && at - before > 1 && at - before < LONGEST_BETWEEN) {
                    twin(line, before, at).ifPresent(found);
                }
                before = at;
            }
        }
    }

    /** ", environ 460 000 euros" says the same again, ", 460 000 euros" need not. */
    private static boolean isAbout(Line line, int second) {
        return line.sheet().mention(line.mentionAt(second)).approximator().isPresent();
    }

    private static Optional<Twin> twin(Line line, int first, int second) {
        String skeleton = line.skeleton();
        Matcher between = BETWEEN.matcher(skeleton).region(first + 1, second);
        if (!between.matches()) {
            return Optional.empty();
        }
        if (between.group("loose") != null && !isAbout(line, second)) {
            return Optional.empty();
        }
        boolean bracketed = between.group("bracket") != null;
        String rest = skeleton.substring(second + 1, Math.min(skeleton.length(), second + 60));
        Matcher behind = (bracketed ? BEHIND_BRACKET : BEHIND).matcher(rest);
        if (!behind.matches() || OTHER_AMOUNT.matcher(rest).matches()) {
            return Optional.empty();
        }
        String per = between.group(1) == null ? "" : between.group(1);
        String otherPer = behind.group(1) == null || !bracketed ? "" : behind.group(1);
        return Optional.of(new Twin(line, line.mentionAt(first), line.mentionAt(second), per, otherPer, bracketed));
    }
}
