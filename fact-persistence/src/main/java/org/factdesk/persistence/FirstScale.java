package org.factdesk.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.factdesk.verdict.RatingScales;

/** Gives a new desk its scale, so that a first verdict has a rating to refer to. */
@ApplicationScoped
class FirstScale {
    @Inject
    RatingScales scales;

    @Transactional
    void putIntoUse() {
        scales.use(scales.inUse());
    }
}
