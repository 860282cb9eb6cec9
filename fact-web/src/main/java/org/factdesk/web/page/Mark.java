package org.factdesk.web.page;

import java.util.Map;

import org.factdesk.text.TextSpan;

/**
 * Something to be seen in a text: a figure, a claim, a passage taken as evidence.
 *
 * @param span where, in UTF-16 units
 * @param style the name of its style: never colour alone, also line and letter
 * @param title what is said of it on hover; empty for nothing
 * @param data further attributes, by name without {@code data-}
 */
record Mark(TextSpan span, String style, String title, Map<String, String> data) {
    Mark {
        data = Map.copyOf(data);
    }
}
