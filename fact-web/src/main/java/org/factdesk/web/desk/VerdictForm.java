package org.factdesk.web.desk;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A verdict as typed.
 *
 * @param basedOn the version that stood when the form was opened, 0 where there was none
 * @param rating a key of the scale in use
 * @param rationale why
 * @param method how it was checked
 * @param correction what the sentence should read
 * @param claimantAsked how the claimant was asked, and what came back
 * @param overrides reasons for rules set aside, by the rule's name; blank ones are none
 */
public record VerdictForm(
        int basedOn,
        @Nullable String rating,
        @Nullable String rationale,
        @Nullable String method,
        @Nullable String correction,
        @Nullable String claimantAsked,
        Map<String, String> overrides) {
    public VerdictForm {
        overrides = Map.copyOf(overrides);
    }

    /** A verdict without a word on the desk's rules. */
    public VerdictForm(
            int basedOn,
            @Nullable String rating,
            @Nullable String rationale,
            @Nullable String method,
            @Nullable String correction) {
        this(basedOn, rating, rationale, method, correction, null, Map.of());
    }
}
