package org.factdesk.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A total and its parts. */
final class SumsAndParts implements TextRule {

    private static final Shapes SHAPES = Shapes.read("sums.txt");

    private static final double MOST_TIMES = 1000;
    private static final String[] PARTS = {"a", "b", "c", "d"};

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.passages().forEach(line -> SHAPES.forEach(line, fit -> check(fit, findings)));
    }

    private static void check(Fit fit, Findings findings) {
        Optional<Reading> total = fit.reading("total");
        List<Reading> parts = new ArrayList<>();
        for (String place : PARTS) {
            fit.reading(place).ifPresent(parts::add);
        }
        boolean complete = parts.size() == fit.places().size() - 1 && !hasEarlierPart(fit, parts);
        if (total.isPresent()
                && complete
                && !isItselfPart(fit, total.get())
                && parts.stream().allMatch(part -> isPart(part, total.get()))) {
            Sum sum = Sum.of(total.get(), parts);
            if (fit.name().startsWith("equal")) {
                sum.mustBeEqual(findings);
            } else {
                sum.mustNotExceed(findings);
            }
        }
    }

    /** "Dont deux grièvement", or one of a list: no total. */
    private static boolean isItselfPart(Fit fit, Reading total) {
        Sheet sheet = fit.line().sheet();
        String before = sheet.folded()
                .substring(
                        fit.line().span().startInclusive(),
                        total.mention().span().startInclusive());
        boolean both = fit.name().equals("equal-both");
        return fit.name().startsWith("equal") && Words.OF_WHICH.closes(sheet.language(), before)
                || both && hasEarlierPart(fit, total);
    }

    /** A list that the shape has caught only the end of. */
    private static boolean hasEarlierPart(Fit fit, List<Reading> parts) {
        boolean sum = fit.name().startsWith("equal-sum") || fit.name().startsWith("equal-in-all");
        return sum && !parts.isEmpty() && hasEarlierPart(fit, parts.get(0));
    }

    private static boolean hasEarlierPart(Fit fit, Reading part) {
        for (int at = 0; at < fit.start(); at++) {
            int index = fit.line().mentionAt(at);
            boolean sign = fit.line().skeleton().charAt(at) >= Line.FIRST_SIGN;
            if (sign && fit.line().sheet().reading(index).filter(part::isLike).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(Reading part, Reading total) {
        return part.isLike(total)
                && part.value() * MOST_TIMES > total.value()
                && part.value() < total.value() * MOST_TIMES
                && !part.isRange()
                && !total.isRange();
    }
}
