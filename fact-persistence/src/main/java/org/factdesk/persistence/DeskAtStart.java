package org.factdesk.persistence;

import jakarta.annotation.Priority;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

/**
 * Makes the tables ready before anybody asks for them. Runs before every other observer of the application's start, and
 * its failure is the application's. The tables alone: the server binds entity managers only after this.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/factdesk",
        className = "org.factdesk.persistence.EnvDataSource",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 20)
class DeskAtStart {
    private static final int BEFORE_ALL_OTHERS = 1;

    void prepare(@Observes @Priority(BEFORE_ALL_OTHERS) @Initialized(ApplicationScoped.class) Object start) {
        new Schema(new EnvDataSource()).bringUpToDate();
    }
}
