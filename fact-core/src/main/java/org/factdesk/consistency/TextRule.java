package org.factdesk.consistency;

/** One way in which figures of a text can fail to agree. Stateless. */
interface TextRule {

    /** Reports what does not agree; takes time in proportion to the number of figures. */
    void check(Sheet sheet, Findings findings);
}
