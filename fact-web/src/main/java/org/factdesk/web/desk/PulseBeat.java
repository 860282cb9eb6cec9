package org.factdesk.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.factdesk.desk.Desks;

/** One question to the database, whose answer does not matter. */
@ApplicationScoped
class PulseBeat {
    @Inject
    Desks desks;

    @Transactional
    void ask() {
        desks.current();
    }
}
