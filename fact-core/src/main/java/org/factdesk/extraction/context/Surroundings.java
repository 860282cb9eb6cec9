package org.factdesk.extraction.context;

import java.util.Optional;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
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

    /** How many words before "by" the verb of a change may stand. */
    private static final int FARTHEST_VERB = 7;

    private static final int MOST_ADJECTIVES = 2;

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
        boolean changes = draft.isFigure() || draft.kind() == MentionKind.RATIO;
        Optional<Direction> direction = changes ? direction(draft, first) : Optional.empty();
        return new Context(approximator, draft.timeScope(), direction, object(draft));
    }

    private Found approximatorBefore(Draft draft) {
        if (draft.kind().isTime() && draft.kind() != MentionKind.DURATION) {
            return aboutDate(draft);
        }
        Found before = Backwards.before(scan, draft.firstToken(), WordClass.APPROXIMATORS);
        boolean behindArticle =
                !before.isPresent() && draft.kind() == MentionKind.RATIO && isArticle(draft.firstToken() - 1);
        return behindArticle ? Backwards.before(scan, draft.firstToken() - 1, WordClass.APPROXIMATORS) : before;
    }

    /** The article of "plus de la moitié" and "about the half". */
    private boolean isArticle(int token) {
        return scan.is(token, WordGroup.DEFINITE);
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
        if (draft.kind() == MentionKind.AGE || draft.kind() == MentionKind.ORDINAL) {
            return Optional.empty();
        }
        int at = beforeLink(firstToken);
        Found found = Backwards.before(scan, at, WordClass.DIRECTIONS);
        if (!found.isPresent() && isAdverb(at - 1)) {
            found = Backwards.before(scan, at - 1, WordClass.DIRECTIONS);
        }
        if (!found.isPresent() && isChangeBy(draft, at)) {
            found = farther(at - 1);
        }
        return found.isPresent()
                ? Optional.of(found.value().equals("up") ? Direction.UP : Direction.DOWN)
                : behind(draft);
    }

    /** Whether the link before a figure says by how much something changes, whatever stands between. */
    private boolean isChangeBy(Draft draft, int link) {
        return tokens.is(link, "by")
                || scan.isFrench()
                        && draft.kind() == MentionKind.PERCENTAGE
                        && (tokens.is(link, "de") || tokens.is(link, "d"));
    }

    /** The verb of "cut its forecast by", "a réduit ses effectifs de", no farther than its clause. */
    private Found farther(int token) {
        for (int at = token; at >= Math.max(0, token - FARTHEST_VERB) && isInClause(at); at--) {
            Found found = scan.find(at, WordClass.DIRECTIONS);
            if (found.isPresent()) {
                return found;
            }
            if (tokens.gap(at) == Tokens.BREAK) {
                break;
            }
        }
        return Found.NOTHING;
    }

    private boolean isInClause(int token) {
        return tokens.isWord(token) || tokens.is(token, '\'') || tokens.is(token, '-');
    }

    /** "A 3% rise", "30 % de moins", "12 % d'augmentation". */
    private Optional<Direction> behind(Draft draft) {
        if (draft.kind() != MentionKind.PERCENTAGE) {
            return Optional.empty();
        }
        int at = scan.isFrench() ? afterOf(draft.endToken()) : draft.endToken();
        if (at < 0) {
            return Optional.empty();
        }
        Found found = scan.find(at, WordClass.DIRECTIONS);
        if (found.isPresent()) {
            return Optional.of(found.value().equals("up") ? Direction.UP : Direction.DOWN);
        }
        if (tokens.is(at, "plus") || tokens.is(at, "more")) {
            return Optional.of(Direction.UP);
        }
        boolean less = scan.is(at, WordGroup.LESS);
        return less || tokens.is(at, "cheaper") ? Optional.of(Direction.DOWN) : Optional.empty();
    }

    /** Behind "de" or "d'", -1 where neither stands at a token. */
    private int afterOf(int token) {
        if (tokens.gap(token) == Tokens.BREAK) {
            return -1;
        }
        return tokens.is(token, "de") ? token + 1 : tokens.is(token, "d") ? token + 2 : -1;
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
        int first = of ? at + 1 : tokens.is(at, "d") && tokens.is(at + 1, '\'') ? at + 2 : at;
        if (!isCounted(first)) {
            return Optional.empty();
        }
        int noun = first;
        while (noun - first < MOST_ADJECTIVES && isAdjective(noun) && isCounted(noun + 1)) {
            noun++;
        }
        int counted = isAdjective(noun) ? first : noun;
        return Optional.of(tokens.text(counted, counted + 1));
    }

    private boolean isCounted(int token) {
        return tokens.isWord(token)
                && tokens.gap(token) != Tokens.BREAK
                && tokens.length(token) > 2
                && Character.isLowerCase(tokens.firstChar(token))
                && !scan.find(token, WordClass.FUNCTION_WORDS).isPresent();
    }

    /** A word before the noun that is counted: "nouveaux cas", "armed men". English nouns are plural, its adjectives not. */
    private boolean isAdjective(int token) {
        if (scan.isFrench()) {
            return tokens.endsWith(token, "nouveaux")
                    || tokens.endsWith(token, "nouvelles")
                    || tokens.is(token, "autres")
                    || tokens.is(token, "jeunes") && isCounted(token + 1)
                    || scan.is(token, WordGroup.PLAIN_ADJECTIVES);
        }
        return !tokens.endsWith(token, "s") && !isIrregular(token);
    }

    private boolean isIrregular(int token) {
        return tokens.is(token, "people")
                || tokens.endsWith(token, "men")
                || tokens.is(token, "children")
                || tokens.is(token, "police");
    }
}
