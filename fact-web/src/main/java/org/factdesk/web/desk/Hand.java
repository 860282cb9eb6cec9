package org.factdesk.web.desk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.factdesk.account.Account;
import org.factdesk.desk.Deed;
import org.factdesk.document.Capture;

/** Signs what a person does: who, when, and the identity of what is new. */
@ApplicationScoped
class Hand {
    @Inject
    Clock clock;

    @Inject
    SignedIn signedIn;

    /** The person's mark, where they may do this. */
    Capture sign(Deed deed) {
        return signFor(signedIn.require(deed));
    }

    /** The mark of a person who is known already. */
    Capture signFor(Account person) {
        return new Capture(clock.instant().truncatedTo(ChronoUnit.MILLIS), person.id());
    }

    /** Refuses a person who may not do this. */
    Account require(Deed deed) {
        return signedIn.require(deed);
    }

    /** A new identity. */
    UUID newId() {
        return UUID.randomUUID();
    }
}
