package org.factdesk.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.factdesk.account.Account;
import org.factdesk.audit.Actor;
import org.factdesk.audit.Actors;
import org.factdesk.web.desk.SignedIn;

/** Whoever sent the request under way, for the audit; the desk itself where none is. */
@ApplicationScoped
class RequestActors implements Actors {
    @Inject
    SignedIn signedIn;

    @Inject
    HttpServletRequest request;

    @Inject
    TrustedProxies proxies;

    @Override
    public Actor current() {
        try {
            String from = proxies.callerOf(request);
            boolean byToken = signedIn.holdsAdminToken();
            return new Actor(signedIn.account().map(Account::id).orElse(null), byToken ? "admin-token " + from : from);
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return Actor.DESK;
        }
    }
}
