package org.factdesk.backup;

/** A file that is no whole backup of this desk's kind; its message says what is wrong in one sentence. */
public final class DamagedBackupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DamagedBackupException(String sentence) {
        super(sentence);
    }

    public DamagedBackupException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
