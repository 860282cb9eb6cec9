package org.factdesk.extraction.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.factdesk.extraction.Extraction;
import org.factdesk.text.SourceText;

/**
 * Proposes the passages of a text that are worth checking.
 *
 * <pre>{@code
 * Extraction found = extractor.extract(source, options);
 * List<Candidate> candidates = Candidates.of(source, found);
 * }</pre>
 */
public final class Candidates {

    private static final double PROPOSED = 0.5;

    private Candidates() {}

    /**
     * All candidates in the order of the text; {@link Candidate#BY_SCORE} puts the most urgent first.
     *
     * @param source the text
     * @param extraction what was found in that same text
     */
    public static List<Candidate> of(SourceText source, Extraction extraction) {
        return all(source, extraction).stream()
                .filter(candidate ->
                        candidate.score() >= PROPOSED && !candidate.reasons().isEmpty())
                .toList();
    }

    /** Every statement of the text with its score, also those not worth proposing, in the order of the text. */
    public static List<Candidate> all(SourceText source, Extraction extraction) {
        Article article = new Article(source, extraction);
        Attributions attributions = new Attributions(article);
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < article.sentences().size(); at++) {
            Optional<Attribution> attribution = attributions.of(at);
            Clauses.of(article.sentences().get(at)).forEach(part -> candidates.add(candidate(part, attribution)));
        }
        return candidates;
    }

    private static Candidate candidate(Passage passage, Optional<Attribution> attribution) {
        List<Reason> reasons = Reasons.of(passage, attribution);
        Optional<String> place = Scopes.place(passage);
        List<Feature> features = Scoring.features(passage, reasons, place.isPresent());
        return new Candidate(
                passage.span(),
                Scoring.score(features),
                features,
                reasons,
                IntStream.range(passage.firstMention(), passage.endMention())
                        .boxed()
                        .toList(),
                attribution,
                Modalities.of(passage),
                Scopes.time(passage),
                place,
                Scopes.counted(passage));
    }
}
