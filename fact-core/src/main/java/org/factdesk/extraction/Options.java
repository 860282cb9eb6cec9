package org.factdesk.extraction;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.rule.Reference;
import org.factdesk.text.Language;

/**
 * How a text is to be read.
 *
 * @param language its language; found from the text where absent
 * @param reference the publication date that relative dates count from; they stay unresolved where absent
 * @param hour the time of that day, which "two hours ago" counts from; unknown where absent
 * @param kinds the only kinds to look for; empty for all of them
 */
public record Options(
        Optional<Language> language, Optional<LocalDate> reference, Optional<LocalTime> hour, Set<MentionKind> kinds) {

    /** All kinds, in the language of the text, without a reference date. */
    public static final Options NONE = new Options(Optional.empty(), Optional.empty(), Set.of());

    public Options {
        kinds = Set.copyOf(kinds);
    }

    /** Without an hour of publication. */
    public Options(Optional<Language> language, Optional<LocalDate> reference, Set<MentionKind> kinds) {
        this(language, reference, Optional.empty(), kinds);
    }

    public Options in(Language other) {
        return new Options(Optional.of(other), reference, hour, kinds);
    }

    public Options publishedOn(LocalDate day) {
        return new Options(language, Optional.of(day), kinds);
    }

    /** With the day, and the hour where that is known. */
    public Options published(Reference reference) {
        return new Options(language, Optional.of(reference.day()), reference.hour(), kinds);
    }

    public Options only(Set<MentionKind> some) {
        return new Options(language, reference, hour, some);
    }
}
