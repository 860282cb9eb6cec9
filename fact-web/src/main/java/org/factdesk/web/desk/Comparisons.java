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
import org.factdesk.extraction.candidate.Countries;
import org.factdesk.extraction.candidate.ScopedFigures;
import org.factdesk.measure.Comparison;
import org.factdesk.measure.ExchangeRates;
import org.factdesk.measure.Figure;

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
        List<Figure> found = figures(source, evidence.passage());
        boolean translated = article.details().language() != source.details().language();
        LocalDate day = Optional.ofNullable(article.details().publishedOn())
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return figures(article, claim.passage()).stream()
                .flatMap(claimed -> nearest(claimed, found, day).stream()
                        .map(other -> Comparison.of(claimed, alike(claimed, other, translated), rates, day)))
                .toList();
    }

    /** The nearest by value alone: what it is said of is told afterwards. */
    private Optional<Figure> nearest(Figure claimed, List<Figure> found, LocalDate day) {
        return found.stream()
                .filter(other -> claimed.quantity().unit().dimension()
                        == other.quantity().unit().dimension())
                .min(Comparator.comparing(
                        other -> Comparison.of(Figure.of(claimed.quantity()), Figure.of(other.quantity()), rates, day),
                        Comparator.comparingInt((Comparison comparison) ->
                                        comparison.kind().ordinal())
                                .thenComparingDouble(comparison -> Math.abs(comparison.percent()))));
    }

    /** The figure of the evidence, one country in the words of the claim; counted words only compare in one language. */
    private static Figure alike(Figure claimed, Figure found, boolean translated) {
        boolean place = claimed.place()
                .flatMap(one -> found.place().map(other -> Countries.isSame(one, other)))
                .orElse(false);
        boolean counted = !translated
                && claimed.population().isPresent()
                && found.population().isPresent();
        return new Figure(
                found.quantity(),
                found.period(),
                place ? claimed.place() : found.place(),
                counted ? found.population() : claimed.population());
    }

    private List<Figure> figures(Document document, Target passage) {
        return ScopedFigures.of(document.text(), reading.read(document), passage.in(document.text()));
    }
}
