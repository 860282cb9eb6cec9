package org.factdesk.web.page;

import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.factdesk.web.desk.Door;
import org.factdesk.web.desk.Problem;

/** Signs in by name and password, and goes where the person was going. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    Door door;

    @Inject
    HttpServletRequest request;

    @Inject
    Problems problems;

    @Inject
    Redirect redirect;

    private String name = "";
    private String password = "";

    /** Where the person was going, as a path of the desk. */
    public String getBack() {
        return Objects.requireNonNullElse(request.getParameter("back"), "/");
    }

    /** Signs in. */
    public void signIn() {
        Door.Answer answer = door.knock(name.strip(), password.toCharArray());
        if (answer instanceof Door.Answer.In) {
            redirect.back(getBack());
        } else if (answer instanceof Door.Answer.Wait wait) {
            problems.add(Problem.of("password", "wait", wait.left().toSeconds() + 1));
        } else {
            problems.add(Problem.of("password", "refused"));
        }
    }

    /** Signs out. */
    public void signOut() {
        door.leave();
        redirect.back("/sign-in?done=signed-out");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
