package org.factdesk.web.desk;

import org.jspecify.annotations.Nullable;

import org.factdesk.desk.DeskFilter;
import org.factdesk.verdict.CheckState;

/**
 * Which articles are looked for, as typed.
 *
 * @param words of the title; blank for any
 * @param state the name of a {@link CheckState}; blank for any
 */
public record DeskFilterForm(@Nullable String words, @Nullable String state) {
    /**
     * The filter.
     *
     * @throws BadInputException where the words cannot be read or are too long, or there is no such state
     */
    public DeskFilter read() {
        Typed typed = new Typed();
        String title = typed.optional("words", words, DeskFilter.LONGEST);
        CheckState at = state == null || state.isBlank() ? null : typed.choice("state", state, CheckState::valueOf);
        typed.requireNoProblem();
        return new DeskFilter(title, at);
    }
}
