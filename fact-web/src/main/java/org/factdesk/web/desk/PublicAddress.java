package org.factdesk.web.desk;

import java.net.URI;

/**
 * The address people reach the desk at, which links in reports begin with.
 *
 * @param base absolute, ending with a slash
 */
public record PublicAddress(URI base) {
    public PublicAddress {
        if (!base.isAbsolute() || !base.toString().endsWith("/")) {
            throw new IllegalArgumentException("the desk's address is absolute and ends with a slash: " + base);
        }
    }

    /** The address as an administrator sets it; a missing slash at its end is added. */
    public static PublicAddress parse(String text) {
        return new PublicAddress(URI.create(text.endsWith("/") ? text : text + "/"));
    }

    /** The address of a page or file of the desk, by its path without the first slash. */
    public String of(String path) {
        return base + path;
    }
}
