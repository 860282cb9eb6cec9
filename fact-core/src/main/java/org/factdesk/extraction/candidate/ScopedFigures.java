package org.factdesk.extraction.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.Extraction;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.measure.Figure;
import org.factdesk.measure.Period;
import org.factdesk.measure.Quantity;
import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

/** The amounts of a passage with the time, place and population that their statement names, else their sentence. */
public final class ScopedFigures {

    /** "A declare mardi": so close behind a verb of saying, a date is of the saying. */
    private static final int SAID_WITHIN = 10;

    private final Passage sentence;
    private final List<Passage> statements;

    private ScopedFigures(Passage sentence) {
        this.sentence = sentence;
        statements = Clauses.of(sentence);
    }

    /**
     * The amounts of a passage, in order; ranks and what has no value are left out.
     *
     * @param source the text
     * @param extraction what was found in that same text
     * @param passage the part of the text that counts
     */
    public static List<Figure> of(SourceText source, Extraction extraction, TextSpan passage) {
        List<Figure> figures = new ArrayList<>();
        for (Passage sentence : new Article(source, extraction).sentences()) {
            if (sentence.span().overlaps(passage)) {
                new ScopedFigures(sentence).add(passage, figures);
            }
        }
        return figures;
    }

    private void add(TextSpan passage, List<Figure> figures) {
        for (int at = sentence.firstMention(); at < sentence.endMention(); at++) {
            Mention mention = sentence.article().mention(at);
            if (passage.contains(mention.span()) && mention.kind() != MentionKind.ORDINAL) {
                mention.quantity().filter(ScopedFigures::isBounded).ifPresent(quantity -> {
                    Passage statement = statement(mention);
                    figures.add(new Figure(
                            quantity,
                            period(statement).or(() -> period(sentence)),
                            Scopes.place(statement).or(() -> Scopes.place(sentence)),
                            mention.object()));
                });
            }
        }
    }

    private static boolean isBounded(Quantity quantity) {
        return quantity.low().isPresent() || quantity.high().isPresent();
    }

    private Passage statement(Mention mention) {
        return statements.stream()
                .filter(part -> part.span().contains(mention.span()))
                .findFirst()
                .orElse(sentence);
    }

    private static Optional<Period> period(Passage passage) {
        for (int at = passage.firstMention(); at < passage.endMention(); at++) {
            Mention mention = passage.article().mention(at);
            if (mention.period().isPresent() && !isOfTheSaying(passage, mention)) {
                return mention.period();
            }
        }
        return Optional.empty();
    }

    private static boolean isOfTheSaying(Passage passage, Mention mention) {
        int start = mention.span().startInclusive();
        return passage.cues().stream()
                .anyMatch(cue -> cue.is(CueKind.SAYING) && cue.end() <= start && cue.end() > start - SAID_WITHIN);
    }
}
