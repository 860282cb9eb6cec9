package org.factdesk.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.factdesk.text.Language;

/** News text of our own: a report from a town hall, and what an economics wire writes, which is dense in figures. */
final class NewsText {

    private NewsText() {}

    /** Text of about so many characters, cut at the end of an article. */
    static String ofLength(Language language, int chars) {
        List<String> articles = articles(language);
        StringBuilder text = new StringBuilder(chars);
        for (int at = 0; text.length() < chars; at++) {
            text.append(articles.get(at % articles.size())).append("\n\n");
        }
        return text.toString();
    }

    /** One French article of two kilobytes. */
    static String article() {
        return read("article-fr.txt");
    }

    private static List<String> articles(Language language) {
        return List.of(
                read("article-" + language.code() + ".txt"), read("economy-" + language.code() + ".txt"));
    }

    private static String read(String file) {
        try (InputStream stream = Objects.requireNonNull(NewsText.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The article " + file + " cannot be read", e);
        }
    }
}
