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
    private static final int QUOTE_REACH = 2;
    private static final double SCALE_WORDS_FROM = 1e5;

    @Override
    public void check(Sheet sheet, Findings findings) {
        Map<String, Deque<Said>> earlier = new HashMap<>();
        for (int number = 0; number < sheet.lines().size(); number++) {
            for (Said said : Said.in(sheet.lines().get(number), number)) {
                Deque<Said> known = earlier.computeIfAbsent(said.key(), key -> new ArrayDeque<>());
                if (known.stream().noneMatch(said::agreesWith)) {
                    known.stream()
                            .filter(other ->
                                    other.around().line() != said.around().line())
                            .forEach(other -> compare(other, said, findings));
                }
                known.addFirst(said);
                if (known.size() > REMEMBERED) {
                    known.removeLast();
                }
            }
        }
    }

    private static void compare(Said one, Said other, Findings findings) {
        if (one.crowded() || other.crowded()) {
            if (isSaidAgain(one, other)) {
                report(DiscrepancyRule.SAME_THING_TWO_VALUES, one, other, findings);
            }
            return;
        }
        int power = Findings.powerOfTen(other.reading().value() / one.reading().value());
        Set<String> common = new HashSet<>(one.around().words());
        common.retainAll(other.around().words());
        boolean scale = Math.abs(power) > 1 && one.hasDigitsOf(other) && isScaled(one, other);
        if (scale && one.isOfSameNames(other) && common.size() >= scaleOverlap(one, other)) {
            report(DiscrepancyRule.SCALE_WORDS, one, other, findings);
        } else if (isSame(one, other, common) || isTheSame(one, other, common) || isSaidAgain(one, other)) {
            boolean slip = Math.abs(power) > 1 && isScaled(one, other);
            report(slip ? DiscrepancyRule.SCALE_WORDS : DiscrepancyRule.SAME_THING_TWO_VALUES, one, other, findings);
        }
    }

    /** Whether either is written with a scale word; the slip can only be in one. */
    private static boolean isScaled(Said one, Said other) {
        return Math.max(one.reading().value(), other.reading().value()) >= SCALE_WORDS_FROM;
    }

    private static int scaleOverlap(Said one, Said other) {
        boolean next = other.around().number() - one.around().number() <= 1;
        return next && other.isOfThis() ? 0 : next ? 1 : SCALE_OVERLAP;
    }

    private static boolean isSame(Said one, Said other, Set<String> common) {
        boolean heading = one.around().isHeading() || other.around().isHeading();
        int smaller =
                Math.min(one.around().words().size(), other.around().words().size());
        boolean enough = common.size() >= (heading ? 2 : 3) && common.size() * 2 > smaller;
        boolean few = other.around().words().size() - common.size() <= 2 * TOO_DIFFERENT;
        return enough
                && few
                && isComparable(one, other)
                && (heading || !one.isLength())
                && (heading || one.reading().mention().kind() != MentionKind.PERCENTAGE);
    }

    /** "La cooperative compte 310 producteurs. Les 130 producteurs …": the second says that it is the first. */
    private static boolean isTheSame(Said one, Said other, Set<String> common) {
        boolean next = other.around().number() - one.around().number() == 1;
        boolean counted = one.key().startsWith("#") && other.isDefinite();
        boolean same = counted && (next && !other.isQualified() || common.size() > 1) || next && other.isOfWhat(one);
        return same && isComparable(one, other);
    }

    /** "« Nous allons recruter 800 soignants »" and "l'hopital recrutera 600 soignants": one quotes what the other tells. */
    private static boolean isSaidAgain(Said one, Said other) {
        String governor = one.governor();
        return one.isQuoted() != other.isQuoted()
                && other.around().number() - one.around().number() <= QUOTE_REACH
                && !governor.isEmpty()
                && governor.equals(other.governor())
                && one.isOfSomeSameTimes(other)
                && one.isOfSameNames(other)
                && !one.isPart()
                && !other.isPart();
    }

    private static boolean isComparable(Said one, Said other) {
        return one.isOfSameTimes(other) && one.isOfSameNames(other) && !one.isPart() && !other.isPart();
    }

    private static void report(DiscrepancyRule rule, Said one, Said other, Findings findings) {
        double first = one.reading().value();
        double second = other.reading().value();
        int slip = Findings.powerOfTen(second / first);
        Wording words = new Wording(
                "Deux valeurs pour la m\u00EAme chose : " + fr(one) + " puis " + fr(other) + Texts.slipFr(slip) + '.',
                "Two values for the same thing: " + en(one) + ", then " + en(other) + Texts.slipEn(slip) + '.');
        findings.add(rule, List.of(one.reading().index(), other.reading().index()), words, second, first);
    }

    private static String fr(Said said) {
        return said.isLength()
                ? said.words()
                : Texts.fr(said.reading().value(), said.reading().unit());
    }

    private static String en(Said said) {
        return said.isLength()
                ? said.words()
                : Texts.en(said.reading().value(), said.reading().unit());
    }
}
