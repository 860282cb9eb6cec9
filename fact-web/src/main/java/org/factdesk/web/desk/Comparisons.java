package org.factdesk.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.factdesk.annotation.Target;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Evidence;
import org.factdesk.document.Document;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.measure.Comparison;
import org.factdesk.measure.ExchangeRates;
import org.factdesk.measure.Figure;
import org.factdesk.measure.Quantity;
import org.factdesk.text.TextSpan;

/** Holds the figures of a claim against those of a piece of evidence: a hint, never a verdict. */
@ApplicationScoped
public class Comparisons {
    @Inject
    Reading reading;

    @Inject
    ExchangeRates rates;

    @Inject
    Clock clock;

    /** Each figure of the claim beside the nearest of its kind in the evidence; none where there is no such pair. */
    public List<Comparison> of(Claim claim, Document article, Evidence evidence, Document source) {
        List<Quantity> found = quantities(source, evidence.passage());
        LocalDate day = Optional.ofNullable(article.details().publishedOn())
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return quantities(article, claim.passage()).stream()
                .flatMap(claimed -> nearest(claimed, found, day).stream())
                .toList();
    }

    private Optional<Comparison> nearest(Quantity claimed, List<Quantity> found, LocalDate day) {
        return found.stream()
                .filter(other -> claimed.unit().dimension() == other.unit().dimension())
                .map(other -> Comparison.of(Figure.of(claimed), Figure.of(other), rates, day))
                .min(Comparator.comparingInt(
                                (Comparison comparison) -> comparison.kind().ordinal())
                        .thenComparingDouble(comparison -> Math.abs(comparison.percent())));
    }

    private List<Quantity> quantities(Document document, Target passage) {
        TextSpan span = passage.in(document.text());
        return reading.figures(document).stream()
                .filter(figure -> span.contains(figure.span()) && figure.kind() != MentionKind.ORDINAL)
                .map(Mention::quantity)
                .flatMap(Optional::stream)
                .filter(quantity ->
                        quantity.low().isPresent() || quantity.high().isPresent())
                .toList();
    }
}
