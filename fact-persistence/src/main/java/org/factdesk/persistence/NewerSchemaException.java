package org.factdesk.persistence;

/** The database was written by a newer Factdesk; this one would not understand it and does not touch it. */
final class NewerSchemaException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NewerSchemaException(String found, String known) {
        super("The database has schema version " + found + ", this Factdesk knows versions up to " + known
                + ": start the Factdesk that wrote it, or a newer one.");
    }
}
