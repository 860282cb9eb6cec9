package org.factdesk.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition;

/**
 * One picture of the architecture.
 *
 * @param file the PlantUML file
 */
record Drawing(Path file) {
    private static final Path FOLDER = Path.of("..", "docs", "architecture");
    private static final Pattern STEREOTYPE = Pattern.compile("<<([^>]+)>>");

    static Drawing of(String name) {
        return new Drawing(FOLDER.resolve(name + ".puml"));
    }

    /** All pictures there are. */
    static List<Drawing> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".puml"))
                    .sorted()
                    .map(Drawing::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The packages that have a box, as ArchUnit writes them. */
    List<String> packages() {
        try {
            return STEREOTYPE
                    .matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .map(box -> box.substring(2, box.length() - 2))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the arrows allow. */
    PlantUmlArchCondition arrows() {
        return PlantUmlArchCondition.adhereToPlantUmlDiagram(
                file, PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram());
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
