package org.factdesk.extraction.rule;

import java.util.List;

/** Walks once over the tokens and asks every rule about the tokens it is triggered by. */
public final class Reader {

    private final Rule[] rules;
    private final Calls calls;

    public Reader(List<Rule> rules) {
        this.rules = rules.toArray(Rule[]::new);
        calls = new Calls(rules);
    }

    /** The best readings of the whole text, in order, without overlaps. */
    public List<Draft> read(Scan scan) {
        MostSpecific best = new MostSpecific();
        int size = scan.tokens().size();
        int numberEnd = 0;
        for (int token = 0; token < size; token++) {
            long marks = scan.marks(token) & calls.triggers();
            boolean digits = (marks & Rule.DIGITS) != 0;
            if (marks != 0 && !(digits && token < numberEnd)) {
                ask(scan, token, marks, best);
                numberEnd = digits && !scan.isOnlyKinds() ? scan.number(token).endToken() : numberEnd;
            }
        }
        return best.chosen();
    }

    private void ask(Scan scan, int token, long marks, MostSpecific best) {
        long company = scan.company(token);
        for (int at = 0; at < rules.length; at++) {
            if (calls.isCalled(at, marks, company)) {
                rules[at].read(scan, token, best);
            }
        }
    }
}
