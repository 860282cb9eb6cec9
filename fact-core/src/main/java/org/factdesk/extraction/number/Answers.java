package org.factdesk.extraction.number;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The last answers about tokens, because every rule asks the same. Right only where the answer depends on nothing but
 * the token. For one thread.
 *
 * @param <T> what is answered
 */
public final class Answers<T> {

    /** How many answers are kept, a power of two. */
    private static final int KEPT = 16;

    private final int[] tokens = new int[KEPT];
    private final Object[] answers = new Object[KEPT];
    private final IntFunction<T> question;

    public Answers(IntFunction<T> question) {
        this.question = question;
        Arrays.fill(tokens, Integer.MIN_VALUE);
    }

    /** The answer about a token, found now or kept. */
    @SuppressWarnings("unchecked") // only answers of the question are kept
    public T about(int token) {
        int slot = token & KEPT - 1;
        if (tokens[slot] != token) {
            answers[slot] = question.apply(token);
            tokens[slot] = token;
        }
        return (T) answers[slot];
    }
}
