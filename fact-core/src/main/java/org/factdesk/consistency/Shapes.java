package org.factdesk.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;

import org.factdesk.text.Folding;
import org.factdesk.text.Language;
import org.factdesk.text.Resource;

/** The shapes of one rule in both languages: {@code fr name: shape} or {@code fr @list: word|word} in each line. */
final class Shapes {

    private final Map<Language, List<Shape>> shapes = new HashMap<>();

    private Shapes(String file) {
        Map<Language, Map<String, String>> lists = new HashMap<>();
        for (Language language : Language.values()) {
            shapes.put(language, new ArrayList<>());
            lists.put(language, new LinkedHashMap<>());
        }
        for (String line : Resource.lines(Shapes.class, file)) {
            Language language = Language.parse(line.substring(0, 2)).orElseThrow();
            int colon = line.indexOf(": ");
            String name = line.substring(3, colon);
            String rest = line.substring(colon + 2).strip();
            if (name.startsWith("@")) {
                lists.get(language).put(name.substring(1), Folding.fold(rest));
            } else {
                shapes.get(language).add(new Shape(name, rest, lists.get(language)));
            }
        }
    }

    static Shapes read(String file) {
        return new Shapes(file);
    }

    /** Every place where a shape fits a sentence. */
    void forEach(Line line, Consumer<Fit> found) {
        for (Shape shape : shapes.get(line.sheet().language())) {
            if (shape.canMatch(line)) {
                Matcher matcher = shape.matcher(line);
                while (matcher.find()) {
                    found.accept(Fit.of(shape, line, matcher));
                }
            }
        }
    }
}
