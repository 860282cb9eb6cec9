package org.factdesk.web.page;

import java.util.List;

import org.factdesk.claim.Evidence;
import org.factdesk.document.Document;
import org.factdesk.measure.Comparison;

/**
 * A piece of evidence as the workshop lists it.
 *
 * @param evidence the passage and what it does to the claim
 * @param source where it stands
 * @param comparisons the claim's figures beside those of the passage
 */
public record EvidenceRow(Evidence evidence, Document source, List<Comparison> comparisons) {}
