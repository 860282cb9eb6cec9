package org.factdesk.persistence;

import java.sql.SQLException;
import java.util.Set;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;

import org.jspecify.annotations.Nullable;

/**
 * Names the desk's database to the server and makes it ready before anything of the application starts. Where that fails the
 * application does not start, and the log says why in one sentence that begins with "Factdesk cannot start".
 *
 * <p>The desk pools its connections itself ({@link ConnectionPool}, which is HikariCP), the same way on every server; Payara is asked not to do
 * so a second time. Another server's pool lies above.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/factdesk",
        className = "org.factdesk.persistence.EnvDataSource",
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 100,
        maxIdleTime = 0,
        properties = {"fish.payara.pooling=false", "fish.payara.match-connections=false"})
public final class DeskAtStart implements ServletContainerInitializer {
    @Override
    public void onStartup(@Nullable Set<Class<?>> none, ServletContext context) throws ServletException {
        context.addListener(new ClosingPools());
        try {
            new EnvDataSource().getConnection().close();
        } catch (SQLException | IllegalStateException refusal) {
            throw new ServletException("Factdesk cannot start: " + refusal.getMessage(), refusal);
        }
    }

    /** Set up before every other listener, and so the last to hear that the desk has stopped. */
    private static final class ClosingPools implements ServletContextListener {
        @Override
        public void contextDestroyed(ServletContextEvent stopped) {
            EnvDataSource.closePools();
        }
    }
}
