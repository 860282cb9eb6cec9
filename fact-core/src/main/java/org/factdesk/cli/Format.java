package org.factdesk.cli;

import java.util.Locale;
import java.util.Optional;

/** How what was found is written. */
enum Format {
    TEXT,
    JSON,
    JSONL,
    CSV;

    static Optional<Format> parse(String name) {
        for (Format format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
