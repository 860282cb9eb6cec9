package org.factdesk.web.desk;

import java.util.List;

/**
 * One thing that is wrong with what was typed.
 *
 * @param field the field it is about, as the form and the API name it; empty where it is about the whole
 * @param key what is wrong, a key of the message bundles under {@code problem.}
 * @param arguments what the message names
 */
public record Problem(String field, String key, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem of a field. */
    public static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }
}
