package org.factdesk.persistence;

/** A setting of the environment that cannot be used; its message is one sentence for whoever set it. */
final class UnusableSettingException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UnusableSettingException(String sentence) {
        super(sentence);
    }

    UnusableSettingException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
