package org.factdesk.persistence;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets a query on a lost database fail once. EclipseLink would ask three times more, five seconds apart, before it says so;
 * whether a connection lives is seen to by {@link ConnectionPool}.
 */
public final class WithoutRetries implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        DatabaseLogin login = session.getLogin();
        login.setQueryRetryAttemptCount(0);
        login.setDelayBetweenConnectionAttempts(0);
    }
}
