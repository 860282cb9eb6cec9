package org.factdesk.web.page;

import java.util.List;

import org.factdesk.consistency.Discrepancy;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.TextSpan;

/**
 * Figures that cannot all be right, as the workshop lists them.
 *
 * @param discrepancy the figures with their arithmetic
 * @param span from the first of them to the last
 * @param words the words of the figures, put together
 */
public record DiscrepancyRow(Discrepancy discrepancy, TextSpan span, String words) {
    static DiscrepancyRow of(Discrepancy discrepancy, String text, List<Mention> figures) {
        List<TextSpan> spans = discrepancy.mentions().stream()
                .map(figures::get)
                .map(Mention::span)
                .toList();
        TextSpan whole = spans.stream().reduce(TextSpan::union).orElseThrow();
        String words =
                String.join(" · ", spans.stream().map(span -> span.slice(text)).toList());
        return new DiscrepancyRow(discrepancy, whole, words);
    }
}
