package org.factdesk.rates;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A file that is no table of exchange rates; the message names the line. */
public final class UnreadableRatesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What can be wrong with a line. */
    public enum Problem {
        /** The first line does not start with "Date". */
        NO_HEAD("the table does not start with \"Date\""),
        /** An archive without a file in it. */
        EMPTY_ARCHIVE("the archive is empty"),
        /** Not one rate in the whole file. */
        EMPTY("there is no exchange rate in the whole file"),
        /** {0} stands where a currency's code should. */
        NO_CURRENCY("\"{0}\" is no currency code"),
        /** {0} stands where a day should. */
        NO_DAY("\"{0}\" is no date as 2024-05-15"),
        /** {0} stands where a rate of {1} should. */
        NO_RATE("\"{0}\" is no rate of {1}"),
        /** {0} rates for {1} currencies. */
        TOO_FEW("{0} rates for {1} currencies"),
        /** A currency without a day or a rate. */
        NO_PLACE("a currency without a day or a rate"),
        /** Not well-formed XML. */
        NO_XML("not well-formed XML");

        private final String pattern;

        Problem(String pattern) {
            this.pattern = pattern;
        }
    }

    private static final int LONGEST_FOUND = 40;

    private final int line;
    private final Problem problem;
    private final String[] found;

    UnreadableRatesException(int line, Problem problem, String... found) {
        super("line " + line + ": " + new MessageFormat(problem.pattern, Locale.ROOT).format(shortened(found)));
        this.line = line;
        this.problem = problem;
        this.found = shortened(found);
    }

    /** The line at fault, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong with it. */
    public Problem problem() {
        return problem;
    }

    /** What the problem names. */
    public List<String> found() {
        return List.of(found);
    }

    private static String[] shortened(String[] texts) {
        return Stream.of(texts).map(UnreadableRatesException::shortened).toArray(String[]::new);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_FOUND
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_FOUND / 2)) + "…";
    }
}
