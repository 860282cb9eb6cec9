package org.factdesk.extraction.context;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Content;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Says which drafts are figures at all: not an article, not a bare year, not what another rule has claimed for a name. */
public final class Plausible {

    /** Numbers of so many digits are grouped in any text that means them as numbers. */
    private static final int IDENTIFIER_DIGITS = 7;

    private final Scan scan;
    private final Tokens tokens;

    public Plausible(Scan scan) {
        this.scan = scan;
        tokens = scan.tokens();
    }

    public boolean isFigure(Draft draft) {
        if (draft.content() instanceof Content.NoFigure) {
            return false;
        }
        return scan.isOnlyKinds()
                || !(draft.content() instanceof Content.Figure figure)
                || draft.kind() != MentionKind.NUMBER
                || isNumber(draft, figure.low());
    }

    private boolean isNumber(Draft draft, ReadNumber number) {
        return number.shape() != Shape.ARTICLE
                && !isIdentifier(draft)
                && !isCalledThat(draft)
                && !isName(draft)
                && !isDepartment(draft)
                && !isTitle(draft)
                && !isYear(draft, number)
                && !isGluedToCode(draft);
    }

    /** Four digits without a separator that count nothing. */
    private boolean isYear(Draft draft, ReadNumber number) {
        boolean digits =
                draft.length() == 1 && tokens.isDigits(draft.firstToken()) && tokens.length(draft.firstToken()) == 4;
        return digits && number.isWhole(1000, 2199) && !isNoun(draft.endToken());
    }

    /** Many digits without a separator that count nothing. */
    private boolean isIdentifier(Draft draft) {
        return draft.length() == 1
                && tokens.isDigits(draft.firstToken())
                && tokens.length(draft.firstToken()) >= IDENTIFIER_DIGITS
                && !isNoun(draft.endToken());
    }

    /** "Le 3114", "le 17": a number with the article of one thing, which counts nothing. */
    private boolean isCalledThat(Draft draft) {
        int before = draft.firstToken() - 1;
        if (!scan.isFrench()) {
            return tokens.is(before, "the") && isLine(draft.endToken());
        }
        int next = draft.endToken();
        boolean one = tokens.is(before, "le") || tokens.is(before, "au") || tokens.is(before, "du");
        boolean counts = tokens.isWord(next)
                && tokens.gap(next) != Tokens.BREAK
                && !scan.find(next, WordClass.FUNCTION_WORDS).isPresent();
        return one && draft.length() <= 2 && tokens.isDigits(draft.endToken() - 1) && !counts;
    }

    /** "Fahrenheit 451", "AB 234": a short number behind a lone capitalised word, which counts nothing. */
    private boolean isName(Draft draft) {
        int number = draft.firstToken();
        int name = number - 1;
        boolean lone = tokens.isCapitalised(name)
                && tokens.gap(number) == Tokens.SPACE
                && (isAcronym(name) || tokens.gap(name) != Tokens.BREAK && isBeforeName(name - 1));
        int most = isAcronym(name) ? 3 : 1;
        return lone
                && draft.length() <= most
                && tokens.isDigits(number)
                && tokens.isDigits(draft.endToken() - 1)
                && !isCounting(draft.endToken())
                && !scan.find(name, WordClass.FUNCTION_WORDS).isPresent()
                && !scan.find(name, WordClass.MONTHS).isPresent();
    }

    /** "USB", "HPV". */
    private boolean isAcronym(int token) {
        int length = tokens.length(token);
        return tokens.isCapitalised(token)
                && length > 1
                && length < 5
                && Character.isUpperCase(tokens.charAt(tokens.end(token) - 1));
    }

    private boolean isBeforeName(int token) {
        boolean lower = tokens.isWord(token) && !tokens.isCapitalised(token);
        return lower || tokens.is(token, ',') || scan.is(token, WordGroup.DEFINITE);
    }

    /** A whole title in quotation marks: "99 Luftballons". */
    private boolean isTitle(Draft draft) {
        int next = draft.endToken();
        boolean opened = isQuote(draft.firstToken() - 1) && tokens.isCapitalised(next);
        return opened && (isQuote(next + 1) || isQuote(next + 2) || isQuote(next + 3));
    }

    private boolean isQuote(int token) {
        return tokens.is(token, '"') || tokens.is(token, '\u00AB') || tokens.is(token, '\u00BB');
    }

    /** The "(94)" behind a French town. */
    private boolean isDepartment(Draft draft) {
        int number = draft.firstToken();
        return scan.isFrench()
                && draft.length() == 1
                && tokens.isDigits(number)
                && tokens.length(number) <= 3
                && tokens.is(number - 1, '(')
                && tokens.is(number + 1, ')')
                && tokens.isCapitalised(number - 2);
    }

    /** Whether what stands behind a number may be counted by it, a percent sign or a range included. */
    private boolean isCounting(int token) {
        boolean word = tokens.isWord(token) || tokens.isDigits(token);
        return word
                && tokens.gap(token) != Tokens.BREAK
                && !scan.find(token, WordClass.FUNCTION_WORDS).isPresent();
    }

    /** The "bus" of "the 51 bus". */
    private boolean isLine(int token) {
        return scan.is(token, WordGroup.VEHICLES);
    }

    private boolean isNoun(int token) {
        return tokens.isWord(token)
                && tokens.gap(token) != Tokens.BREAK
                && tokens.length(token) > 2
                && Character.isLowerCase(tokens.firstChar(token))
                && !scan.find(token, WordClass.FUNCTION_WORDS).isPresent()
                && isPlural(token);
    }

    private boolean isPlural(int token) {
        char last = tokens.charAt(tokens.end(token) - 1);
        return last == 's' || last == 'x' || tokens.is(token, "people");
    }

    private boolean isGluedToCode(Draft draft) {
        int next = draft.endToken();
        boolean glued = tokens.isGlued(next) && tokens.isWord(next) && tokens.isDigits(next - 1);
        boolean singleLetter = tokens.isDigits(draft.firstToken())
                && tokens.isCapitalised(draft.firstToken() - 1)
                && tokens.length(draft.firstToken() - 1) == 1
                && tokens.gap(draft.firstToken()) == Tokens.SPACE
                && (!tokens.is(draft.firstToken() - 1, "a") || tokens.is(draft.firstToken() - 2, '\''))
                && !tokens.is(draft.firstToken() - 1, "i");
        return glued || singleLetter || tokens.is(draft.firstToken() - 1, '#') && tokens.isGlued(draft.firstToken());
    }
}
