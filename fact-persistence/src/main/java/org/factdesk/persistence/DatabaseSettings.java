package org.factdesk.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Where the desk's database is, as the environment says.
 *
 * @param url the JDBC address: {@code jdbc:h2:…} or {@code jdbc:postgresql:…}
 * @param user who signs in there
 * @param password with what, possibly empty
 * @param longestWait how long a start waits for a database that does not answer yet
 * @param poolSize how many connections the desk has open at most, 2 to 100
 */
record DatabaseSettings(String url, String user, String password, Duration longestWait, int poolSize) {
    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    /**
     * Acknowledged is written; nobody else closes the file; and no answer of an earlier query is given again, since H2
     * takes one for current that was found while another's commit was under way. The statements of one save are kept
     * parsed.
     */
    private static final String DURABLE =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;OPTIMIZE_REUSE_RESULTS=FALSE;QUERY_CACHE_SIZE=64";

    private static final int SMALLEST_POOL = 2;
    private static final int LARGEST_POOL = 100;
    private static final int POOL = 20;
    private static final int WAIT_SECONDS = 60;

    DatabaseSettings {
        if (!url.startsWith(H2) && !url.startsWith(POSTGRESQL)) {
            throw new UnusableSettingException("FACTDESK_DB_URL begins with " + POSTGRESQL + " or " + H2 + ", not \""
                    + withoutParameters(url) + "\"");
        }
        if (poolSize < SMALLEST_POOL || poolSize > LARGEST_POOL) {
            throw new UnusableSettingException("FACTDESK_DB_POOL is a number of connections from " + SMALLEST_POOL
                    + " to " + LARGEST_POOL + ", not " + poolSize);
        }
    }

    /**
     * Reads {@code FACTDESK_DB_URL}, {@code _DB_USER}, {@code _DB_PASSWORD} or {@code _DB_PASSWORD_FILE},
     * {@code _DB_WAIT} (seconds) and {@code _DB_POOL} (connections); without an address it is an H2 file in the data folder.
     *
     * @throws UnusableSettingException where one of them cannot be used
     */
    static DatabaseSettings of(Map<String, String> environment) {
        String url = given(environment, "FACTDESK_DB_URL").orElseGet(() -> fileIn(DataFolder.of(environment)));
        return new DatabaseSettings(
                url.startsWith(H2) ? durable(url) : url,
                given(environment, "FACTDESK_DB_USER").orElse("factdesk"),
                password(environment),
                Duration.ofSeconds(Math.max(0, number(environment, "FACTDESK_DB_WAIT", "seconds", WAIT_SECONDS))),
                number(environment, "FACTDESK_DB_POOL", "connections", POOL));
    }

    /** Whether it is H2, embedded in this process. */
    boolean isH2() {
        return url.startsWith(H2);
    }

    /** The address as it may be shown: without parameters, which can hold secrets. */
    String shownUrl() {
        return withoutParameters(url);
    }

    /** Without the password, which no log shall hold. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + shownUrl() + ", " + user + "]";
    }

    private static String fileIn(Path dataFolder) {
        return H2 + "file:"
                + dataFolder.resolve("db").resolve("factdesk").toString().replace(";", "\\;");
    }

    private static String durable(String url) {
        return url.contains("WRITE_DELAY") ? url : url + DURABLE;
    }

    private static String password(Map<String, String> environment) {
        return given(environment, "FACTDESK_DB_PASSWORD_FILE")
                .map(DatabaseSettings::firstLine)
                .orElseGet(() -> environment.getOrDefault("FACTDESK_DB_PASSWORD", ""));
    }

    private static String firstLine(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException unreadable) {
            throw new UnusableSettingException(
                    "FACTDESK_DB_PASSWORD_FILE names a file that cannot be read: " + file, unreadable);
        }
    }

    private static int number(Map<String, String> environment, String name, String unit, int otherwise) {
        String text = given(environment, name).orElse(Integer.toString(otherwise));
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notANumber) {
            throw new UnusableSettingException(name + " is a number of " + unit + ", not \"" + text + "\"", notANumber);
        }
    }

    private static String withoutParameters(String url) {
        return url.split("[?;]", 2)[0];
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }
}
