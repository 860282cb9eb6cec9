package org.factdesk.web.desk;

import org.jspecify.annotations.Nullable;

/**
 * The words of a note as typed.
 *
 * @param motivation a {@code Motivation} by name
 * @param body the note
 */
public record NoteForm(@Nullable String motivation, @Nullable String body) {}
