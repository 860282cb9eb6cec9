package org.factdesk.web.config;

import java.nio.file.Path;
import java.util.Map;

import org.factdesk.web.desk.PublicAddress;

/**
 * What an administrator sets: environment variables, with a system property of the same name before them.
 *
 * @param data the folder the desk keeps its files in
 * @param address the address people reach the desk at
 * @param demo whether an empty desk is to be filled with a sample
 */
record Settings(Path data, PublicAddress address, boolean demo) {
    /** Reads the settings of a process. */
    static Settings of(Map<String, String> environment) {
        String data = environment.getOrDefault("FACTDESK_DATA", "");
        String address = environment.getOrDefault("FACTDESK_BASE_URL", "");
        return new Settings(
                data.isBlank() ? standardFolder(environment) : Path.of(data),
                PublicAddress.parse(address.isBlank() ? "http://127.0.0.1:8080/" : address),
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

    private static Path standardFolder(Map<String, String> environment) {
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        Path share = xdg.isBlank() ? Path.of(environment.getOrDefault("HOME", "."), ".local", "share") : Path.of(xdg);
        return share.resolve("factdesk");
    }
}
