package org.factdesk.web.desk;

import org.jspecify.annotations.Nullable;

/**
 * A verdict as typed.
 *
 * @param basedOn the version that stood when the form was opened, 0 where there was none
 * @param rating a key of the scale in use
 * @param rationale why
 * @param method how it was checked
 * @param correction what the sentence should read
 */
public record VerdictForm(
        int basedOn,
        @Nullable String rating,
        @Nullable String rationale,
        @Nullable String method,
        @Nullable String correction) {}
