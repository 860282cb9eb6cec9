package org.factdesk.web.page;

import java.util.List;

import org.factdesk.extraction.candidate.Candidate;
import org.factdesk.extraction.candidate.Reason;

/**
 * A passage that is proposed as a claim, as the workshop lists it.
 *
 * @param candidate the passage with its score
 * @param words the words of the passage
 */
public record SuggestionRow(Candidate candidate, String words) {
    /** Why it is proposed: one reason of each kind, in the order of the text. */
    public List<Reason> reasons() {
        return candidate.reasons().stream()
                .filter(reason -> candidate.reasons().stream()
                        .filter(other -> other.kind() == reason.kind())
                        .findFirst()
                        .filter(first -> first.equals(reason))
                        .isPresent())
                .toList();
    }
}
