package org.factdesk.web.security;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The machines whose word counts on where a request comes from: {@code X-Forwarded-For} and {@code X-Forwarded-Proto}
 * are heard from them and ignored from everybody else. {@code Forwarded} (RFC 7239) is never heard: most proxies pass on
 * what a caller put there.
 *
 * @param ranges where they are; none where nobody is trusted
 */
public record TrustedProxies(List<AddressRange> ranges) {
    private static final String FOR = "X-Forwarded-For";
    private static final String PROTOCOL = "X-Forwarded-Proto";

    public TrustedProxies {
        ranges = List.copyOf(ranges);
    }

    /**
     * Reads addresses and ranges with commas between them; blank for none.
     *
     * @throws IllegalArgumentException where one of them is neither
     */
    public static TrustedProxies parse(String text) {
        return new TrustedProxies(Arrays.stream(text.split(","))
                .filter(part -> !part.isBlank())
                .map(AddressRange::parse)
                .toList());
    }

    /**
     * The address a request comes from: the nearest one that is no trusted proxy, else the farthest that is told. What is
     * no address ends the chain, for whoever wrote it cannot be relied on.
     */
    public String callerOf(HttpServletRequest request) {
        return callerOf(request.getRemoteAddr(), told(request, FOR));
    }

    /**
     * The same of what a request says.
     *
     * @param peer the address that it reached the desk from
     * @param told the addresses it was forwarded for, the farthest first
     */
    String callerOf(String peer, List<String> told) {
        String caller = peer;
        for (int hop = told.size() - 1; hop >= 0 && isTrusted(caller); hop--) {
            Optional<InetAddress> before = AddressRange.address(withoutPort(told.get(hop)));
            if (before.isEmpty()) {
                return caller;
            }
            caller = before.get().getHostAddress();
        }
        return caller;
    }

    /** Whether the caller came by HTTPS, to the desk itself or to the proxy before it. */
    public boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || isSecure(request.getRemoteAddr(), told(request, PROTOCOL));
    }

    /** Whether a peer is believed, and says that it was asked by HTTPS. */
    boolean isSecure(String peer, List<String> told) {
        return isTrusted(peer) && !told.isEmpty() && told.get(told.size() - 1).equalsIgnoreCase("https");
    }

    private boolean isTrusted(String address) {
        return AddressRange.address(address)
                .filter(known -> ranges.stream().anyMatch(range -> range.contains(known)))
                .isPresent();
    }

    private static List<String> told(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList();
    }

    /** {@code 192.0.2.1:443} and {@code [2001:db8::1]:443} are addresses too. */
    private static String withoutPort(String told) {
        if (told.startsWith("[")) {
            return told.substring(1).replaceFirst("].*", "");
        }
        return told.indexOf(':') == told.lastIndexOf(':') ? told.replaceFirst(":.*", "") : told;
    }
}
