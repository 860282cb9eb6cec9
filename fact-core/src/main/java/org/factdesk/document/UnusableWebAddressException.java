package org.factdesk.document;

/** An address that is not an absolute http or https one of at most 2,000 characters. */
public final class UnusableWebAddressException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnusableWebAddressException(String address) {
        super("not an http or https address: \"" + shortened(address) + "\"");
    }

    private static String shortened(String address) {
        return address.length() <= 80 ? address : address.substring(0, 80) + "…";
    }
}
