package org.factdesk.extraction.candidate;

import java.util.Locale;
import java.util.Optional;

/** What a word or phrase of the cue lists says about the statement it stands in. */
enum CueKind {
    COMPARISON,
    SUPERLATIVE,
    RANKING,
    GROWTH,
    FIRST,
    FORECAST,
    PLAN,
    CAUSE,
    PROPORTION,
    EVENT,
    /** Names who says it: "selon", "according to". */
    SOURCE,
    /** A verb of saying, in the form that stands in the text. */
    SAYING,
    OPINION,
    /** A finite verb. */
    VERB,
    /** Helps a past participle. */
    AUXILIARY,
    /** A past participle or past tense that no ending gives away. */
    PAST,
    /** Starts a clause of its own. */
    SUBJECT,
    /** Joins two statements. */
    JOIN,
    PRONOUN,
    /** Makes a passage idle: nothing in it can be checked. */
    IDLE,
    /** Looks like another cue and is none. */
    NOTHING;

    static CueKind parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The reason that the cue is; empty for those that only help to read. */
    Optional<ReasonKind> reason() {
        return switch (this) {
            case COMPARISON -> Optional.of(ReasonKind.COMPARISON);
            case SUPERLATIVE -> Optional.of(ReasonKind.SUPERLATIVE);
            case RANKING -> Optional.of(ReasonKind.RANKING);
            case GROWTH -> Optional.of(ReasonKind.GROWTH);
            case FIRST -> Optional.of(ReasonKind.FIRST);
            case FORECAST -> Optional.of(ReasonKind.FORECAST);
            case PLAN -> Optional.of(ReasonKind.PLAN);
            case CAUSE -> Optional.of(ReasonKind.CAUSE);
            case PROPORTION -> Optional.of(ReasonKind.PROPORTION);
            case EVENT -> Optional.of(ReasonKind.EVENT);
            default -> Optional.empty();
        };
    }
}
