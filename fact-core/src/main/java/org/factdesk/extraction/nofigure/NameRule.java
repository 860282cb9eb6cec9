package org.factdesk.extraction.nofigure;

import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Names with a number in them: "Premier ministre", "Deux-Sèvres", and number words inside a capitalised title. */
public final class NameRule implements Rule {

    @Override
    public long triggers() {
        return WordClass.mask(WordClass.NAMES, WordClass.CARDINALS, WordClass.ORDINALS);
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        Found name = scan.find(token, WordClass.NAMES);
        if (name.isPresent()) {
            drafts.accept(Draft.noFigure(token, name.endToken()));
            return;
        }
        ReadNumber number = scan.number(token);
        boolean named = number.isPresent()
                && (isInTitle(scan.tokens(), token, number.endToken()) || isCompound(scan, token, number.endToken()));
        if (named) {
            drafts.accept(Draft.noFigure(token, number.endToken()));
        }
    }

    private static boolean isInTitle(Tokens tokens, int token, int end) {
        if (!tokens.isCapitalised(token) || isSentenceStart(tokens, token)) {
            return false;
        }
        int next = tokens.is(end, '-') && tokens.isGlued(end) ? end + 1 : end;
        boolean inside = tokens.isWord(token - 1) && tokens.gap(token) != Tokens.BREAK;
        boolean glued = tokens.is(token - 1, '-') && tokens.isGlued(token);
        return tokens.isCapitalised(next) && tokens.gap(next) != Tokens.BREAK || inside || glued;
    }

    /** "Un quatre-pièces", "ce trois-mâts": a noun in the singular for one thing. */
    private static boolean isCompound(Scan scan, int token, int end) {
        Tokens tokens = scan.tokens();
        boolean noun = tokens.is(end, '-') && tokens.isGlued(end) && tokens.isWord(end + 1) && tokens.isGlued(end + 1);
        boolean singular = scan.is(token - 1, WordGroup.DETERMINERS);
        return scan.isFrench() && noun && singular && !Counted.isMeasuredAt(scan, end + 1);
    }

    private static boolean isSentenceStart(Tokens tokens, int token) {
        return !tokens.isWord(token - 1)
                        && !tokens.isDigits(token - 1)
                        && !tokens.is(token - 1, ',')
                        && !(tokens.is(token - 1, '\'') || tokens.is(token - 1, '-') && tokens.isGlued(token))
                || tokens.gap(token) == Tokens.BREAK;
    }
}
