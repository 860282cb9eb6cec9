package org.factdesk.extraction.candidate;

import java.util.ArrayList;
import java.util.List;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;

/** Cuts a sentence where two statements are joined, each with a verb of its own. */
final class Clauses {

    private static final int VERB_WITHIN = 60;

    private Clauses() {}

    /** The statements of a sentence; the sentence itself where it makes only one. */
    static List<Passage> of(Passage sentence) {
        List<Passage> parts = new ArrayList<>();
        int start = sentence.span().startInclusive();
        int end = quotationEnd(sentence);
        boolean verb = false;
        for (Cue cue : sentence.cues()) {
            verb |= isVerb(cue);
            if (verb && cue.is(CueKind.JOIN) && cue.start() > start && cue.end() < end) {
                Passage left = sentence.part(start, cue.start());
                if (left.hasVerb() && isJoin(left, cue, sentence.part(cue.end(), end))) {
                    parts.add(trimmed(left));
                    start = cue.end();
                    verb = false;
                }
            }
        }
        if (parts.isEmpty()) {
            return List.of(sentence);
        }
        parts.add(trimmed(sentence.part(start, end)));
        return parts;
    }

    /** Behind the last word of what is quoted, where only who says it follows. */
    private static int quotationEnd(Passage sentence) {
        String words = sentence.words();
        int end = Math.max(words.lastIndexOf('\u00BB'), words.lastIndexOf('\u201D'));
        return end > 0
                ? sentence.span().startInclusive() + end
                : sentence.span().endExclusive();
    }

    private static boolean isJoin(Passage left, Cue join, Passage right) {
        return startsStatement(right, isAfterComma(left, join)) && isWorth(left, right, join);
    }

    private static boolean isAfterComma(Passage left, Cue join) {
        String text = left.article().text();
        int at = join.start() - 1;
        while (at > left.span().startInclusive() && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return text.charAt(at) == ',' || text.charAt(join.start()) == ';';
    }

    private static boolean startsStatement(Passage right, boolean afterComma) {
        Article article = right.article();
        int first = right.span().startInclusive();
        while (first < right.span().endExclusive()
                && !Character.isLetterOrDigit(article.text().charAt(first))) {
            first++;
        }
        int start = first;
        boolean opens = article.isCapitalised(start)
                || right.cues().stream().anyMatch(cue -> cue.start() == start && isOpening(cue))
                || afterComma && isMentionAt(right, start);
        return opens && right.cues().stream().anyMatch(cue -> isVerb(cue) && cue.start() <= start + VERB_WITHIN);
    }

    private static boolean isOpening(Cue cue) {
        return cue.is(CueKind.SUBJECT) || isVerb(cue);
    }

    private static boolean isVerb(Cue cue) {
        return cue.is(CueKind.VERB) || cue.is(CueKind.AUXILIARY);
    }

    private static boolean isMentionAt(Passage right, int start) {
        return right.firstMention() < right.endMention()
                && right.article().mention(right.firstMention()).span().startInclusive() == start;
    }

    /** Both sides have a figure, or one has and a comma keeps them apart. */
    private static boolean isWorth(Passage left, Passage right, Cue join) {
        boolean figuresRight = right.hasMention(Clauses::isFigure);
        boolean figuresLeft = left.hasMention(Clauses::isFigure);
        return figuresRight && figuresLeft || (figuresRight || figuresLeft) && isAfterComma(left, join);
    }

    private static boolean isFigure(Mention mention) {
        return !mention.kind().isTime() && mention.kind() != MentionKind.ORDINAL;
    }

    private static Passage trimmed(Passage part) {
        String text = part.article().text();
        int start = part.span().startInclusive();
        int end = part.span().endExclusive();
        while (start < end && !isInk(text.charAt(start))) {
            start++;
        }
        while (end > start && !isInk(text.charAt(end - 1)) && text.charAt(end - 1) != '%') {
            end--;
        }
        return part.part(start, end);
    }

    private static boolean isInk(char unit) {
        return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.CURRENCY_SYMBOL || unit == '-';
    }
}
