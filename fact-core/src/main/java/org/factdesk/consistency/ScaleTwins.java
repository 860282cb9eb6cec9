package org.factdesk.consistency;

import java.util.List;

import org.factdesk.measure.Wording;

/** An amount said twice in one unit with other scale words: "500 crores de roupies, soit 5 milliards". */
final class ScaleTwins implements TextRule {

    private static final int LEAST_POWER = 1;

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.lines()
                .forEach(line -> Twins.forEach(line, twin -> twin.one()
                        .ifPresent(one -> twin.other().ifPresent(other -> pair(twin, one, other, findings)))));
    }

    private static void pair(Twins.Twin twin, Reading one, Reading other, Findings findings) {
        boolean plain = twin.per().isEmpty()
                && twin.otherPer().isEmpty()
                && one.isLike(other)
                && !one.isPercent()
                && !one.isRange()
                && !other.isRange()
                && one.value() > 0
                && other.value() > 0;
        String first = scale(twin, one);
        String second = scale(twin, other);
        if (plain
                && !first.equals(second)
                && (isIndian(first) || isIndian(second) || !first.isEmpty() && !second.isEmpty())) {
            judge(one, other, findings);
        }
    }

    private static boolean isIndian(String scale) {
        return scale.startsWith("lakh") || scale.startsWith("crore");
    }

    /** The letters of a figure up to its unit: its scale words, which differ where it is said in two ways. */
    private static String scale(Twins.Twin twin, Reading reading) {
        return Scale.of(twin.line().sheet().words(reading.index()));
    }

    private static void judge(Reading one, Reading other, Findings findings) {
        findings.judged(one);
        findings.judged(other);
        int power = Findings.powerOfTen(other.value() / one.value());
        if (Math.abs(power) >= LEAST_POWER) {
            Wording words = new Wording(
                    Texts.fr(one.value(), one.unit()) + " d'un c\u00F4t\u00E9, " + Texts.fr(other.value(), other.unit())
                            + " de l'autre" + Texts.slipFr(power) + '.',
                    Texts.en(one.value(), one.unit()) + " on one side, " + Texts.en(other.value(), other.unit())
                            + " on the other" + Texts.slipEn(power) + '.');
            findings.add(
                    DiscrepancyRule.SCALE_WORDS,
                    List.of(one.index(), other.index()),
                    words,
                    other.value(),
                    one.value());
        }
    }
}
