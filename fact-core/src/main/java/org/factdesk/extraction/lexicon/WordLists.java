package org.factdesk.extraction.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiConsumer;

import org.factdesk.text.Language;

/**
 * The word lists on the class path. A line is {@code value: phrase, phrase}; {@code #} starts a comment; a phrase in
 * double quotes has to be spelled exactly so, and so has a name with a capital.
 */
final class WordLists {

    private final Language language;

    WordLists(Language language) {
        this.language = language;
    }

    void forEach(BiConsumer<Sense, String> entries) {
        for (WordClass wordClass : WordClass.values()) {
            BiConsumer<String, String> entry = (value, phrase) -> entry(wordClass, value, phrase, entries);
            read("common/" + wordClass.fileName(), entry);
            read(language.code() + "/" + wordClass.fileName(), entry);
        }
    }

    /** The words of the groups, which have no value. */
    void forEachInGroup(BiConsumer<WordGroup, String> words) {
        read(language.code() + "/groups.txt", (key, word) -> words.accept(WordGroup.parse(key), word));
    }

    private static void read(String file, BiConsumer<String, String> entries) {
        try (InputStream stream = WordLists.class.getResourceAsStream(file)) {
            if (stream == null) {
                return;
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                line(file, line.strip(), entries);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + file + " cannot be read", e);
        }
    }

    private static void line(String file, String line, BiConsumer<String, String> entries) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int colon = line.indexOf(": ");
        if (colon < 1) {
            throw new IllegalStateException("No \"value: phrase\" in " + file + ": " + line);
        }
        String value = line.substring(0, colon).strip();
        for (String phrase : line.substring(colon + 2).split(",")) {
            entries.accept(value, phrase.strip());
        }
    }

    private static void entry(WordClass wordClass, String value, String phrase, BiConsumer<Sense, String> entries) {
        boolean quoted = phrase.length() > 2 && phrase.startsWith("\"") && phrase.endsWith("\"");
        String words = quoted ? phrase.substring(1, phrase.length() - 1) : phrase;
        boolean exact = quoted || wordClass == WordClass.NAMES && !words.equals(words.toLowerCase(Locale.ROOT));
        if (!words.isEmpty()) {
            entries.accept(Sense.of(wordClass, value, exact ? words : ""), words);
        }
    }
}
