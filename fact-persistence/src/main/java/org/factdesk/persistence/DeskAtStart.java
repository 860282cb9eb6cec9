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
 */
@DataSourceDefinition(
        name = "java:app/jdbc/factdesk",
        className = "org.factdesk.persistence.EnvDataSource",
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 20)
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
