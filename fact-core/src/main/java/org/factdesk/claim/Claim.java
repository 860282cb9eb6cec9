package org.factdesk.claim;

import org.jspecify.annotations.Nullable;

import org.factdesk.annotation.Target;
import org.factdesk.document.Capture;
import org.factdesk.document.DocumentId;

/**
 * One checkable statement of an article: the verbatim passage, and the editor's wording that stands alone. A claim has
 * no rating; its verdict has.
 *
 * @param id the identity
 * @param passage the words as they stand in the article
 * @param wording the statement as it reads alone, never blank; at first the words of the passage
 * @param claimant who made it; null where the article itself does or nobody has said yet
 * @param accepted when and by whom it was accepted as a claim
 * @param revision how often it was edited, from 0; a save with an older one is overtaken
 */
public record Claim(
        ClaimId id, Target passage, String wording, @Nullable Claimant claimant, Capture accepted, int revision) {
    /** The longest wording kept, in UTF-16 units. */
    public static final int LONGEST_WORDING = 5_000;

    public Claim {
        wording = wording.strip();
        if (wording.isEmpty()) {
            throw new IllegalArgumentException("a claim has a wording");
        }
        if (wording.length() > LONGEST_WORDING) {
            throw new IllegalArgumentException(
                    "a wording has at most " + LONGEST_WORDING + " characters, this one " + wording.length());
        }
    }

    /** A claim as it is first accepted: worded as the passage, by nobody in particular. */
    public static Claim accept(ClaimId id, Target passage, Capture accepted) {
        return new Claim(id, passage, passage.words(), null, accepted, 0);
    }

    /** The same claim in other words or by another claimant; its passage stays. */
    public Claim reworded(String newWording, @Nullable Claimant newClaimant) {
        return new Claim(id, passage, newWording, newClaimant, accepted, revision);
    }

    /** The article it was made in. */
    public DocumentId article() {
        return passage.document();
    }
}
