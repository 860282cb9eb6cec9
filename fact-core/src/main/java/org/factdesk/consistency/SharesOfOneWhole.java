package org.factdesk.consistency;

import java.util.ArrayList;
import java.util.List;

import org.factdesk.measure.Wording;

/** Percentages of one whole, which are a hundred together: of votes, of a budget, of answers to one question. */
final class SharesOfOneWhole implements TextRule {

    private static final Shapes SHAPES = Shapes.read("whole.txt");
    private static final double HUNDRED = 100;

    @Override
    public void check(Sheet sheet, Findings findings) {
        for (Line line : sheet.lines()) {
            boolean[] told = new boolean[1];
            SHAPES.forEach(line, fit -> {
                if (!told[0]) {
                    told[0] = true;
                    check(line, fit, findings);
                }
            });
        }
    }

    private static void check(Line line, Fit fit, Findings findings) {
        List<Reading> shares = shares(line);
        double sum = shares.stream().mapToDouble(Reading::value).sum();
        double leeway = shares.stream()
                        .mapToDouble(share ->
                                share.interval().high() - share.interval().middle())
                        .sum()
                + 0.5;
        boolean rest = fit.name().equals("rest");
        boolean exceeds = sum > HUNDRED + (rest ? -0.01 : leeway);
        boolean misses = fit.name().equals("split")
                && sum < HUNDRED - leeway
                && line.skeleton().indexOf("reste") < 0
                && line.skeleton().indexOf("the rest") < 0
                && line.skeleton().indexOf("remain") < 0;
        if (shares.size() > 1 && (exceeds || misses && shares.size() > 2)) {
            List<Integer> mentions = new ArrayList<>();
            shares.forEach(share -> mentions.add(share.index()));
            Wording words = new Wording(
                    "Les parts d'un m\u00EAme tout font " + Texts.fr(sum) + " %, pas 100 %.",
                    "The shares of one whole are " + Texts.en(sum) + "%, not 100%.");
            findings.add(DiscrepancyRule.SUMS_AND_PARTS, mentions, words, sum, HUNDRED);
        }
    }

    private static List<Reading> shares(Line line) {
        List<Reading> shares = new ArrayList<>();
        String skeleton = line.skeleton();
        for (int at = 0; at < skeleton.length(); at++) {
            if (skeleton.charAt(at) == Line.FIRST_SIGN + Sign.PERCENT.ordinal()) {
                line.sheet()
                        .reading(line.mentionAt(at))
                        .filter(share ->
                                share.isPercent() && share.mention().direction().isEmpty() && !share.isRange())
                        .ifPresent(shares::add);
            }
        }
        return shares;
    }
}
