package org.factdesk.web.desk;

import org.jspecify.annotations.Nullable;

/**
 * A second look as typed.
 *
 * @param version the verdict version looked at
 * @param rating the reviewer's own, a key of the scale
 * @param opinion in words; needed where the rating differs from the author's
 */
public record ReviewForm(int version, @Nullable String rating, @Nullable String opinion) {}
