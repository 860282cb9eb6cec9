package org.factdesk.persistence;

import java.sql.SQLException;
import java.util.Set;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;

import org.jspecify.annotations.Nullable;

/**
 * Names the desk's database to the server and makes it ready before anything of the application starts. Where that fails the
 * application does not start, and the log says why in one sentence that begins with "Factdesk cannot start".
 *
 * <p>On Payara a pooled connection is asked whether it still lives before it is handed out, and nobody waits longer than
 * four seconds for one: when the database was away and is back, work goes on by itself. Other servers pass those
 * properties by and have settings of their own.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/factdesk",
        className = "org.factdesk.persistence.EnvDataSource",
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=4000"
        })
public final class DeskAtStart implements ServletContainerInitializer {
    @Override
    public void onStartup(@Nullable Set<Class<?>> none, ServletContext context) throws ServletException {
        try {
            new EnvDataSource().getConnection().close();
        } catch (SQLException | IllegalStateException refusal) {
            throw new ServletException("Factdesk cannot start: " + refusal.getMessage(), refusal);
        }
    }
}
