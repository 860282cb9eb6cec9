package org.factdesk.web.desk;

import org.jspecify.annotations.Nullable;

import org.factdesk.text.TextSpan;

/**
 * A piece of evidence as typed.
 *
 * @param passage UTF-16 units of the source's text
 * @param stance a {@code Stance} by name
 * @param kind an {@code EvidenceKind} by name
 * @param locator page, table or time
 * @param note what a colleague should know
 */
public record EvidenceForm(
        TextSpan passage,
        @Nullable String stance,
        @Nullable String kind,
        @Nullable String locator,
        @Nullable String note) {}
