package org.factdesk.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.factdesk.claim.Claim;
import org.factdesk.claim.Evidence;
import org.factdesk.document.Sha256;

/** Exactly what a second look looks at, as a hash: an approval holds for it and for nothing else. */
public final class ReviewedContent {
    private ReviewedContent() {}

    /** The hash over passage, wording, verdict version with its rules, and evidence; the order of the evidence does not matter. */
    public static Sha256 hash(Claim claim, Verdict verdict, List<Evidence> evidence) {
        String passages = evidence.stream()
                .sorted(Comparator.comparing(piece -> piece.id().value()))
                .map(ReviewedContent::part)
                .collect(Collectors.joining());
        return Sha256.of(part(claim.passage())
                + part(claim.wording())
                + part(verdict.version())
                + part(verdict.rating())
                + part(verdict.body())
                + rules(verdict.rules())
                + passages);
    }

    /** Nothing for a verdict of a desk without rules. */
    private static String rules(GivenRules given) {
        return given.equals(GivenRules.NONE) ? "" : part(given);
    }

    private static String part(Object value) {
        String text = value.toString();
        return text.length() + ":" + text + "\n";
    }
}
