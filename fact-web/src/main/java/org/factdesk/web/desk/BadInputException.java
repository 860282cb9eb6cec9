package org.factdesk.web.desk;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.ejb.ApplicationException;

/** What was typed cannot be taken; nothing was changed. Says of each field what is wrong. */
@ApplicationException(rollback = true)
public final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public BadInputException(List<Problem> problems) {
        super(problems.stream().map(p -> p.field() + ": " + p.key()).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public BadInputException(Problem problem) {
        this(List.of(problem));
    }

    /** What is wrong, in the order of the form. */
    public List<Problem> problems() {
        return problems;
    }
}
