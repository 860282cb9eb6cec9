package org.factdesk.web.page;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.factdesk.web.desk.AccountForm;
import org.factdesk.web.desk.FirstStartDesk;

/** Makes the first account, by the link that the first start printed. */
@Named
@RequestScoped
public class WelcomePage {
    @Inject
    FirstStartDesk desk;

    @Inject
    HttpServletRequest request;

    @Inject
    Problems problems;

    @Inject
    Redirect redirect;

    /** Whether the link still makes the first account. */
    public boolean isOpen() {
        return desk.isOpen(getKey());
    }

    /** The key of the link. */
    public @Nullable String getKey() {
        return request.getParameter("key");
    }

    /** Makes the account and goes to sign in with it. */
    public void make() {
        problems.gather(() -> {
            desk.makeFirst(getKey(), new AccountForm(signInName, displayName, password, passwordAgain));
            redirect.to("/sign-in", Map.of("done", "account-made"));
        });
    }

    private String signInName = "";
    private String displayName = "";
    private String password = "";
    private String passwordAgain = "";

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPasswordAgain() {
        return passwordAgain;
    }

    public void setPasswordAgain(String passwordAgain) {
        this.passwordAgain = passwordAgain;
    }
}
