package org.factdesk.extraction;

import java.util.List;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the mentions of any text. */
final class Invariants {

    private Invariants() {}

    /** Spans lie inside the text, in order, apart from each other, and each holds something. */
    static void hold(SourceText source, List<Mention> mentions) {
        int end = 0;
        for (Mention mention : mentions) {
            assertThat(mention.span().startInclusive()).as(source.text()).isGreaterThanOrEqualTo(end);
            assertThat(source.slice(mention.span())).as(source.text()).isNotBlank();
            end = mention.span().endExclusive();
        }
        assertThat(end).as(source.text()).isLessThanOrEqualTo(source.length());
    }
}
