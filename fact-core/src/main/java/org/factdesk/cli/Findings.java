package org.factdesk.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.factdesk.consistency.Discrepancies;
import org.factdesk.consistency.Discrepancy;
import org.factdesk.extraction.Extraction;
import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;
import org.factdesk.extraction.candidate.Candidate;
import org.factdesk.extraction.candidate.Candidates;
import org.factdesk.text.SourceText;

/**
 * Everything that is found in one text.
 *
 * @param source the text
 * @param extraction its figures and dates
 * @param candidates passages worth checking, in the order of the text; none where only figures were asked for
 * @param discrepancies figures that do not agree, in the order of the text; none where only figures were asked for
 */
record Findings(SourceText source, Extraction extraction, List<Candidate> candidates, List<Discrepancy> discrepancies) {

    private static final Discrepancies DISCREPANCIES = Discrepancies.withYearlyRates();

    /** Figures and dates alone. */
    static Findings ofFigures(SourceText source, Extractor extractor, Options options) {
        return new Findings(source, extractor.extract(source, options), List.of(), List.of());
    }

    /** Everything. */
    static Findings of(SourceText source, Extractor extractor, Options options) {
        if (!options.kinds().isEmpty()) {
            return ofFigures(source, extractor, options);
        }
        Extraction extraction = extractor.extract(source, options);
        Optional<LocalDate> published = options.reference();
        return new Findings(
                source, extraction, Candidates.of(source, extraction), DISCREPANCIES.of(source, extraction, published));
    }
}
