package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/**
 * A part of a day in the text, perhaps only the start or end of it: "matin", "fin d'après-midi", "early evening".
 *
 * @param part which
 * @param edge start, end, or nothing
 * @param firstToken its first token
 * @param endToken the token after its last one
 */
record FoundPart(DayPart part, String edge, int firstToken, int endToken) {

    static final FoundPart NOTHING = new FoundPart(DayPart.MO, "", -1, -1);

    boolean isPresent() {
        return endToken > 0;
    }

    /** Meals and office hours say a time only where nothing but times is looked for. */
    private static boolean isLoose(Found part) {
        return part.value().startsWith("ME") || part.value().equals("BH");
    }

    /** The same part with another edge. */
    FoundPart at(String otherEdge) {
        return new FoundPart(part, otherEdge, firstToken, endToken);
    }

    /** The same part with the edge that is said before a token: "tôt ce matin", "tard hier soir", but not "plus tard". */
    FoundPart withEdgeBefore(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        boolean article = tokens.is(token - 1, "le") || tokens.is(token - 1, "la");
        int before = article ? token - 2 : token - 1;
        boolean early = tokens.is(before, "tot") || tokens.is(before, "early");
        boolean late = tokens.is(before, "tard") || tokens.is(before, "late");
        boolean more = tokens.is(before - 1, "plus");
        return edge.isEmpty() && isPresent() && (early || late) && !more ? at(early ? "start" : "end") : this;
    }

    /** The part that starts at a token. */
    static FoundPart read(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        Found edge = scan.find(token, WordClass.EDGES);
        boolean early = tokens.is(token, "tot");
        boolean late = tokens.is(token, "tard");
        int at = edge.isPresent() ? edge.endToken() : early || late ? token + 1 : token;
        at = at > token ? Links.afterArticle(tokens, Links.afterOf(tokens, Links.afterHyphen(tokens, at))) : at;
        Found part = tokens.gap(at) == Tokens.BREAK && at > token ? Found.NOTHING : scan.find(at, WordClass.DAY_PARTS);
        if (!part.isPresent() || !scan.isOnlyKinds() && isLoose(part)) {
            return NOTHING;
        }
        String said = edge.isPresent() ? edge.value() : early ? "start" : late ? "end" : "";
        int edgeInWord = part.value().indexOf('-');
        return edgeInWord < 0
                ? new FoundPart(DayPart.valueOf(part.value()), said, token, part.endToken())
                : new FoundPart(
                        DayPart.valueOf(part.value().substring(0, edgeInWord)),
                        part.value().substring(edgeInWord + 1),
                        token,
                        part.endToken());
    }
}
