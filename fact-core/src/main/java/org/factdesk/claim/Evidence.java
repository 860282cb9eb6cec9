package org.factdesk.claim;

import org.jspecify.annotations.Nullable;

import org.factdesk.annotation.Target;
import org.factdesk.document.Capture;
import org.factdesk.document.DocumentId;

/**
 * A passage of a source that bears on one claim.
 *
 * @param id the identity
 * @param claim the claim it bears on
 * @param passage the words in the source
 * @param stance what it does to the claim
 * @param kind primary or secondary
 * @param notes where in the source and what to know about it
 * @param found when and by whom
 * @param revision how often it was edited, from 0
 */
public record Evidence(
        EvidenceId id,
        ClaimId claim,
        Target passage,
        Stance stance,
        EvidenceKind kind,
        EvidenceNotes notes,
        Capture found,
        int revision) {
    /** The source that the passage stands in. */
    public DocumentId source() {
        return passage.document();
    }

    /** The same passage seen otherwise. */
    public Evidence judged(Stance newStance, EvidenceKind newKind, EvidenceNotes newNotes) {
        return new Evidence(id, claim, passage, newStance, newKind, newNotes, found, revision);
    }

    /**
     * What is said beside the passage.
     *
     * @param locator page, table or time in the source; null where the passage says enough
     * @param note what a colleague should know; null where there is nothing
     */
    public record EvidenceNotes(@Nullable String locator, @Nullable String note) {
        /** The longest locator and note kept, in UTF-16 units. */
        public static final int LONGEST = 5_000;

        public EvidenceNotes {
            locator = blankAsAbsent(locator);
            note = blankAsAbsent(note);
        }

        private static @Nullable String blankAsAbsent(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "a note has at most " + LONGEST + " characters, this one " + text.length());
            }
            return text.strip();
        }
    }
}
