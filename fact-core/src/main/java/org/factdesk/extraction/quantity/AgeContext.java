package org.factdesk.extraction.quantity;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Backwards;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Tells the age "36 ans" from the duration by the words around it. */
final class AgeContext {

    /** The most tokens of a list of ages. */
    private static final int LONGEST_LIST = 12;

    /** How many tokens before an age a death may be told. */
    private static final int DEATH_REACH = 12;

    private AgeContext() {}

    static boolean isAge(Scan scan, ReadNumber number, Found unit) {
        int first = number.firstToken();
        return isBehindWord(scan, first) && !isSentence(scan, unit)
                || isOpening(scan, first, unit)
                || isDeath(scan, first, unit)
                || AgedNoun.isBefore(scan, Backwards.beforeApproximator(scan, beforeRange(scan, first)), unit)
                || isHaving(scan, first, unit)
                || isNearAge(scan, first) && !isSentence(scan, unit)
                || unit.value().equals("Y")
                        && (isApposition(scan, first, unit.endToken()) || isGroup(scan, first, unit));
    }

    /** "Âgé de", "femme de", "à l'âge de", perhaps with "plus de" or another number of a range between. */
    static boolean isBehindWord(Scan scan, int firstToken) {
        int at = beforeRange(scan, Backwards.beforeApproximator(scan, firstToken));
        at = Backwards.beforeApproximator(scan, at);
        Found behind = Backwards.before(scan, at, WordClass.AGES);
        Found word = behind.isPresent() || at == firstToken ? behind : Backwards.before(scan, at + 1, WordClass.AGES);
        return word.value().equals("of") || isPersonsOf(scan, at) || isNamed(scan, at);
    }

    /** "Femme de", "jeunes hommes d'", "un suspect, de". */
    private static boolean isPersonsOf(Scan scan, int token) {
        int of = AgedNoun.beforeOf(scan.tokens(), token);
        int end = scan.tokens().is(of - 1, ',') ? of - 1 : of;
        return scan.isFrench()
                && of > 0
                && Backwards.before(scan, end, WordClass.AGES).value().equals("person");
    }

    /** "Le Serbe de", where only ages follow. */
    private static boolean isNamed(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean of = scan.isFrench() && tokens.is(token - 1, "de") && tokens.isCapitalised(token - 2);
        boolean article = tokens.is(token - 3, "le")
                || tokens.is(token - 3, "la")
                || tokens.is(token - 3, '\'')
                || tokens.is(token - 3, "un")
                || tokens.is(token - 3, "une");
        return of && article;
    }

    /** The start of "18 à", "entre 18 et" or "19, 23 et" before the last number of a range or list, or the token itself. */
    private static int beforeRange(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean joiner = tokens.is(token - 1, "a")
                || tokens.is(token - 1, "et")
                || tokens.is(token - 1, '-')
                || tokens.is(token - 1, "to")
                || tokens.is(token - 1, "and")
                || tokens.is(token - 1, "ou");
        if (!joiner || !tokens.isDigits(token - 2)) {
            return token;
        }
        boolean opened = tokens.is(token - 3, "entre") || tokens.is(token - 3, "between");
        return opened ? token - 3 : beforeList(tokens, token - 2);
    }

    /** The first number of "19, 23" from its last one. */
    private static int beforeList(Tokens tokens, int token) {
        int first = token;
        while (token - first < LONGEST_LIST && tokens.is(first - 1, ',') && tokens.isDigits(first - 2)) {
            first -= 2;
        }
        return first;
    }

    /** "Ils ont plus de 60 ans", but not "il y a 60 ans" and not "il a 20 ans d'expérience". */
    private static boolean isHaving(Scan scan, int first, Found unit) {
        Tokens tokens = scan.tokens();
        int verb = Backwards.beforeApproximator(scan, first) - 1;
        boolean preposition = tokens.firstChar(verb) == '\u00E0';
        boolean certain = !tokens.is(verb, "a") || isSubject(scan, verb - 1) || verb + 1 < first;
        boolean having = scan.is(verb, WordGroup.HAVE) && !preposition && certain;
        int next = unit.endToken();
        boolean closed = !tokens.isWord(next) || tokens.is(next, "et") || tokens.gap(next) == Tokens.BREAK;
        return having && closed && unit.value().equals("Y") && !tokens.is(verb - 1, "y");
    }

    private static boolean isSubject(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        return scan.is(token, WordGroup.SUBJECTS) || tokens.isCapitalised(token);
    }

    /** "L'âge moyen des mères est de 31 ans". */
    private static boolean isNearAge(Scan scan, int first) {
        Tokens tokens = scan.tokens();
        for (int token = first - 1; token >= Math.max(0, first - 8); token--) {
            if (tokens.is(token, '.') || tokens.gap(token + 1) == Tokens.BREAK) {
                return false;
            }
            if (tokens.is(token, "age") || tokens.is(token, "ages")) {
                return !tokens.is(token - 1, "moyen");
            }
        }
        return false;
    }

    /** "À 62 ans, il". */
    private static boolean isOpening(Scan scan, int first, Found unit) {
        Tokens tokens = scan.tokens();
        boolean start =
                !tokens.isWord(first - 2) && !tokens.isDigits(first - 2) || tokens.gap(first - 1) == Tokens.BREAK;
        return tokens.is(first - 1, "a")
                && unit.value().equals("Y")
                && (start || tokens.is(unit.endToken(), ','))
                && !scan.is(first - 2, WordGroup.SENTENCES);
    }

    /** "Il est mort le 3 mars à 91 ans", with a day or a place between. */
    private static boolean isDeath(Scan scan, int first, Found unit) {
        Tokens tokens = scan.tokens();
        if (!tokens.is(first - 1, "a") || !unit.value().equals("Y") || isSentence(scan, unit)) {
            return false;
        }
        for (int token = first - 2; token >= Math.max(0, first - DEATH_REACH); token--) {
            boolean other = tokens.is(token, '.') || tokens.is(token, ';') || scan.is(token, WordGroup.SENTENCES);
            if (other || tokens.gap(token + 1) == Tokens.BREAK) {
                return false;
            }
            if (scan.is(token, WordGroup.DEATHS)) {
                return true;
            }
        }
        return false;
    }

    /** "5 ans de prison" is no age whatever stands before it. */
    private static boolean isSentence(Scan scan, Found unit) {
        Tokens tokens = scan.tokens();
        int next = unit.endToken();
        return (tokens.is(next, "de") || tokens.is(next, "d")) && tokens.is(unit.firstToken() - 2, "a");
    }

    /** "Marie Dupont, 36 ans," or "(36 ans)". */
    private static boolean isApposition(Scan scan, int first, int end) {
        Tokens tokens = scan.tokens();
        boolean enclosed = tokens.is(first - 1, ',') && tokens.isWord(first - 2) && tokens.is(end, ',');
        boolean initial = tokens.is(first - 2, '.') && tokens.isCapitalised(first - 3) && tokens.length(first - 3) == 1;
        boolean comma = tokens.is(first - 1, ',') && (tokens.isCapitalised(first - 2) || initial);
        boolean closed = tokens.is(end, ',')
                || tokens.is(end, '.')
                || tokens.is(end, ';')
                || tokens.is(end, ')')
                || tokens.is(end, "et");
        boolean bracket = tokens.is(first - 1, '(') && tokens.is(end, ')') && tokens.isCapitalised(first - 2);
        return comma && closed || bracket || enclosed;
    }

    /** "Les 18-25 ans", "les plus de 65 ans", "ses 80 ans". */
    private static boolean isGroup(Scan scan, int first, Found unit) {
        Tokens tokens = scan.tokens();
        int at = beforeRange(scan, first);
        int before = Backwards.beforeApproximator(scan, at);
        boolean group = scan.is(before - 1, WordGroup.PLURAL_DETERMINERS);
        boolean range = at < first;
        boolean approximated = before < at;
        boolean more = tokens.is(unit.endToken(), "et")
                && (tokens.is(unit.endToken() + 1, "plus") || tokens.is(unit.endToken() + 1, "moins"));
        boolean own = scan.is(before - 1, WordGroup.POSSESSIVES);
        return group && (range || approximated || more) || own || more;
    }
}
