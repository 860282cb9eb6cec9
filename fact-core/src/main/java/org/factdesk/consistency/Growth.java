package org.factdesk.consistency;

import java.util.Optional;
import java.util.regex.Pattern;

import org.factdesk.extraction.mention.MentionKind;

/** A value before, a value after, and by how much it is said to have changed. */
final class Growth implements TextRule {

    private static final Shapes SHAPES = Shapes.read("growth.txt");
    /** "To 432 from 400, while costs fell by 3%", "to 125 from 100, after a 3% rise": the change is of something else. */
    private static final Pattern OTHER_CLAUSE =
            Pattern.compile("[,;] (?:while|whereas|but|even as|tandis que|alors que|mais"
                    + "|pendant que|(?:after|following|apres) (?:an?|une?)) ");

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.passages().forEach(line -> SHAPES.forEach(line, fit -> check(fit, findings)));
    }

    private static void check(Fit fit, Findings findings) {
        if (OTHER_CLAUSE.matcher(fit.words()).find()) {
            return;
        }
        Optional<Reading> change = fit.reading("change");
        Optional<Step> step = step(fit);
        if (change.isPresent() && step.isPresent() && isInLast(fit)) {
            boolean factor = change.get().mention().kind() == MentionKind.MULTIPLIER
                    || fit.name().startsWith("times");
            Change of = Change.of(step.get(), change.get(), fit.words() + ' ' + fit.text("change"));
            if (factor && of.isUsable()) {
                of.factor(
                        fit.name().startsWith("times-smaller")
                                ? 1 / change.get().value()
                                : of.times(),
                        findings);
            } else {
                of.check(findings);
            }
        }
    }

    /** The sentence that goes on says the change. */
    private static boolean isInLast(Fit fit) {
        return fit.line().isInLast(fit.at("change"));
    }

    private static Optional<Step> step(Fit fit) {
        if (fit.has("range")) {
            return fit.reading("range").filter(Reading::isRange).map(range -> split(fit, range));
        }
        return fit.reading("from").flatMap(from -> fit.reading("to")
                .map(to -> new Step(from.scaledLike(to), to, fit.start(), fit.end())));
    }

    /** Both ends of a range, the larger one first where something falls. */
    private static Step split(Fit fit, Reading range) {
        Reading low = range.lowEnd().scaledLike(range.highEnd());
        boolean falls = fit.name().startsWith("times-smaller")
                || Words.FALL.isIn(fit.line().sheet().language(), fit.words());
        boolean rises = low.value() > range.low() || !falls;
        return rises
                ? new Step(low, range.highEnd(), fit.start(), fit.end())
                : new Step(range.highEnd(), low, fit.start(), fit.end());
    }
}
