package org.factdesk.consistency;

import java.util.List;
import java.util.regex.Pattern;

import org.factdesk.measure.Wording;
import org.factdesk.text.Language;

/** Percentages of one whole, which are a hundred together: of votes, of a budget, of answers to one question. */
final class SharesOfOneWhole implements TextRule {

    private static final Shapes SHAPES = Shapes.read("whole.txt");
    private static final double HUNDRED = 100;
    private static final double ROUND = 0.5;
    private static final double MOST_LEEWAY = 2.5;
    private static final int FEWEST_LISTED = 3;
    private static final String LISTED = "listed";
    private static final Pattern VERSUS = Pattern.compile("\\b(?:contre|against|to)\\s*$");
    private static final Pattern OF = Pattern.compile("\\s*(?:of|des|de|du|d')(?:\\b|(?<='))");

    @Override
    public void check(Sheet sheet, Findings findings) {
        for (Line line : sheet.lines()) {
            List<Spot> shares = shares(line);
            if (shares.size() > 1) {
                boolean[] told = new boolean[1];
                SHAPES.forEach(line, fit -> {
                    if (!told[0]) {
                        told[0] = true;
                        check(line, shares, fit.name(), findings);
                    }
                });
                if (!told[0] && isOneWhole(line, shares)) {
                    check(line, shares, LISTED, findings);
                }
            }
        }
    }

    private static void check(Line line, List<Spot> shares, String shape, Findings findings) {
        double sum =
                shares.stream().mapToDouble(share -> share.reading().value()).sum();
        double leeway = leeway(shares);
        String last = line.after(shares.get(shares.size() - 1).at());
        boolean rest = Words.REST.isIn(line.sheet().language(), last);
        boolean exceeds = sum > HUNDRED + (shape.equals("rest") && rest ? -0.01 : leeway);
        boolean all = shape.equals("split")
                && !Words.REST.isIn(line.sheet().language(), line.skeleton())
                && shares.size() > 2;
        if (exceeds || all && sum < HUNDRED - leeway) {
            report(shares, sum, findings);
        }
    }

    private static double leeway(List<Spot> shares) {
        return shares.stream()
                        .map(share -> share.reading().interval())
                        .mapToDouble(interval -> Math.min(MOST_LEEWAY, interval.high() - interval.middle()))
                        .sum()
                + ROUND;
    }

    /** "Le nucleaire fournit 44 %, le gaz 38 % et l'eolien 29 %": shares in a list, each of another part. */
    private static boolean isOneWhole(Line line, List<Spot> shares) {
        Language language = line.sheet().language();
        boolean votes = shares.size() == 2
                && VERSUS.matcher(line.between(shares.get(0).at(), shares.get(1).at()))
                        .find();
        if (!votes && shares.size() < FEWEST_LISTED || !Words.WHOLE.isIn(language, line.skeleton())) {
            return false;
        }
        int of = 0;
        for (Spot share : shares) {
            String after = line.after(share.at());
            of += OF.matcher(after).lookingAt() ? 1 : 0;
            if (Words.WHERE.opens(language, after) && !votes && !Words.WHOM.opens(language, after) || hasDate(after)) {
                return false;
            }
        }
        return of <= 1;
    }

    private static boolean hasDate(String words) {
        return words.indexOf(Line.FIRST_SIGN + Sign.DATE.ordinal()) >= 0;
    }

    private static void report(List<Spot> shares, double sum, Findings findings) {
        List<Integer> mentions = shares.stream().map(Spot::index).toList();
        Wording words = new Wording(
                "Les parts d'un m\u00EAme tout font " + Texts.fr(sum) + " %, pas 100 %.",
                "The shares of one whole are " + Texts.en(sum) + "%, not 100%.");
        findings.add(DiscrepancyRule.SUMS_AND_PARTS, mentions, words, sum, HUNDRED);
    }

    private static List<Spot> shares(Line line) {
        return line.spots().stream()
                .filter(spot -> spot.sign() == Sign.PERCENT
                        && spot.reading().isPercent()
                        && spot.reading().mention().direction().isEmpty()
                        && !spot.reading().isRange())
                .toList();
    }
}
