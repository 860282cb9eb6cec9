package org.factdesk.extraction.nofigure;

import java.util.Optional;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Content;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Results of games and votes: "3-1", "6-4", "victoire 2 à 0". */
public final class ScoreRule implements Rule {

    private static final int NEAR = 9;

    @Override
    public long triggers() {
        return DIGITS | WordClass.CARDINALS.bit();
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        goals(scan, token, drafts);
        if (!isShort(tokens, token) || tokens.isGlued(token) && tokens.is(token - 1, '-')) {
            return;
        }
        boolean hyphen = tokens.is(token + 1, '-')
                && isShort(tokens, token + 2)
                && tokens.gap(token + 1) == tokens.gap(token + 2)
                && tokens.gap(token + 1) <= Tokens.SPACE;
        if (hyphen && !isRange(scan, token)) {
            accept(token, afterTieBreak(tokens, token + 3), drafts);
        }
        boolean word = (tokens.is(token + 1, "a") || tokens.is(token + 1, "to")) && isShort(tokens, token + 2);
        if (word && !Counted.isMeasuredAt(scan, token + 3) && isGame(scan, token)) {
            accept(token, token + 3, drafts);
        }
    }

    /** "Deux buts à un", "3 sets to 1": the winner's count is named, the loser's is not. */
    private static void goals(Scan scan, int token, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        ReadNumber won = scan.number(token);
        int joiner = won.endToken() + 1;
        boolean to = won.isPresent() && tokens.is(joiner, scan.isFrench() ? "a" : "to");
        if (!to || !won.isWhole(0, 199) || !isCounted(tokens, won.endToken())) {
            return;
        }
        ReadNumber lost = scan.number(joiner + 1);
        boolean nil = tokens.is(joiner + 1, "nil") || tokens.is(joiner + 1, "love");
        int end = nil ? joiner + 2 : lost.endToken();
        if (nil || lost.isWhole(0, 199) && !Counted.isMeasuredAt(scan, end) && !Counted.isNounAt(scan, end)) {
            accept(token, end, drafts);
        }
    }

    /** What a game is counted in. */
    private static boolean isCounted(Tokens tokens, int token) {
        return tokens.is(token, "buts")
                || tokens.is(token, "but")
                || tokens.is(token, "set")
                || tokens.is(token, "sets")
                || tokens.is(token, "manche")
                || tokens.is(token, "manches")
                || tokens.is(token, "jeux")
                || tokens.is(token, "victoires")
                || tokens.is(token, "goal")
                || tokens.is(token, "goals")
                || tokens.is(token, "games")
                || tokens.is(token, "frames")
                || tokens.is(token, "wins");
    }

    /** Behind the bracket of "6-7 (5)". */
    private static int afterTieBreak(Tokens tokens, int token) {
        boolean bracket = tokens.is(token, '(') && isShort(tokens, token + 1) && tokens.is(token + 2, ')');
        return bracket ? token + 3 : token;
    }

    private static void accept(int first, int end, Consumer<Draft> drafts) {
        drafts.accept(new Draft(
                MentionKind.NUMBER, first, end, Draft.MEASURED + 5, new Content.NoFigure(), Optional.empty()));
    }

    private static boolean isShort(Tokens tokens, int token) {
        return tokens.isDigits(token) && tokens.length(token) <= 3;
    }

    private static boolean isRange(Scan scan, int token) {
        ReadNumber low = scan.number(token);
        ReadNumber high = scan.number(token + 2);
        Tokens tokens = scan.tokens();
        if (!low.isPresent()
                || !high.isPresent()
                || tokens.is(high.endToken(), '-')
                        && tokens.isGlued(high.endToken())
                        && tokens.isDigits(high.endToken() + 1)) {
            return false;
        }
        boolean rising = low.value().compareTo(high.value()) < 0 || high.isScaled();
        boolean measured = high.isScaled() || Counted.isMeasuredAt(scan, high.endToken());
        boolean money = !tokens.isWord(token - 1)
                && scan.find(token - 1, WordClass.CURRENCIES).isPresent();
        return measured
                || money
                || rising
                        && Counted.isNounAt(scan, high.endToken())
                        && !isGame(scan, token)
                        && !scan.find(high.endToken(), WordClass.GAMES).isPresent();
    }

    private static boolean isGame(Scan scan, int token) {
        for (int at = Math.max(0, token - NEAR); at < token; at++) {
            if (scan.find(at, WordClass.GAMES).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
