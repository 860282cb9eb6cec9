package org.factdesk.persistence;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folder that holds all that a desk keeps on disk. */
final class DataFolder {
    private DataFolder() {}

    /** {@code FACTDESK_DATA}, else {@code factdesk} below {@code XDG_DATA_HOME}, else below {@code ~/.local/share}. */
    static Path of(Map<String, String> environment) {
        return given(environment, "FACTDESK_DATA")
                .orElseGet(() -> given(environment, "XDG_DATA_HOME")
                        .orElseGet(() -> home(environment).resolve(".local").resolve("share"))
                        .resolve("factdesk"))
                .toAbsolutePath()
                .normalize();
    }

    private static Path home(Map<String, String> environment) {
        return given(environment, "HOME").orElseGet(() -> Path.of(System.getProperty("user.home")));
    }

    private static Optional<Path> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }
}
