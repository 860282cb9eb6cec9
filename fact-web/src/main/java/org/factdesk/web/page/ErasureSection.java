package org.factdesk.web.page;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.factdesk.web.desk.ErasureDesk;

/** Erases personal data on a person's request. The name is typed in full, so that nobody is erased by a slip. */
@Named
@RequestScoped
public class ErasureSection {
    @Inject
    ErasureDesk desk;

    @Inject
    Problems problems;

    @Inject
    Redirect redirect;

    private String account = "";
    private String claimant = "";

    /** Erases the account that signs in by the name typed. */
    public void eraseAccount() {
        problems.gather(() -> {
            desk.eraseAccount(account);
            goOn("account-erased");
        });
    }

    /** Erases the claimant of the name typed. */
    public void eraseClaimant() {
        problems.gather(() -> {
            desk.eraseClaimant(claimant);
            goOn("claimant-erased");
        });
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getClaimant() {
        return claimant;
    }

    public void setClaimant(String claimant) {
        this.claimant = claimant;
    }

    private void goOn(String done) {
        redirect.to("/settings", Map.of("done", done), "erasure");
    }
}
