package org.factdesk.web.desk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.factdesk.account.Account;
import org.factdesk.desk.Deed;
import org.factdesk.desk.Draft;
import org.factdesk.desk.Drafts;

/** Keeps what a person typed and has not yet saved. */
@ApplicationScoped
@Transactional
public class DraftDesk {
    private static final int LONGEST_FIELD = 200;

    @Inject
    Hand hand;

    @Inject
    Clock clock;

    @Inject
    Drafts drafts;

    /**
     * Keeps what was typed in place of what was kept before.
     *
     * @throws BadInputException where the text cannot be read or the field is no name
     */
    public void keep(String field, String text) {
        Account person = hand.require(Deed.READ);
        Typed typed = new Typed();
        typed.required("field", field, LONGEST_FIELD);
        typed.optional("text", text, DocumentForm.LONGEST_TEXT);
        typed.requireNoProblem();
        drafts.keep(new Draft(person.id(), field, text, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** What the person typed in the fields that begin with the prefix, by what follows it. */
    public Map<String, String> under(String prefix) {
        Account person = hand.require(Deed.READ);
        return drafts.under(person.id(), prefix).stream()
                .collect(Collectors.toMap(draft -> draft.field().substring(prefix.length()), Draft::text));
    }

    /** Forgets them, when they were saved or set aside. */
    public void forget(String prefix) {
        drafts.forget(hand.require(Deed.READ).id(), prefix);
    }
}
