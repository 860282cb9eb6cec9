package org.factdesk.web.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.factdesk.claim.Claim;
import org.factdesk.consistency.Discrepancies;
import org.factdesk.consistency.Discrepancy;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentDetails;
import org.factdesk.document.DocumentId;
import org.factdesk.extraction.Extraction;
import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;
import org.factdesk.extraction.candidate.Candidate;
import org.factdesk.extraction.candidate.Candidates;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.TextSpan;

/**
 * Reads the figures of a document, once for each request: that takes less time than fetching them would, but a page asks
 * for them, for the suggestions and for whom each of them is attributed to.
 */
@RequestScoped
public class Reading {
    @Inject
    Extractor extractor;

    @Inject
    Discrepancies discrepancies;

    @Inject
    Tally tally;

    private final Map<Subject, Extraction> extractions = new HashMap<>();
    private final Map<Subject, List<Candidate>> candidates = new HashMap<>();

    /** What a reading depends on: the text of a document never changes. */
    private record Subject(DocumentId id, DocumentDetails details) {
        static Subject of(Document document) {
            return new Subject(document.id(), document.details());
        }
    }

    /** All that is found in a document. */
    public Extraction read(Document document) {
        return extractions.computeIfAbsent(Subject.of(document), subject -> extract(document));
    }

    private Extraction extract(Document document) {
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
        return candidates.computeIfAbsent(Subject.of(article), subject -> Candidates.of(article.text(), read(article)));
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
