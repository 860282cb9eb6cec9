package org.factdesk.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Network addresses that begin alike, as in {@code 10.0.0.0/8} (RFC 4632) or {@code 2001:db8::/32}.
 *
 * @param network an address of the range
 * @param prefixBits how many bits all its addresses share
 */
public record AddressRange(InetAddress network, int prefixBits) {
    private static final Pattern FOUR_NUMBERS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern COLONS = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    public AddressRange {
        if (prefixBits < 0 || prefixBits > network.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("no range of addresses has a prefix of " + prefixBits + " bits");
        }
    }

    /**
     * Reads an address, which is a range of one, or an address and the length of its prefix.
     *
     * @throws IllegalArgumentException where the text is neither; names are not looked up
     */
    public static AddressRange parse(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress network = address(parts[0])
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no network address"));
        int bits = network.getAddress().length * Byte.SIZE;
        return new AddressRange(network, parts.length == 1 ? bits : number(parts[1], text));
    }

    /** An address written in numbers; empty where it is something else. */
    static Optional<InetAddress> address(String text) {
        if (!FOUR_NUMBERS.matcher(text).matches() && !COLONS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether the address is one of the range; one of the other family never is. */
    boolean contains(InetAddress address) {
        byte[] one = network.getAddress();
        byte[] other = address.getAddress();
        if (one.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < prefixBits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((one[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits, String text) {
        if (!digits.matches("\\d{1,3}")) {
            throw new IllegalArgumentException("\"" + text + "\" has no prefix length");
        }
        return Integer.parseInt(digits);
    }
}
