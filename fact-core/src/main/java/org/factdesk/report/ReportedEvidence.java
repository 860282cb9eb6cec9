package org.factdesk.report;

import org.factdesk.claim.Evidence;
import org.factdesk.document.Capture;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentDetails;
import org.factdesk.document.Sha256;

/**
 * A passage with what is known of the source it stands in.
 *
 * @param evidence the passage and what it does to the claim
 * @param source title, publisher, date and address of the source
 * @param sourceHash SHA-256 of the source's text as captured
 * @param captured when the source was captured
 */
public record ReportedEvidence(Evidence evidence, DocumentDetails source, Sha256 sourceHash, Capture captured) {
    /** The evidence beside its source. */
    public static ReportedEvidence of(Evidence evidence, Document source) {
        if (!evidence.source().equals(source.id())) {
            throw new IllegalArgumentException("the evidence is taken from another source");
        }
        return new ReportedEvidence(evidence, source.details(), source.hash(), source.captured());
    }
}
