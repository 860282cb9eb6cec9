package org.factdesk.extraction.candidate;

import java.util.List;

import org.factdesk.extraction.Extraction;
import org.factdesk.extraction.Sentence;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.Folding;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

/** A text with its figures, cut into sentences. */
final class Article {

    private final String text;
    private final String folded;
    private final Language language;
    private final List<Mention> mentions;
    private final List<Passage> sentences;

    Article(SourceText source, Extraction extraction) {
        text = source.text();
        folded = Folding.fold(text);
        language = extraction.language();
        mentions = extraction.mentions();
        sentences = Sentence.of(source, extraction).stream().map(this::passage).toList();
    }

    private Passage passage(Sentence sentence) {
        TextSpan span = sentence.span();
        List<Cue> cues = Cues.of(language).in(text, folded, span.startInclusive(), span.endExclusive());
        return new Passage(this, span, cues, sentence.firstMention(), sentence.endMention());
    }

    String text() {
        return text;
    }

    String folded() {
        return folded;
    }

    Language language() {
        return language;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Mention mention(int index) {
        return mentions.get(index);
    }

    List<Passage> sentences() {
        return sentences;
    }

    /** Whether a position is the start of a word that is written with a capital. */
    boolean isCapitalised(int at) {
        return at < text.length()
                && Character.isUpperCase(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** The end of the word, hyphens included, that starts at a position. */
    int wordEnd(int from) {
        int at = from;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || isHyphen(at))) {
            at++;
        }
        return at;
    }

    private boolean isHyphen(int at) {
        return folded.charAt(at) == '-' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }
}
