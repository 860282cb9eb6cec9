package org.factdesk.web.api;

import java.util.function.Function;

import org.factdesk.web.desk.NotFoundException;

/** Reads the identities in a path. */
final class Ids {
    private Ids() {}

    /** The identity; what cannot be one is not found. */
    static <T> T of(String typed, String what, Function<String, T> parser) {
        try {
            return parser.apply(typed);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(what, typed);
        }
    }
}
