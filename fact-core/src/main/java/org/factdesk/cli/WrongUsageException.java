package org.factdesk.cli;

/** A command line that cannot be understood. */
final class WrongUsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsageException(String problem) {
        super(problem);
    }
}
