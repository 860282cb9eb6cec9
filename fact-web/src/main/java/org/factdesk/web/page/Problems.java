package org.factdesk.web.page;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

import org.factdesk.web.desk.BadInputException;
import org.factdesk.web.desk.Problem;

/** What is wrong with the form just sent, said at each field. */
@Named("problems")
@RequestScoped
public class Problems {
    private final List<Problem> problems = new ArrayList<>();

    @Inject
    PageLanguage language;

    /** Runs a deed; where its input cannot be taken, the problems are shown and nothing else happens. */
    void gather(Runnable deed) {
        gather("", deed);
    }

    /** The same where another form of the page has fields of the same names: the prefix tells them apart. */
    void gather(String prefix, Runnable deed) {
        try {
            deed.run();
        } catch (BadInputException bad) {
            bad.problems().forEach(p -> problems.add(new Problem(prefix + p.field(), p.key(), p.arguments())));
        }
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** What is wrong with a field, in words; null where nothing is. */
    public @Nullable String of(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> language.word("problem." + problem.key(), problem.arguments()))
                .findFirst()
                .orElse(null);
    }

    /** Whether anything is wrong. */
    public boolean isAny() {
        return !problems.isEmpty();
    }

    /** The first field with a problem, where the focus goes; empty where there is none. */
    public String getFirstField() {
        return problems.isEmpty() ? "" : problems.get(0).field();
    }
}
