package org.factdesk.web.running;

import java.nio.file.Files;
import java.nio.file.Path;

/** The files that the build has packaged, named to the tests by the build. */
public final class Packaged {
    private Packaged() {}

    /**
     * One of the files in the build folder, such as {@code factdesk.jar} or {@code ROOT.war}.
     *
     * @throws IllegalStateException where it has not been packaged
     */
    public static Path file(String name) {
        Path file = Path.of(System.getProperty("factdesk.target", "target"), name);
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is not there: package the desk first (./mvnw package)");
        }
        return file.toAbsolutePath();
    }

    /** The top folder of the project, where {@code ./factdesk} is. */
    public static Path home() {
        return Path.of(System.getProperty("factdesk.home", ".."))
                .toAbsolutePath()
                .normalize();
    }
}
