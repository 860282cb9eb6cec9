package org.factdesk.web.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.factdesk.document.WebAddress;
import org.factdesk.text.SourceText;
import org.factdesk.text.UnreadableTextException;

/** Reads what was typed into a form, and gathers what is wrong with it, so that all of it is said at once. */
final class Typed {
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private final List<Problem> problems = new ArrayList<>();

    /** A text that must be there, at most so many UTF-16 units long; empty where it is not usable. */
    String required(String field, @Nullable String typed, int longest) {
        String text = optional(field, typed, longest);
        if (text.isEmpty() && isClean(field)) {
            problems.add(Problem.of(field, "empty"));
        }
        return text;
    }

    /** A text that may be missing; empty where it is, or is not usable. */
    String optional(String field, @Nullable String typed, int longest) {
        String text = readable(field, typed == null ? "" : typed).strip();
        if (text.length() > longest) {
            problems.add(Problem.of(field, "too-long", text.length(), longest));
            return "";
        }
        return text;
    }

    /** The words of a document as captured; null where they are not usable. */
    @Nullable
    SourceText source(String field, @Nullable String typed, int longest) {
        String text = readable(field, typed == null ? "" : typed);
        if (text.isBlank() && isClean(field)) {
            problems.add(Problem.of(field, "empty"));
        } else if (text.length() > longest) {
            problems.add(Problem.of(field, "too-long", text.length(), longest));
        }
        return isClean(field) ? SourceText.withUnixLineEnds(text) : null;
    }

    /** A day, as 2023-12-01 or 1/12/2023; null where none was typed or it is none. */
    @Nullable
    LocalDate day(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Optional<LocalDate> day = DATES.stream()
                .flatMap(format -> parse(typed.strip(), format).stream())
                .findFirst();
        if (day.isEmpty()) {
            problems.add(Problem.of(field, "no-date", shortened(typed)));
        }
        return day.orElse(null);
    }

    /** A web address; null where none was typed or it is none. */
    @Nullable
    WebAddress address(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return parsed(field, typed, "no-address", WebAddress::new);
    }

    /** One of a few words; null where it is none of them. */
    <T> @Nullable T choice(String field, @Nullable String typed, Function<String, T> parser) {
        if (typed == null || typed.isBlank()) {
            problems.add(Problem.of(field, "choose"));
            return null;
        }
        return parsed(field, typed, "no-choice", parser);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** Refuses the form where anything is wrong with it. */
    void requireNoProblem() {
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    private <T> @Nullable T parsed(String field, String typed, String key, Function<String, T> parser) {
        try {
            return parser.apply(typed);
        } catch (IllegalArgumentException unusable) {
            problems.add(Problem.of(field, key, shortened(typed)));
            return null;
        }
    }

    private String readable(String field, String typed) {
        try {
            return SourceText.of(typed).text();
        } catch (UnreadableTextException unreadable) {
            problems.add(Problem.of(field, "unreadable", unreadable.charIndex() + 1));
            return "";
        }
    }

    private boolean isClean(String field) {
        return problems.stream().noneMatch(problem -> problem.field().equals(field));
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException notThisForm) {
            return Optional.empty();
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 50)) + "…";
    }
}
