package org.factdesk.web.security;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;

/** What the session remembers of a sign-in: the account's identity in plain text, nothing else, so that any node reads it. */
final class SignInSession {
    private static final String ACCOUNT = "factdesk.account";

    private SignInSession() {}

    static Optional<AccountId> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object id = session == null ? null : session.getAttribute(ACCOUNT);
        return Optional.ofNullable(id).map(Object::toString).map(AccountId::parse);
    }

    /** Begins a session under a new identity, so that one prepared by another is worth nothing. */
    static void begin(HttpServletRequest request, Account account) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession(true).setAttribute(ACCOUNT, account.id().toString());
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
