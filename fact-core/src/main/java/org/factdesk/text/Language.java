package org.factdesk.text;

import java.util.Locale;
import java.util.Optional;

/** A language that figures are read in. */
public enum Language {
    FR,
    EN;

    /** The ISO 639-1 code in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a tag such as {@code fr} or {@code en-GB}; empty for any other. */
    public static Optional<Language> parse(String tag) {
        for (Language language : values()) {
            if (tag.regionMatches(true, 0, language.name(), 0, 2) && (tag.length() == 2 || tag.charAt(2) == '-')) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
