package org.factdesk.consistency;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factdesk.text.Language;

/**
 * A change that no shape puts into relation with its two values, in whatever order they stand: "la facture a bondi de
 * 20 % en un an, passant de 250 a 300 euros". Only where a sentence takes a single step.
 */
final class NearbyChanges implements TextRule {

    private static final int REACH = 90;
    private static final List<Map.Entry<Words, Double>> VERBS = List.of(
            Map.entry(Words.DOUBLED, 2.0),
            Map.entry(Words.TRIPLED, 3.0),
            Map.entry(Words.QUADRUPLED, 4.0),
            Map.entry(Words.HALVED, 0.5));

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.passages().forEach(line -> check(line, findings));
    }

    private static void check(Line line, Findings findings) {
        List<Spot> spots = line.spots();
        if (spots.isEmpty()) {
            return;
        }
        List<Step> steps = Step.in(line);
        if (steps.size() != 1) {
            return;
        }
        Step step = steps.get(0);
        boolean told = false;
        for (Spot spot : spots) {
            if (!step.holds(spot) && isNear(line, step, spot) && isChange(line, spot)) {
                told = true;
                judge(line, step, spot, findings);
            }
        }
        if (!told) {
            verb(line, step).ifPresent(factor -> verb(step, factor, line, findings));
        }
    }

    private static void judge(Line line, Step step, Spot spot, Findings findings) {
        if (!findings.isJudged(spot.reading())) {
            String words = line.skeleton().substring(Math.max(0, spot.at() - 20), spot.at())
                    + line.sheet().words(spot.index());
            Change.of(step, spot.reading(), words).check(findings);
        }
    }

    /** In the same clause and not far away. */
    private static boolean isNear(Line line, Step step, Spot spot) {
        if (!line.isInLast(spot.at())) {
            return false;
        }
        int from = Math.min(spot.at(), step.end());
        int to = Math.max(spot.at(), step.start());
        if (spot.at() > step.start() && spot.at() < step.end()) {
            return true;
        }
        boolean before = spot.at() < step.start();
        String between = before ? line.between(spot.at(), step.start()) : line.between(step.end(), spot.at());
        return to - from < REACH + step.end() - step.start()
                && between.length() < REACH
                && between.indexOf(';') < 0
                && !Words.BREAK.isIn(line.sheet().language(), untilSo(line, between));
    }

    /** ", which means that" goes on with the same. */
    private static String untilSo(Line line, String between) {
        int comma = between.lastIndexOf(',');
        return comma >= 0 && Words.SO.closes(line.sheet().language(), between) ? between.substring(0, comma) : between;
    }

    private static boolean isChange(Line line, Spot spot) {
        Language language = line.sheet().language();
        String before = line.before(spot.at());
        String after = line.after(spot.at());
        boolean said = Words.CHANGE.closes(language, before) || Words.CHANGED.opens(language, after);
        return switch (spot.sign()) {
            case MULTIPLIER -> true;
            case PERCENT ->
                said
                        || spot.reading().mention().direction().isPresent()
                        || spot.reading().isPoints();
            case RATIO, MONEY, NUMBER, DIMENSION -> said;
            default -> false;
        };
    }

    /** "Les effectifs doubleront": the factor that a verb says. */
    private static Optional<Double> verb(Line line, Step step) {
        Language language = line.sheet().language();
        String around = line.before(step.start()) + ' ' + line.after(step.end());
        return VERBS.stream()
                .filter(verb -> verb.getKey().isIn(language, around))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void verb(Step step, double factor, Line line, Findings findings) {
        boolean judged = findings.isJudged(step.from()) && findings.isJudged(step.to());
        Change change = new Change(step.from(), step.to(), Optional.empty(), line.before(step.start()));
        if (!judged && change.isUsable()) {
            change.factor(factor, findings);
        }
    }
}
