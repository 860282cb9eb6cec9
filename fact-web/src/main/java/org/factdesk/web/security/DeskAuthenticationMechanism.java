package org.factdesk.web.security;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.factdesk.account.Account;
import org.factdesk.web.desk.AdminToken;
import org.factdesk.web.desk.LostDatabase;

/**
 * Tells the container who asks: by the session, or by the name and password that the sign-in page hands over. The account
 * is read anew at every request. Where nobody has signed in the request goes on as nobody's, and {@link RouteFilter}
 * decides.
 */
@ApplicationScoped
public class DeskAuthenticationMechanism implements HttpAuthenticationMechanism {
    /** The request attribute that holds the account of whoever asks. */
    static final String ACCOUNT = "factdesk.signed-in";

    /** The request attribute that is there where the request holds the token of the data folder. */
    static final String TOKEN = "factdesk.admin-token";

    private static final String BEARER = "Bearer ";

    @Inject
    AdminToken token;

    @Inject
    TrustedProxies proxies;

    @Inject
    SignInService accounts;

    @Inject
    SignInThrottle throttle;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential instanceof UsernamePasswordCredential typed) {
            return signIn(request, context, typed);
        }
        if (Routes.isResource(Routes.pathOf(request))) {
            return context.doNothing();
        }
        if (bearer(request).filter(token::isKnownTo).isPresent()) {
            request.setAttribute(TOKEN, true);
            return context.doNothing();
        }
        try {
            Optional<Account> account =
                    byKey(request).or(() -> SignInSession.of(request).flatMap(accounts::find));
            return account.isPresent() ? let(account.get(), request, context) : context.doNothing();
        } catch (RuntimeException failed) {
            if (!LostDatabase.isBehind(failed)) {
                throw failed;
            }
            Availability.lost(request);
            return context.doNothing();
        }
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SignInSession.end(request);
    }

    /** A program that acts as a person, by a key in the Authorization header (RFC 6750), on the API alone. */
    private Optional<Account> byKey(HttpServletRequest request) {
        return bearer(request).flatMap(accounts::findByKey);
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER) && Routes.isForPrograms(Routes.pathOf(request)))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private AuthenticationStatus signIn(
            HttpServletRequest request, HttpMessageContext context, UsernamePasswordCredential typed) {
        String name = typed.getCaller();
        String address = proxies.callerOf(request);
        if (!throttle.waitFor(name, address).isZero()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        Optional<Account> account = accounts.signIn(name, typed.getPassword().getValue());
        if (account.isEmpty()) {
            throttle.failed(name, address);
            return AuthenticationStatus.SEND_FAILURE;
        }
        throttle.succeeded(name, address);
        SignInSession.begin(request, account.get());
        return let(account.get(), request, context);
    }

    private static AuthenticationStatus let(Account account, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(ACCOUNT, account);
        Set<String> groups = account.allRoles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(account.signInName().value(), groups);
    }
}
