package org.factdesk.web.page;

import org.factdesk.claim.Dismissal;
import org.factdesk.text.TextSpan;

/**
 * A dismissed suggestion, as the workshop lists it.
 *
 * @param dismissal the passage, when and by whom
 * @param span where it stands in the article, in UTF-16 units
 */
public record DismissedRow(Dismissal dismissal, TextSpan span) {}
