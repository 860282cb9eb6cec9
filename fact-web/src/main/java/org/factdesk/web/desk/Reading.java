package org.factdesk.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.factdesk.claim.Claim;
import org.factdesk.consistency.Discrepancies;
import org.factdesk.consistency.Discrepancy;
import org.factdesk.document.Document;
import org.factdesk.extraction.Extraction;
import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;
import org.factdesk.extraction.candidate.Candidate;
import org.factdesk.extraction.candidate.Candidates;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.TextSpan;

/** Reads the figures of a document, each time anew: it takes less time than fetching them would. */
@ApplicationScoped
public class Reading {
    @Inject
    Extractor extractor;

    @Inject
    Discrepancies discrepancies;

    @Inject
    Tally tally;

    /** All that is found in a document. */
    public Extraction read(Document document) {
        Options options = new Options(
                Optional.of(document.details().language()),
                Optional.ofNullable(document.details().publishedOn()),
                Set.of());
        long start = System.nanoTime();
        Extraction found = extractor.extract(document.text(), options);
        tally.extracted(System.nanoTime() - start);
        return found;
    }

    /** The figures and dates of a document, in order. */
    public List<Mention> figures(Document document) {
        return read(document).mentions();
    }

    /** The passages of an article that are worth checking, in order, each with its reasons. */
    public List<Candidate> candidates(Document article) {
        return Candidates.of(article.text(), read(article));
    }

    /** The figures of an article that cannot all be right, in order, each with its arithmetic. */
    public List<Discrepancy> discrepancies(Document article) {
        Optional<LocalDate> published = Optional.ofNullable(article.details().publishedOn());
        return discrepancies.of(article.text(), read(article), published);
    }

    /** Whom the article seems to attribute a claim to: a proposal, never an assertion. Empty where it names nobody. */
    public Optional<String> attribution(Document article, Claim claim) {
        TextSpan passage = claim.passage().in(article.text());
        return candidates(article).stream()
                .filter(candidate -> candidate.span().overlaps(passage))
                .flatMap(candidate -> candidate.attribution().stream())
                .map(attribution -> attribution.suggestion().orElse(attribution.source()))
                .findFirst();
    }
}
