package org.factdesk.persistence;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.transaction.Transactional;

import org.factdesk.verdict.RatingScales;

/** Gives a new desk its scale, so that a first verdict has a rating to refer to. */
@WebListener
public class FirstScale implements ServletContextListener {
    @Inject
    RatingScales scales;

    @Override
    @Transactional
    public void contextInitialized(ServletContextEvent start) {
        scales.use(scales.inUse());
    }
}
