package org.factdesk.extraction.candidate;

import java.util.List;
import java.util.function.Predicate;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.TextSpan;

/**
 * A stretch of the text under judgement, with what stands in it.
 *
 * @param article the text it belongs to
 * @param span where it stands
 * @param cues its cues, in order
 * @param firstMention index of its first mention
 * @param endMention index behind its last one
 */
record Passage(Article article, TextSpan span, List<Cue> cues, int firstMention, int endMention) {

    /** The part of the passage between two positions. */
    Passage part(int start, int end) {
        List<Cue> inside = cues.stream()
                .filter(cue -> cue.start() >= start && cue.end() <= end)
                .toList();
        int first = firstMention;
        while (first < endMention && article.mention(first).span().startInclusive() < start) {
            first++;
        }
        int last = first;
        while (last < endMention && article.mention(last).span().endExclusive() <= end) {
            last++;
        }
        return new Passage(article, TextSpan.of(start, end), inside, first, last);
    }

    boolean has(CueKind kind) {
        return cues.stream().anyMatch(cue -> cue.is(kind));
    }

    boolean hasVerb() {
        return has(CueKind.VERB) || has(CueKind.AUXILIARY);
    }

    boolean hasMention(Predicate<Mention> condition) {
        return article.mentions().subList(firstMention, endMention).stream().anyMatch(condition);
    }

    String words() {
        return span.slice(article.text());
    }
}
