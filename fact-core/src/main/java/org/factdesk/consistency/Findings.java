package org.factdesk.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.factdesk.measure.Wording;

/** Collects what the rules find; figures that one finding has explained are not held against each other again. */
final class Findings {

    private static final MathContext DIGITS = new MathContext(6);
    private static final double POWER = 0.06;

    private final List<Discrepancy> found = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final BitSet judged = new BitSet();

    /**
     * A finding where a value was expected.
     *
     * @param written what the text has
     * @param expected what follows from the other figures
     */
    void add(DiscrepancyRule rule, List<Integer> mentions, Wording words, double written, double expected) {
        double ratio = written / expected;
        boolean told = !Double.isNaN(ratio) && !Double.isInfinite(ratio) && ratio != 0;
        add(new Discrepancy(
                mentions,
                rule,
                words,
                told ? Optional.of(new BigDecimal(ratio).round(DIGITS)) : Optional.empty(),
                told ? powerOfTen(ratio) : 0,
                Double.isNaN(expected) || Double.isInfinite(expected)
                        ? Optional.empty()
                        : Optional.of(plain(expected))));
    }

    void add(Discrepancy discrepancy) {
        if (discrepancy.mentions().stream().filter(taken::get).count()
                < Math.min(2, discrepancy.mentions().size())) {
            found.add(discrepancy);
            discrepancy.mentions().forEach(taken::set);
        }
    }

    /** A figure that a rule has understood, whether it agrees with the others or not. */
    void judged(Reading reading) {
        judged.set(reading.index());
    }

    boolean isJudged(Reading reading) {
        return judged.get(reading.index()) || taken.get(reading.index());
    }

    static int powerOfTen(double ratio) {
        double power = Math.log10(Math.abs(ratio));
        long nearest = Math.round(power);
        return nearest != 0 && Math.abs(power - nearest) < POWER ? (int) nearest : 0;
    }

    static BigDecimal plain(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    List<Discrepancy> inOrder() {
        found.sort(Comparator.comparing(
                (Discrepancy discrepancy) -> discrepancy.mentions().get(0)));
        return List.copyOf(found);
    }
}
