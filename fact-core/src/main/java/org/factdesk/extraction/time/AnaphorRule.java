package org.factdesk.extraction.time;

import java.util.List;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.Moment;
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
        if (!found.isPresent()) {
            return;
        }
        Moment moment = new Moment(List.of(Moments.unresolved(found.value())), true);
        Draft draft = Draft.dated(MentionKind.DATERANGE, token, found.endToken(), Draft.NAMED, moment);
        Tokens tokens = scan.tokens();
        boolean by = tokens.is(token + 1, '\'') && tokens.is(token + 2, "ici") || tokens.is(token, "by");
        boolean since = tokens.is(token, "depuis") || tokens.is(token, "since");
        int end = by && tokens.is(token + 1, '\'') ? token + 3 : token + 1;
        drafts.accept(by || since ? draft.with(new TimeScope(tokens.text(token, end), by ? "by" : "since")) : draft);
    }
}
