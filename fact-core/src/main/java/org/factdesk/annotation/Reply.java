package org.factdesk.annotation;

import org.factdesk.document.Capture;

/**
 * An answer in the thread of a note; never changed.
 *
 * @param body the words, never blank, at most {@link Annotation#LONGEST_BODY} UTF-16 units
 * @param written when and by whom
 */
public record Reply(String body, Capture written) {
    public Reply {
        body = Annotation.requireBody(body);
    }
}
