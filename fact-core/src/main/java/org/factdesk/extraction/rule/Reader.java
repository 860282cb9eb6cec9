package org.factdesk.extraction.rule;

import java.util.List;

/** Walks once over the tokens and asks every rule about the tokens it is triggered by. */
public final class Reader {

    private final Rule[] rules;
    private final long[] triggers;
    private final long all;

    public Reader(List<Rule> rules) {
        this.rules = rules.toArray(Rule[]::new);
        triggers = rules.stream().mapToLong(Rule::triggers).toArray();
        all = rules.stream().mapToLong(Rule::triggers).reduce(0, (one, other) -> one | other);
    }

    /** The best readings of the whole text, in order, without overlaps. */
    public List<Draft> read(Scan scan) {
        MostSpecific best = new MostSpecific();
        int size = scan.tokens().size();
        for (int token = 0; token < size; token++) {
            long marks = scan.marks(token) & all;
            if (marks != 0) {
                ask(scan, token, marks, best);
            }
        }
        return best.chosen();
    }

    private void ask(Scan scan, int token, long marks, MostSpecific best) {
        for (int at = 0; at < rules.length; at++) {
            if ((triggers[at] & marks) != 0) {
                rules[at].read(scan, token, best);
            }
        }
    }
}
