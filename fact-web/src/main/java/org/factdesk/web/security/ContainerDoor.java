package org.factdesk.web.security;

import java.time.Duration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.factdesk.web.desk.Door;

/** Lets people in through the container's own security, so that it knows them too. */
@RequestScoped
class ContainerDoor implements Door {
    @Inject
    SecurityContext security;

    @Inject
    ExternalContext page;

    @Inject
    SignInThrottle throttle;

    @Override
    public Answer knock(String name, char[] password) {
        HttpServletRequest request = (HttpServletRequest) page.getRequest();
        Duration left = throttle.waitFor(name, request.getRemoteAddr());
        if (!left.isZero()) {
            return new Answer.Wait(left);
        }
        AuthenticationParameters parameters = AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(name, new Password(password)));
        HttpServletResponse response = (HttpServletResponse) page.getResponse();
        boolean in = security.authenticate(request, response, parameters) == AuthenticationStatus.SUCCESS;
        return in ? new Answer.In() : new Answer.Refused();
    }

    @Override
    public void leave() {
        HttpServletRequest request = (HttpServletRequest) page.getRequest();
        try {
            request.logout();
        } catch (ServletException notSignedIn) {
            throw new IllegalStateException("the container could not sign the person out", notSignedIn);
        } finally {
            SignInSession.end(request);
        }
    }
}
