package org.factdesk.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** News text of our own, as dense in figures as an economics wire, repeated to any length. */
final class NewsText {

    private NewsText() {}

    /** Text of about so many characters, cut at the end of an article. */
    static String ofLength(int chars) {
        String article = article();
        StringBuilder text = new StringBuilder(chars + article.length());
        while (text.length() < chars) {
            text.append(article).append("\n\n");
        }
        return text.toString();
    }

    /** One article of two kilobytes. */
    static String article() {
        try (InputStream stream =
                Objects.requireNonNull(NewsText.class.getResourceAsStream("article-fr.txt"), "article-fr.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The article cannot be read", e);
        }
    }
}
