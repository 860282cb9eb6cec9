package org.factdesk.web.desk;

/** There is nothing of that identity, or it was taken away in the meantime. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String what, Object id) {
        super("there is no " + what + " " + id);
    }
}
