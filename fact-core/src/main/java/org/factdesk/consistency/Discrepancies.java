package org.factdesk.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.Extraction;
import org.factdesk.measure.ExchangeRates;
import org.factdesk.measure.YearlyRates;
import org.factdesk.text.SourceText;

/**
 * Finds the figures of a text that cannot all be right. Immutable; one serves any number of threads.
 *
 * <pre>{@code
 * List<Discrepancy> found = Discrepancies.withYearlyRates().of(source, extraction, Optional.of(published));
 * }</pre>
 */
public final class Discrepancies {

    /** The rules; the first to find something about two figures keeps them. */
    private static final List<TextRule> RECIPE = List.of(
            new PairedAmounts(),
            new UnitTwins(),
            new ScaleTwins(),
            new ShareTwins(),
            new Growth(),
            new NearbyChanges(),
            new SumsAndParts(),
            new Totals(),
            new PartsOfThose(),
            new PartsOfThat(),
            new SharesOfOneWhole(),
            new Ages(),
            new Lives(),
            new Spans(),
            new Lasting(),
            new Anniversaries(),
            new RatesOfTime(),
            new PastDeadlines(),
            new SameThing(),
            new Billions());

    private final ExchangeRates rates;

    private Discrepancies(ExchangeRates rates) {
        this.rates = rates;
    }

    /** With the exchange rates in the box, which are yearly averages. */
    public static Discrepancies withYearlyRates() {
        return with(new YearlyRates());
    }

    public static Discrepancies with(ExchangeRates rates) {
        return new Discrepancies(rates);
    }

    /**
     * Everything that does not agree, in the order of the text.
     *
     * @param source the text
     * @param extraction what was found in that same text
     * @param published the day the text was published; without it nothing is held against today
     */
    public List<Discrepancy> of(SourceText source, Extraction extraction, Optional<LocalDate> published) {
        Sheet sheet = new Sheet(source, extraction, published, rates);
        Findings findings = new Findings();
        RECIPE.forEach(rule -> rule.check(sheet, findings));
        return findings.inOrder();
    }
}
