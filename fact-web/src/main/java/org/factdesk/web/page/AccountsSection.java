package org.factdesk.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.account.Role;
import org.factdesk.web.desk.AccountDesk;
import org.factdesk.web.desk.AccountForm;

/** The people of the desk: the list, and a form for a new one or for the one that the address names. */
@Named
@RequestScoped
public class AccountsSection {
    private static final String PAGE = "/settings";

    @Inject
    AccountDesk desk;

    @Inject
    HttpServletRequest request;

    @Inject
    Problems problems;

    @Inject
    Redirect redirect;

    private @Nullable List<Account> all;
    private @Nullable Set<AccountId> disabled;
    private String signInName = "";
    private @Nullable String displayName;
    private String password = "";
    private String passwordAgain = "";
    private @Nullable List<String> roles;

    /** All accounts, by display name. */
    public List<Account> getAll() {
        if (all == null) {
            all = desk.all();
        }
        return all;
    }

    /** Whether somebody may not sign in. */
    public boolean isDisabled(Account account) {
        if (disabled == null) {
            disabled = desk.disabled();
        }
        return disabled.contains(account.id());
    }

    /** The account that the form changes; null where it makes a new one. */
    public @Nullable Account getChosen() {
        return chosen().orElse(null);
    }

    /** Makes or changes the account. */
    public void save() {
        AccountForm form = new AccountForm(signInName, getDisplayName(), password, passwordAgain);
        problems.gather(() -> {
            Optional<Account> one = chosen();
            if (one.isPresent()) {
                desk.change(one.get().id(), form, getRoles());
            } else {
                desk.add(form, getRoles());
            }
            redirect.to(PAGE, Map.of("done", one.isPresent() ? "account-saved" : "account-added"), "people");
        });
    }

    /** Lets nobody sign in by the account any more. */
    public void disable() {
        problems.gather(() -> {
            chosen().ifPresent(one -> desk.disable(one.id()));
            redirect.to(PAGE, Map.of("done", "account-disabled"), "people");
        });
    }

    /** Lets its person sign in again. */
    public void enable() {
        chosen().ifPresent(one -> desk.enable(one.id()));
        redirect.to(PAGE, Map.of("done", "account-enabled"), "people");
    }

    private Optional<Account> chosen() {
        String id = request.getParameter("account");
        return id == null
                ? Optional.empty()
                : getAll().stream()
                        .filter(account -> account.id().toString().equals(id))
                        .findFirst();
    }

    /** All roles. */
    public Role[] getAllRoles() {
        return Role.values();
    }

    public List<String> getRoles() {
        if (roles == null) {
            roles = chosen().stream()
                    .flatMap(account -> account.roles().stream())
                    .map(Enum::name)
                    .toList();
        }
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public String getDisplayName() {
        return displayName == null ? chosen().map(Account::displayName).orElse("") : displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
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
