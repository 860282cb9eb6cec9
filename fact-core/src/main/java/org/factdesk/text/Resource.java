package org.factdesk.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Small word lists on the class path, in UTF-8, that a journalist can extend; {@code #} starts a comment line. */
public final class Resource {

    private Resource() {}

    /**
     * The lines of a list that are neither empty nor comments, without the space around them.
     *
     * @param beside the class the file lies beside
     * @throws IllegalStateException where there is no such file
     */
    public static List<String> lines(Class<?> beside, String file) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + file + " cannot be read", e);
        }
    }

    /**
     * Every phrase of a list whose lines are {@code name: phrase, phrase}.
     *
     * @param entries is given name and phrase
     * @throws IllegalStateException at a line that has no name
     */
    public static void entries(Class<?> beside, String file, BiConsumer<String, String> entries) {
        for (String line : lines(beside, file)) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IllegalStateException("No \"name: phrase\" in " + file + ": " + line);
            }
            for (String phrase : line.substring(colon + 1).split(",")) {
                entries.accept(line.substring(0, colon).strip(), phrase.strip());
            }
        }
    }
}
