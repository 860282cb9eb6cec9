package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.List;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.Sentences;
import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

/**
 * One sentence of a text, with the figures in it.
 *
 * @param span where it stands
 * @param firstMention index of its first mention
 * @param endMention index behind its last one, the same where it has none
 */
public record Sentence(TextSpan span, int firstMention, int endMention) {

    /** What goes on for more UTF-16 units than this without an end is no sentence. */
    static final int LONGEST = 2000;

    /**
     * The sentences of a text in order. One without end is left out, and so what is asked about a sentence takes a
     * bounded time.
     *
     * @param source the text
     * @param extraction what was found in that same text
     */
    public static List<Sentence> of(SourceText source, Extraction extraction) {
        List<Sentence> sentences = new ArrayList<>();
        List<Mention> mentions = extraction.mentions();
        int mention = 0;
        for (TextSpan span : Sentences.of(source)) {
            int first = mention;
            while (mention < mentions.size() && mentions.get(mention).span().endExclusive() <= span.endExclusive()) {
                mention++;
            }
            if (span.length() <= LONGEST) {
                sentences.add(new Sentence(span, first, mention));
            }
        }
        return sentences;
    }

    /** Whether it has a figure. */
    public boolean hasMentions() {
        return endMention > firstMention;
    }
}
