package org.factdesk.web.config;

import java.nio.file.Path;
import java.util.Map;

/**
 * What an administrator sets: environment variables, with a system property of the same name before them.
 *
 * @param data the folder the desk keeps its files in
 */
record Settings(Path data) {
    /** Reads the settings of a process. */
    static Settings of(Map<String, String> environment) {
        String data = environment.getOrDefault("FACTDESK_DATA", "");
        return new Settings(data.isBlank() ? standardFolder(environment) : Path.of(data));
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
