package org.factdesk.consistency;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.measure.Wording;

/**
 * Two values of what reads as the same thing: headline and body, caption, quotation. Each figure meets only the last few
 * of its own unit, so that a long text takes time in proportion to its length.
 */
final class SameThing implements TextRule {

    private static final int REMEMBERED = 6;
    private static final int SCALE_OVERLAP = 2;
    private static final int TOO_DIFFERENT = 4;

    @Override
    public void check(Sheet sheet, Findings findings) {
        Map<String, Deque<Said>> earlier = new HashMap<>();
        for (int number = 0; number < sheet.lines().size(); number++) {
            for (Said said : Said.in(sheet.lines().get(number), number)) {
                Deque<Said> known = earlier.computeIfAbsent(said.key(), key -> new ArrayDeque<>());
                known.forEach(other -> compare(other, said, findings));
                known.addFirst(said);
                if (known.size() > REMEMBERED) {
                    known.removeLast();
                }
            }
        }
    }

    private static void compare(Said one, Said other, Findings findings) {
        if (one.line() == other.line() || one.agreesWith(other)) {
            return;
        }
        int power = Findings.powerOfTen(other.reading().value() / one.reading().value());
        Set<String> common = new HashSet<>(one.words());
        common.retainAll(other.words());
        boolean sameDigits = power != 0 && one.hasDigitsOf(other);
        if (sameDigits && Math.abs(power) > 1 && common.size() >= SCALE_OVERLAP && one.isOfSameNames(other)) {
            report(DiscrepancyRule.SCALE_WORDS, one, other, findings);
        } else if (isSame(one, other, common)) {
            report(
                    sameDigits ? DiscrepancyRule.SCALE_WORDS : DiscrepancyRule.SAME_THING_TWO_VALUES,
                    one,
                    other,
                    findings);
        }
    }

    private static boolean isSame(Said one, Said other, Set<String> common) {
        int smaller = Math.min(one.words().size(), other.words().size());
        boolean enough = common.size() >= (one.isHeading() ? 2 : 3) && common.size() * 2 > smaller;
        boolean few = other.words().size() - common.size() <= 2 * TOO_DIFFERENT;
        return enough
                && few
                && one.isOfSameTimes(other)
                && one.isOfSameNames(other)
                && !one.isPart()
                && !other.isPart()
                && (one.isHeading() || one.reading().mention().kind() != MentionKind.PERCENTAGE);
    }

    private static void report(DiscrepancyRule rule, Said one, Said other, Findings findings) {
        double first = one.reading().value();
        double second = other.reading().value();
        int slip = Findings.powerOfTen(second / first);
        Wording words = new Wording(
                "Le m\u00EAme chiffre deux fois : "
                        + Texts.fr(first, one.reading().unit()) + " puis "
                        + Texts.fr(second, other.reading().unit()) + Texts.slipFr(slip) + '.',
                "The same figure twice: " + Texts.en(first, one.reading().unit()) + ", then "
                        + Texts.en(second, other.reading().unit()) + Texts.slipEn(slip) + '.');
        findings.add(rule, List.of(one.reading().index(), other.reading().index()), words, second, first);
    }
}
