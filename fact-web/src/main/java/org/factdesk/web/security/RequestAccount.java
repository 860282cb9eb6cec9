package org.factdesk.web.security;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.factdesk.account.Account;
import org.factdesk.web.desk.SignedIn;

/** The account that {@link DeskAuthenticationMechanism} found for this request. */
@RequestScoped
class RequestAccount implements SignedIn {
    @Inject
    HttpServletRequest request;

    @Override
    public Optional<Account> account() {
        return Optional.ofNullable((Account) request.getAttribute(DeskAuthenticationMechanism.ACCOUNT));
    }

    @Override
    public boolean holdsAdminToken() {
        return request.getAttribute(DeskAuthenticationMechanism.TOKEN) != null;
    }
}
