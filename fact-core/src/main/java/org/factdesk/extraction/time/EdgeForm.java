package org.factdesk.extraction.time;

import java.util.ArrayList;
import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "Fin juin", "début 2024", "mi-mars", "the end of the year", "late 1990s". */
final class EdgeForm implements DateForm {

    private static final DateForm[] INNER = {new YearPartForm(), new SeasonForm(), new YearForm()};

    @Override
    public long triggers() {
        return WordClass.mask(WordClass.EDGES);
    }

    @Override
    public When read(Scan scan, int token) {
        Found edge = scan.find(token, WordClass.EDGES);
        if (!edge.isPresent() || scan.tokens().gap(edge.endToken()) == Tokens.BREAK) {
            return When.NOTHING;
        }
        When whole = whole(scan, Links.afterHyphen(scan.tokens(), edge.endToken()));
        if (!whole.isPresent() || whole.isDay()) {
            return When.NOTHING;
        }
        List<Stretch> stretches = new ArrayList<>();
        whole.stretches().forEach(stretch -> stretches.addAll(Edges.of(edge.value(), stretch, scan.reference())));
        return When.period(token, whole.endToken(), stretches, whole.timex());
    }

    /** "Début du mois d'octobre", "the end of the month of May": the month is named behind. */
    private static int behindMonthOf(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        int unit = Links.afterArticle(tokens, Links.afterOf(tokens, token));
        boolean month = tokens.is(unit, "mois") || tokens.is(unit, "month");
        int at = month ? Links.afterOf(tokens, unit + 1) : token;
        boolean named = at > unit + 1 && scan.find(at, WordClass.MONTHS).isPresent();
        return named ? at : token;
    }

    private static When whole(Scan scan, int token) {
        When longest = Outer.at(scan, behindMonthOf(scan, token));
        if (!longest.isPresent()) {
            longest = Outer.at(scan, Links.afterOf(scan.tokens(), token));
        }
        for (DateForm form : INNER) {
            When when = form.read(scan, token);
            longest = when.isLongerThan(longest) ? when : longest;
        }
        return longest;
    }
}
