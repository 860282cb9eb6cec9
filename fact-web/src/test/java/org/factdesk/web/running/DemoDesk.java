package org.factdesk.web.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A running desk that was filled with the demo, and the passwords it made.
 *
 * @param desk the desk
 * @param passwords by sign-in name
 */
public record DemoDesk(RunningDesk desk, Map<String, String> passwords) implements AutoCloseable {
    /** A new desk, filled. */
    public static DemoDesk start() {
        return start(Map.of());
    }

    /** The same with more {@code FACTDESK_…} variables. */
    public static DemoDesk start(Map<String, String> settings) {
        try {
            Map<String, String> all = new HashMap<>(settings);
            all.put("FACTDESK_DEMO", "true");
            RunningDesk desk = RunningDesk.on(Files.createTempDirectory("factdesk-"), all);
            Map<String, String> passwords = new HashMap<>();
            for (String line : Files.readAllLines(desk.data().resolve("demo-accounts"))) {
                String[] words = line.split(" ");
                passwords.put(words[1], words[2]);
            }
            return new DemoDesk(desk, passwords);
        } catch (IOException notFilled) {
            throw new UncheckedIOException(notFilled);
        }
    }

    /** The person of that sign-in name, signed in. */
    public Person person(String name, Visitors visitors) {
        return Person.at(desk, visitors, Locale.FRENCH).signIn(name, passwords.get(name));
    }

    @Override
    public void close() {
        desk.close();
    }
}
