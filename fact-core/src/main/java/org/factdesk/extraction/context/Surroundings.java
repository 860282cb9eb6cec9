package org.factdesk.extraction.context;

import java.util.Optional;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.Approximator;
import org.factdesk.extraction.mention.Context;
import org.factdesk.extraction.mention.Direction;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.rule.Backwards;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Reads what the words around a figure say about it. */
public final class Surroundings {

    private final Scan scan;
    private final Tokens tokens;

    public Surroundings(Scan scan) {
        this.scan = scan;
        tokens = scan.tokens();
    }

    public Context of(Draft draft) {
        Found before = approximatorBefore(draft);
        Found found = before.isPresent() ? before : scan.find(draft.endToken(), WordClass.APPROXIMATORS_AFTER);
        Optional<Approximator> approximator =
                found.isPresent() && tokens.gap(draft.endToken()) != Tokens.BREAK || before.isPresent()
                        ? Optional.of(approximator(found))
                        : Optional.empty();
        int first = before.isPresent() ? before.firstToken() : draft.firstToken();
        Optional<Direction> direction = draft.isFigure() ? direction(draft, first) : Optional.empty();
        return new Context(approximator, draft.timeScope(), direction, object(draft));
    }

    private Found approximatorBefore(Draft draft) {
        if (draft.kind().isTime() && draft.kind() != MentionKind.DURATION) {
            return aboutDate(draft);
        }
        return Backwards.before(scan, draft.firstToken(), WordClass.APPROXIMATORS);
    }

    /** "Vers 17h30", "around 2030", and the "environ" inside "il y a environ cinq ans". */
    private Found aboutDate(Draft draft) {
        Found before = Backwards.before(scan, draft.firstToken(), WordClass.APPROXIMATORS);
        if (before.isPresent() && before.value().equals("about") && !tokens.is(before.firstToken(), "dans")) {
            return before;
        }
        Found distance = scan.find(draft.firstToken(), WordClass.DISTANCES);
        return distance.isPresent() && distance.endToken() < draft.endToken()
                ? scan.find(distance.endToken(), WordClass.APPROXIMATORS)
                : Found.NOTHING;
    }

    private Approximator approximator(Found found) {
        return new Approximator(
                tokens.text(found.firstToken(), found.endToken()),
                Approximator.Type.parse(found.value()),
                tokens.span(found.firstToken(), found.endToken()));
    }

    /** "A reculé de", "en hausse de", "fell by", "a 3% rise". */
    private Optional<Direction> direction(Draft draft, int firstToken) {
        if (draft.kind() == MentionKind.AGE
                || draft.kind() == MentionKind.ORDINAL
                || draft.kind() == MentionKind.RATIO) {
            return Optional.empty();
        }
        int at = beforeLink(firstToken);
        Found found = Backwards.before(scan, at, WordClass.DIRECTIONS);
        if (!found.isPresent() && isAdverb(at - 1)) {
            found = Backwards.before(scan, at - 1, WordClass.DIRECTIONS);
        }
        if (!found.isPresent() && !scan.isFrench() && draft.kind() == MentionKind.PERCENTAGE) {
            found = scan.find(draft.endToken(), WordClass.DIRECTIONS);
        }
        return found.isPresent()
                ? Optional.of(found.value().equals("up") ? Direction.UP : Direction.DOWN)
                : Optional.empty();
    }

    private int beforeLink(int token) {
        if (tokens.is(token - 1, '\'') && tokens.is(token - 2, "d")) {
            return token - 2;
        }
        boolean link = tokens.is(token - 1, "de") || tokens.is(token - 1, "by") || tokens.is(token - 1, "of");
        return link ? token - 1 : token;
    }

    private boolean isAdverb(int token) {
        int length = tokens.length(token);
        if (!tokens.isWord(token) || length < 4) {
            return false;
        }
        int end = tokens.end(token);
        boolean french =
                tokens.charAt(end - 2) == 'n' && tokens.charAt(end - 1) == 't' && tokens.charAt(end - 3) == 'e';
        boolean english = tokens.charAt(end - 2) == 'l' && tokens.charAt(end - 1) == 'y';
        return french || english || tokens.is(token, "encore") || tokens.is(token, "another");
    }

    private Optional<String> object(Draft draft) {
        if (draft.kind() != MentionKind.NUMBER && draft.kind() != MentionKind.NUMBERRANGE) {
            return Optional.empty();
        }
        int at = draft.endToken();
        boolean of = tokens.is(at, "de") || tokens.is(at, "of");
        int noun = of ? at + 1 : tokens.is(at, "d") && tokens.is(at + 1, '\'') ? at + 2 : at;
        boolean counted = tokens.isWord(noun)
                && tokens.gap(noun) != Tokens.BREAK
                && tokens.length(noun) > 2
                && Character.isLowerCase(tokens.firstChar(noun))
                && !scan.find(noun, WordClass.FUNCTION_WORDS).isPresent();
        return counted ? Optional.of(tokens.text(noun, noun + 1)) : Optional.empty();
    }
}
