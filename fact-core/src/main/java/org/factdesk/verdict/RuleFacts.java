package org.factdesk.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceKind;
import org.factdesk.claim.Stance;
import org.factdesk.document.DocumentDetails;
import org.factdesk.document.DocumentId;

/**
 * All that the rules of a desk look at.
 *
 * @param evidence the evidence for the claim
 * @param sources what is known of each source the evidence stands in
 * @param method how the claim was checked; null where not written
 * @param claimantAsked how the claimant was asked and what came back; null where nobody was
 * @param openNotes how many notes on the article are open
 */
public record RuleFacts(
        List<Evidence> evidence,
        Map<DocumentId, DocumentDetails> sources,
        @Nullable String method,
        @Nullable String claimantAsked,
        int openNotes) {
    public RuleFacts {
        evidence = List.copyOf(evidence);
        sources = Map.copyOf(sources);
    }

    /** How many publishers there is evidence of that is more than context; sources of unknown publisher count once. */
    long publishers() {
        return evidence.stream()
                .filter(piece -> piece.stance() != Stance.CONTEXT)
                .map(Evidence::source)
                .map(this::publisher)
                .distinct()
                .count();
    }

    boolean hasPrimary() {
        return evidence.stream().anyMatch(piece -> piece.kind() == EvidenceKind.PRIMARY);
    }

    boolean isTraceable() {
        return !evidence.isEmpty()
                && evidence.stream()
                        .map(piece -> sources.get(piece.source()))
                        .allMatch(source -> source != null && (source.address() != null || source.publisher() != null));
    }

    private String publisher(DocumentId source) {
        DocumentDetails details = sources.get(source);
        String name = details == null ? "" : Objects.requireNonNullElse(details.publisher(), "");
        return name.toLowerCase(Locale.ROOT);
    }
}
