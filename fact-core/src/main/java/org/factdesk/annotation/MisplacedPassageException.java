package org.factdesk.annotation;

import org.factdesk.text.TextSpan;

/** A passage that is not in the text it is said to be in. */
public final class MisplacedPassageException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    MisplacedPassageException(TextSpan passage) {
        super("no passage of this text: " + passage);
    }

    MisplacedPassageException(String words) {
        super("these words do not stand where they were found: \"" + words + "\"");
    }
}
