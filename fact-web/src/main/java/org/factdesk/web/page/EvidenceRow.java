package org.factdesk.web.page;

import org.factdesk.claim.Evidence;
import org.factdesk.document.Document;

/**
 * A piece of evidence as the workshop lists it.
 *
 * @param evidence the passage and what it does to the claim
 * @param source where it stands
 */
public record EvidenceRow(Evidence evidence, Document source) {}
