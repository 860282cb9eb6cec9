package org.factdesk.extraction.rule;

import java.util.List;

import org.factdesk.extraction.lexicon.WordClass;

/** Who of many has to be asked about a token. Immutable. */
public final class Calls {

    /** What a number can start with. */
    private static final long NUMBERS = Rule.DIGITS
            | Rule.SIGN
            | WordClass.mask(
                    WordClass.CARDINALS,
                    WordClass.SCALES,
                    WordClass.COLLECTIVES,
                    WordClass.FRACTIONS,
                    WordClass.ORDINALS,
                    WordClass.NUMBER_STARTS,
                    WordClass.FEW);

    private final long[] triggers;
    private final long[] needs;
    private final long all;

    public Calls(List<? extends Called> called) {
        triggers = called.stream().mapToLong(Called::triggers).toArray();
        needs = called.stream().mapToLong(Called::needs).toArray();
        all = called.stream().mapToLong(Called::triggers).reduce(0, (one, other) -> one | other);
    }

    /** What any of them is called by. */
    public long triggers() {
        return all;
    }

    /**
     * Whether one of them has to be asked.
     *
     * @param at its place in the list
     * @param marks the marks of the token
     * @param company the company of the token
     */
    public boolean isCalled(int at, long marks, long company) {
        long calling = triggers[at] & marks;
        return calling != 0 && (needs[at] == 0 || (needs[at] & company) != 0 || (calling & ~NUMBERS) != 0);
    }
}
