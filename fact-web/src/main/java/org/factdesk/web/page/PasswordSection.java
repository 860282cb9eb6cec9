package org.factdesk.web.page;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.factdesk.web.desk.PasswordDesk;

/** A person's own password. */
@Named
@RequestScoped
public class PasswordSection {
    @Inject
    PasswordDesk desk;

    @Inject
    Problems problems;

    @Inject
    Redirect redirect;

    private String present = "";
    private String password = "";
    private String again = "";

    /** Changes it. */
    public void change() {
        problems.gather(() -> {
            desk.change(present, password, again);
            redirect.to("/account", Map.of("done", "password-changed"));
        });
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
