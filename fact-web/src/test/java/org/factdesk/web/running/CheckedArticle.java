package org.factdesk.web.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * An article to check in the tests: the one that lies beside the project, or where it is missing the desk's own sample,
 * which tells of the same figures.
 *
 * @param text its words
 * @param forecast a passage that is a claim about the future
 * @param training a passage that is a claim about people trained
 * @param figures figures in it and their exact values
 */
record CheckedArticle(String text, String forecast, String training, Map<String, String> figures) {
    /** What a verdict on the training says. */
    static final String RATIONALE = "Juste depuis 2017, « en Inde » seulement.";

    private static final Map<String, String> FIGURES = Map.of(
            "12,7 milliards de dollars", "12700000000",
            "16,4 milliards de dollars", "16400000000",
            "23 milliards de dollars", "23000000000",
            "4 millions", "4000000",
            "2030", "2030");

    static CheckedArticle get() {
        Path beside = Path.of(System.getProperty("factdesk.shared", "../shared"), "seed", "article-fr.txt");
        return Files.isReadable(beside) ? beside(beside) : sample();
    }

    private static CheckedArticle beside(Path file) {
        try {
            return new CheckedArticle(
                    Files.readString(file),
                    "cela contribuera à 23 milliards de dollars au PIB de l’Inde d’ici là",
                    "AWS a formé plus de 4 millions de personnes",
                    FIGURES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CheckedArticle sample() {
        System.out.println("No article lies beside the project: the desk's own sample is checked instead.");
        try (InputStream text = CheckedArticle.class.getResourceAsStream("/org/factdesk/web/desk/sample-article.txt")) {
            return new CheckedArticle(
                    new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8),
                    "contribueront à hauteur de 23 milliards de dollars au PIB du pays d’ici là",
                    "avoir formé plus de 4 millions de personnes",
                    FIGURES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
