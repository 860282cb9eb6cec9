package org.factdesk.desk;

import java.util.List;

/** Reads what the desk shows first. */
public interface DeskBoard {
    /**
     * The articles last taken in, newest first, in a bounded number of queries.
     *
     * @param wanted which of them
     * @param first how many to leave out, from 0
     * @param most how many at the most, at least 1
     */
    List<ArticleProgress> articles(DeskFilter wanted, int first, int most);

    /** How many of those articles there are. */
    long articleCount(DeskFilter wanted);
}
