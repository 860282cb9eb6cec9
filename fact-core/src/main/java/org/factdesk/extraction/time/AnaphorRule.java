package org.factdesk.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.Moment;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.extraction.mention.TimeScope;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Words that point back to a period named before: "d'ici là", "cette année-là", "by then". {@link Anaphors} resolves them. */
public final class AnaphorRule implements Rule {

    @Override
    public long triggers() {
        return WordClass.mask(WordClass.ANAPHORS);
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        Found found = scan.find(token, WordClass.ANAPHORS);
        Pointer pointer = Pointer.parse(found.value());
        if (!found.isPresent() || pointer.shift() != 0 && !isPointing(scan, found, pointer)) {
            return;
        }
        if (scan.isOnlyKinds() && pointer.shift() != 0) {
            fromToday(scan, found, pointer, drafts);
            return;
        }
        MentionKind kind = pointer.isDay() ? MentionKind.DATE : MentionKind.DATERANGE;
        Draft draft = Draft.dated(kind, token, found.endToken(), Draft.NAMED, moment(scan, found, pointer));
        Tokens tokens = scan.tokens();
        boolean by = tokens.is(token + 1, '\'') && tokens.is(token + 2, "ici") || tokens.is(token, "by");
        boolean since = tokens.is(token, "depuis") || tokens.is(token, "since");
        int end = by && tokens.is(token + 1, '\'') ? token + 3 : token + 1;
        drafts.accept(by || since ? draft.with(new TimeScope(tokens.text(token, end), by ? "by" : "since")) : draft);
    }

    /** Where only dates are looked for, "the previous quarter" is the one before now. */
    private static void fromToday(Scan scan, Found found, Pointer pointer, Consumer<Draft> drafts) {
        scan.reference()
                .flatMap(pointer::fromToday)
                .ifPresent(stretch -> drafts.accept(Draft.dated(
                        pointer.isDay() ? MentionKind.DATE : MentionKind.DATERANGE,
                        found.firstToken(),
                        found.endToken(),
                        Draft.DATED - 1,
                        Moments.moment(List.of(Anaphors.reading(pointer, stretch))))));
    }

    /** The pointer, and behind it what it would mean if nothing were named before. */
    private static Moment moment(Scan scan, Found found, Pointer pointer) {
        List<TimeReading> readings = new ArrayList<>(2);
        readings.add(Moments.unresolved(found.value()));
        scan.reference()
                .flatMap(pointer::fromToday)
                .ifPresent(stretch -> readings.add(Anaphors.reading(pointer, stretch)));
        return new Moment(readings, true);
    }

    /** "Le lendemain", "the previous year"; "la veille du scrutin" and "veille sanitaire" point to nothing before them. */
    private static boolean isPointing(Scan scan, Found found, Pointer pointer) {
        Tokens tokens = scan.tokens();
        int end = found.endToken();
        boolean article = Links.afterArticle(tokens, found.firstToken() - 1) == found.firstToken()
                || tokens.is(found.firstToken() - 1, '\'')
                || tokens.is(found.firstToken() - 1, "au");
        boolean noun = tokens.isWord(end)
                && tokens.gap(end) != Tokens.BREAK
                && !scan.find(end, WordClass.FUNCTION_WORDS).isPresent();
        boolean of = Links.afterOf(tokens, end) > end && !tokens.is(end, "in");
        boolean participle = tokens.is(end - 1, "suivant") && Links.afterArticle(tokens, end) > end;
        if (participle) {
            return false;
        }
        return scan.isOnlyKinds() || article && !of && !(noun && pointer.isDay());
    }
}
