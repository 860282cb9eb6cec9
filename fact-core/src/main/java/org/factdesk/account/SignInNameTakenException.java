package org.factdesk.account;

/** Somebody else on the desk already signs in by this name. */
public final class SignInNameTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SignInNameTakenException(SignInName name) {
        super("the sign-in name \"" + name + "\" is taken");
    }
}
