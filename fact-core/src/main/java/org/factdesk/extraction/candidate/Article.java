package org.factdesk.extraction.candidate;

import java.util.ArrayList;
import java.util.List;

import org.factdesk.extraction.Extraction;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.Folding;
import org.factdesk.text.Language;
import org.factdesk.text.Sentences;
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
        sentences = sentences(Sentences.of(source));
    }

    private List<Passage> sentences(List<TextSpan> spans) {
        List<Passage> cut = new ArrayList<>(spans.size());
        Cues cues = Cues.of(language);
        int mention = 0;
        for (TextSpan span : spans) {
            int first = mention;
            while (mention < mentions.size() && mentions.get(mention).span().endExclusive() <= span.endExclusive()) {
                mention++;
            }
            List<Cue> found = cues.in(text, folded, span.startInclusive(), span.endExclusive());
            cut.add(new Passage(this, span, found, first, mention));
        }
        return cut;
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
