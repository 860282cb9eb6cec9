package org.factdesk.extraction.time;

import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/**
 * Times around now that nobody says the length of: "ces dernières années", "les prochains mois", "recent weeks". They have
 * no ends, only the side of now that they lie on.
 */
final class VagueForm implements DateForm {

    private static final String PAST = "PAST_REF";
    private static final String FUTURE = "FUTURE_REF";

    @Override
    public long triggers() {
        return WordClass.mask(WordClass.SHIFTS, WordClass.RECENT, WordClass.CALENDAR_UNITS);
    }

    @Override
    public When read(Scan scan, int token) {
        When behind = scan.isFrench() ? sideBehind(scan, token) : When.NOTHING;
        return behind.isPresent() ? behind : sideBefore(scan, token);
    }

    /** The reference of a length whose number is not said, by the side of now. */
    static String reference(int side) {
        return side < 0 ? PAST : FUTURE;
    }

    /** "Ces dernières années", "prochains mois", "coming weeks". */
    private static When sideBefore(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        int at = tokens.is(token, "ces") ? token + 1 : token;
        at = tokens.is(at, "tout") || tokens.is(at, "toutes") ? at + 1 : at;
        Found side = side(scan, at);
        Found unit = side.isPresent() ? units(scan, side.endToken()) : Found.NOTHING;
        boolean ofOther = at == token && isOfOther(scan, unit.endToken());
        return unit.isPresent() && !ofOther ? when(token, unit.endToken(), side) : When.NOTHING;
    }

    /** "The last days of 2011", "les dernières années de sa vie". */
    private static boolean isOfOther(Scan scan, int token) {
        return scan.is(token, WordGroup.OF);
    }

    /** "Années récentes", "mois à venir", "ces semaines passées". */
    private static When sideBehind(Scan scan, int token) {
        Found unit = units(scan, scan.tokens().is(token, "ces") ? token + 1 : token);
        Found side = unit.isPresent() ? side(scan, unit.endToken()) : Found.NOTHING;
        return side.isPresent() && scan.tokens().gap(unit.endToken()) != Tokens.BREAK
                ? when(token, side.endToken(), side)
                : When.NOTHING;
    }

    private static Found side(Scan scan, int token) {
        Found shift = scan.find(token, WordClass.SHIFTS);
        Found side = shift.isPresent() ? shift : scan.find(token, WordClass.RECENT);
        return side.isPresent() && side.sense().intValue() != 0 && isPlain(scan, side) ? side : Found.NOTHING;
    }

    /** "The following months" follow something else, "to last weeks" is a verb. */
    private static boolean isPlain(Scan scan, Found side) {
        Tokens tokens = scan.tokens();
        int first = side.firstToken();
        return !tokens.is(first, "following") && !CountedForm.isVerb(scan, first);
    }

    /** Several days, weeks, months or years. */
    private static Found units(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        Found unit = scan.find(token, WordClass.CALENDAR_UNITS);
        if (!unit.isPresent() || unit.value().startsWith("1T") || tokens.gap(token) == Tokens.BREAK) {
            return Found.NOTHING;
        }
        char last = tokens.charAt(tokens.end(unit.endToken() - 1) - 1);
        boolean months = tokens.is(token, "mois");
        return last == 's' && (!months || isPlural(tokens, token)) ? unit : Found.NOTHING;
    }

    /** "Mois" looks alike in both numbers; the words beside it tell. */
    private static boolean isPlural(Tokens tokens, int token) {
        return tokens.is(token - 1, "derniers")
                || tokens.is(token - 1, "prochains")
                || tokens.is(token - 1, "ces")
                || tokens.is(token - 1, "les")
                || tokens.is(token - 1, "des");
    }

    private static When when(int token, int end, Found side) {
        return When.period(token, end, List.of(), reference(side.sense().intValue()));
    }
}
