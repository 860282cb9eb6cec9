package org.factdesk.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.Extraction;
import org.factdesk.extraction.Sentence;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.measure.ExchangeRates;
import org.factdesk.text.Folding;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

/** A text and its figures, sentence by sentence, with what is needed to judge them. */
final class Sheet {

    private final String text;
    private final String folded;
    private final Language language;
    private final List<Mention> mentions;
    private final Optional<LocalDate> reference;
    private final ExchangeRates rates;
    private final List<Line> lines;
    private final List<Line> passages;

    Sheet(SourceText source, Extraction extraction, Optional<LocalDate> reference, ExchangeRates rates) {
        text = source.text();
        folded = Folding.fold(text);
        language = extraction.language();
        mentions = extraction.mentions();
        this.reference = reference;
        this.rates = rates;
        lines = Sentence.of(source, extraction).stream()
                .filter(Sentence::hasMentions)
                .map(sentence -> new Line(this, sentence.span(), sentence.firstMention(), sentence.endMention()))
                .toList();
        passages = joined();
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

    /** The amount of a mention; empty where it has none. */
    Optional<Reading> reading(int index) {
        return Reading.of(index, mentions.get(index));
    }

    String words(int index) {
        return mentions.get(index).span().slice(text);
    }

    /** The day the text was published. */
    Optional<LocalDate> reference() {
        return reference;
    }

    ExchangeRates rates() {
        return rates;
    }

    List<Line> lines() {
        return lines;
    }

    /** The sentences, and pairs of them where the second one goes on with the figures of the first. */
    List<Line> passages() {
        return passages;
    }

    private List<Line> joined() {
        List<Line> joined = new ArrayList<>(lines);
        for (int at = 1; at < lines.size(); at++) {
            Line second = lines.get(at);
            if (lines.get(at - 1).isJustBefore(second)
                    && Words.ON.opens(language, second.span().slice(folded))) {
                joined.add(lines.get(at - 1).with(second));
            }
        }
        return joined;
    }
}
