package org.factdesk.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The address a document was found at: absolute, {@code http} or {@code https}, with a host and without credentials.
 * Whatever is shown as a link has passed through here, so that no script address can.
 *
 * @param value the address as typed, without surrounding space
 */
public record WebAddress(String value) {
    private static final int LONGEST = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    public WebAddress {
        value = value.strip();
        if (!isUsable(value)) {
            throw new UnusableWebAddressException(value);
        }
    }

    private static boolean isUsable(String text) {
        try {
            URI uri = new URI(text);
            return text.length() <= LONGEST
                    && uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
