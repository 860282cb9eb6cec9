package org.factdesk.extraction.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.text.TextSpan;

/** Finds out who is said to say each sentence: named in it, or in another sentence of the same quotation. */
final class Attributions {

    private final Article article;
    private final Sources sources;
    private final List<Optional<Attribution>> bySentence = new ArrayList<>();

    Attributions(Article article) {
        this.article = article;
        sources = new Sources(article);
        article.sentences().forEach(sentence -> bySentence.add(said(sentence)));
        spread();
    }

    Optional<Attribution> of(int sentence) {
        return bySentence.get(sentence);
    }

    private Optional<Attribution> said(Passage sentence) {
        for (Cue cue : sentence.cues()) {
            Optional<Attribution> found = cue.is(CueKind.SOURCE)
                    ? sources.behind(sentence, cue)
                    : cue.is(CueKind.SAYING) ? sources.around(sentence, cue) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Within a quotation everybody keeps talking; a quotation alone goes on from the one just before it. */
    private void spread() {
        Quotations quotations = new Quotations(article.text());
        int[] quotationOf = article.sentences().stream()
                .mapToInt(sentence -> quotations.of(sentence.span()))
                .toArray();
        for (int at = 1; at < quotationOf.length; at++) {
            boolean same = quotationOf[at] >= 0 && quotationOf[at] == quotationOf[at - 1];
            boolean next = quotationOf[at] > 0
                    && quotationOf[at] == quotationOf[at - 1] + 1
                    && quotations.covers(quotationOf[at], spanOf(at));
            if ((same || next) && of(at).isEmpty()) {
                bySentence.set(at, of(at - 1));
            }
        }
        for (int at = quotationOf.length - 2; at >= 0; at--) {
            if (quotationOf[at] >= 0 && quotationOf[at] == quotationOf[at + 1] && of(at).isEmpty()) {
                bySentence.set(at, of(at + 1));
            }
        }
    }

    private TextSpan spanOf(int sentence) {
        return article.sentences().get(sentence).span();
    }
}
