package org.factdesk.extraction.nofigure;

import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Addresses on the web, mail addresses and hashtags. */
public final class WebRule implements Rule {

    private static final int LONGEST = 300;

    @Override
    public long triggers() {
        return WordClass.WEB.bit();
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        if (!scan.find(token, WordClass.WEB).isPresent()
                || tokens.isGlued(token) && !tokens.is(token, '@') && !isBracket(tokens, token - 1)) {
            return;
        }
        int end = token + 1;
        while (tokens.isGlued(end) && end - token < LONGEST) {
            end++;
        }
        if (end > token + 1) {
            drafts.accept(Draft.noFigure(token, end));
        }
    }

    private static boolean isBracket(Tokens tokens, int token) {
        return tokens.is(token, '(') || tokens.is(token, '"') || tokens.is(token, '<') || tokens.is(token, '\u00AB');
    }
}
