package org.factdesk.claim;

import org.factdesk.annotation.Target;
import org.factdesk.document.Capture;
import org.factdesk.document.DocumentId;

/**
 * A candidate that somebody found not worth checking; it is not proposed again, to nobody on the desk.
 *
 * @param passage the candidate's words in the article
 * @param dismissed when and by whom
 */
public record Dismissal(Target passage, Capture dismissed) {
    /** The article the candidate stands in. */
    public DocumentId article() {
        return passage.document();
    }
}
