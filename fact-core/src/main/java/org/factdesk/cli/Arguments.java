package org.factdesk.cli;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.factdesk.extraction.Options;
import org.factdesk.extraction.rule.Reference;
import org.factdesk.text.Language;

/**
 * A command line, understood.
 *
 * @param language the language asked for
 * @param reference the publication date, perhaps with its time
 * @param format how to write
 * @param help whether only the help page is wanted
 * @param version whether only the version is wanted
 * @param files what to read; standard input where there is none
 */
record Arguments(
        Optional<Language> language,
        Optional<Reference> reference,
        Format format,
        boolean help,
        boolean version,
        List<String> files) {

    /**
     * Understands a command line.
     *
     * @throws WrongUsageException for anything it does not know
     */
    static Arguments parse(String... words) {
        Arguments read = new Arguments(Optional.empty(), Optional.empty(), Format.TEXT, false, false, List.of());
        Iterator<String> rest = List.of(words).iterator();
        boolean onlyFiles = false;
        while (rest.hasNext()) {
            String word = rest.next();
            onlyFiles |= word.equals("--");
            if (!word.equals("--")) {
                read = onlyFiles || !word.startsWith("--") ? read.withFile(word) : read.with(word, rest);
            }
        }
        return read;
    }

    Options options() {
        Options options = new Options(language, Optional.empty(), Set.of());
        return reference.map(options::published).orElse(options);
    }

    private Arguments withFile(String file) {
        List<String> more = new ArrayList<>(files);
        more.add(file);
        return new Arguments(language, reference, format, help, version, List.copyOf(more));
    }

    private Arguments with(String word, Iterator<String> rest) {
        int equals = word.indexOf('=');
        String option = equals < 0 ? word : word.substring(0, equals);
        return switch (option) {
            case "--help" -> new Arguments(language, reference, format, true, version, files);
            case "--version" -> new Arguments(language, reference, format, help, true, files);
            case "--lang" ->
                new Arguments(Optional.of(lang(value(word, rest))), reference, format, help, version, files);
            case "--reference" ->
                new Arguments(language, Optional.of(day(value(word, rest))), format, help, version, files);
            case "--format" -> new Arguments(language, reference, format(value(word, rest)), help, version, files);
            default -> throw new WrongUsageException("There is no option " + option);
        };
    }

    private static String value(String word, Iterator<String> rest) {
        int equals = word.indexOf('=');
        if (equals >= 0) {
            return word.substring(equals + 1);
        }
        if (!rest.hasNext()) {
            throw new WrongUsageException(word + " needs a value");
        }
        return rest.next();
    }

    private static Language lang(String tag) {
        return Language.parse(tag).orElseThrow(() -> new WrongUsageException("--lang is fr or en, not \"" + tag + '"'));
    }

    private static Reference day(String day) {
        try {
            return Reference.parse(day);
        } catch (DateTimeException e) {
            throw new WrongUsageException(
                    "--reference is a date as 2024-05-15 or 2024-05-15T14:30, not \"" + day + '"');
        }
    }

    private static Format format(String name) {
        return Format.parse(name)
                .orElseThrow(
                        () -> new WrongUsageException("--format is text, json, jsonl or csv, not \"" + name + '"'));
    }
}
