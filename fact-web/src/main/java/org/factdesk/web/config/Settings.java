package org.factdesk.web.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.factdesk.web.desk.PublicAddress;
import org.factdesk.web.security.TrustedProxies;

/**
 * What an administrator sets: environment variables, with a system property of the same name before them.
 *
 * @param data the folder the desk keeps its files in
 * @param address the address people reach the desk at
 * @param local where the desk listens on this machine
 * @param proxies the machines whose word counts on where a request comes from
 * @param demo whether an empty desk is to be filled with a sample
 */
record Settings(Path data, PublicAddress address, PublicAddress local, TrustedProxies proxies, boolean demo) {
    private static final Set<String> EVERY_ADDRESS = Set.of("", "0.0.0.0", "::");

    /** Reads the settings of a process. */
    static Settings of(Map<String, String> environment) {
        return of(environment, "");
    }

    /**
     * The same of a desk that is deployed at a path of its server.
     *
     * @param contextPath with a slash before it, or empty
     * @throws IllegalArgumentException where a setting cannot be used, naming it
     */
    static Settings of(Map<String, String> environment, String contextPath) {
        String data = environment.getOrDefault("FACTDESK_DATA", "");
        String address = environment.getOrDefault("FACTDESK_BASE_URL", "");
        return new Settings(
                data.isBlank() ? standardFolder(environment) : Path.of(data),
                PublicAddress.parse(address.isBlank() ? "http://127.0.0.1:8080/" : address),
                local(environment, contextPath),
                proxies(environment),
                Boolean.parseBoolean(environment.getOrDefault("FACTDESK_DEMO", "false")));
    }

    /** The file that the demo's accounts are written to, readable by its owner alone. */
    Path demoAccounts() {
        return data.resolve("demo-accounts");
    }

    /** The file that the first start's link is written to, readable by its owner alone. */
    Path firstStartLink() {
        return data.resolve("first-start-link");
    }

    /** The file that the token of the administrator's verbs is written to, readable by its owner alone. */
    Path adminToken() {
        return data.resolve("admin-token");
    }

    /** The file that tells those verbs where the desk runs. */
    Path deskAddress() {
        return data.resolve("desk.address");
    }

    private static PublicAddress local(Map<String, String> environment, String contextPath) {
        String host = environment.getOrDefault("FACTDESK_OPEN_TO", "").strip();
        String port = environment.getOrDefault("FACTDESK_PORT", "").strip();
        return PublicAddress.parse("http://" + (EVERY_ADDRESS.contains(host) ? "127.0.0.1" : host) + ":"
                + (port.isEmpty() ? "8080" : port) + contextPath + "/");
    }

    private static TrustedProxies proxies(Map<String, String> environment) {
        try {
            return TrustedProxies.parse(environment.getOrDefault("FACTDESK_TRUSTED_PROXIES", ""));
        } catch (IllegalArgumentException unusable) {
            throw new IllegalArgumentException("FACTDESK_TRUSTED_PROXIES: " + unusable.getMessage(), unusable);
        }
    }

    private static Path standardFolder(Map<String, String> environment) {
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        Path share = xdg.isBlank() ? Path.of(environment.getOrDefault("HOME", "."), ".local", "share") : Path.of(xdg);
        return share.resolve("factdesk");
    }
}
