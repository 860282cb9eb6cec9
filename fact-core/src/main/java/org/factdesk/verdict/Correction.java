package org.factdesk.verdict;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.ClaimId;
import org.factdesk.document.Capture;

/**
 * A public, dated change to a released verdict (schema.org {@code correction}). While it is open the version before stays
 * released.
 *
 * @param id the identity
 * @param claim the claim
 * @param corrected the version that was released when it was opened
 * @param words why, for the desk and for the reader
 * @param opened when and by whom
 * @param state open, released or cancelled
 * @param closed when and by whom it was released or cancelled; null while it is open
 * @param version the version released by it; 0 unless it was released
 */
public record Correction(
        CorrectionId id,
        ClaimId claim,
        int corrected,
        CorrectionWords words,
        Capture opened,
        CorrectionState state,
        @Nullable Capture closed,
        int version) {
    public Correction {
        if ((state == CorrectionState.OPEN) != (closed == null)) {
            throw new IllegalArgumentException("a correction is closed when it is released or cancelled");
        }
        if ((state == CorrectionState.RELEASED) != (version > corrected)) {
            throw new IllegalArgumentException("a correction of version " + corrected + " releases a later one");
        }
    }

    /**
     * A correction just opened.
     *
     * @throws IllegalArgumentException where nothing is released that could be corrected
     */
    public static Correction open(CorrectionId id, Publication publication, CorrectionWords words, Capture opened) {
        if (publication.state() != PublicationState.RELEASED) {
            throw new IllegalArgumentException("only what is released is corrected");
        }
        return new Correction(
                id, publication.claim(), publication.version(), words, opened, CorrectionState.OPEN, null, 0);
    }

    /** Whether it is under way. */
    public boolean isOpen() {
        return state == CorrectionState.OPEN;
    }

    /** The correction as released by that version. */
    public Correction released(int newVersion, Capture by) {
        return new Correction(id, claim, corrected, words, opened, CorrectionState.RELEASED, by, newVersion);
    }

    /** The correction called off. */
    public Correction cancelled(Capture by) {
        return new Correction(id, claim, corrected, words, opened, CorrectionState.CANCELLED, by, 0);
    }

    /**
     * Why a verdict is corrected.
     *
     * @param reason what was wrong, for the desk; never blank
     * @param note what readers are told; never blank
     */
    public record CorrectionWords(String reason, String note) {
        /** The longest reason and note kept, in UTF-16 units. */
        public static final int LONGEST = 5_000;

        public CorrectionWords {
            reason = reason.strip();
            note = note.strip();
            requireWords(reason);
            requireWords(note);
        }

        private static void requireWords(String text) {
            if (text.isEmpty() || text.length() > LONGEST) {
                throw new IllegalArgumentException("a correction's reason and note have 1 to " + LONGEST
                        + " characters, this one " + text.length());
            }
        }
    }
}
