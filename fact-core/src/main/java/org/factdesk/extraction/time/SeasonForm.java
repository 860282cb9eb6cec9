package org.factdesk.extraction.time;

import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.rule.Backwards;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "Été 2023", "summer of 2019", "l'hiver". Which days a season covers nobody says, so that it has none without a year. */
final class SeasonForm implements DateForm {

    @Override
    public long triggers() {
        return WordClass.mask(WordClass.SEASONS);
    }

    @Override
    public When read(Scan scan, int token) {
        Found season = scan.find(token, WordClass.SEASONS);
        if (!season.isPresent()) {
            return When.NOTHING;
        }
        When year = scan.tokens().gap(season.endToken()) == Tokens.BREAK
                ? When.NOTHING
                : Outer.behind(scan, season.endToken());
        if (year.isPresent()
                && year.parts().year() != DateParts.UNSAID
                && year.parts().month() == DateParts.UNSAID) {
            Stretch stretch = Seasons.ofYear(season.value(), year.parts().year());
            int end = endOfNextYear(scan, year);
            return When.period(token, end, List.of(stretch), stretch.timex());
        }
        Part shared = yearOfNext(scan, season.endToken());
        if (shared.isPresent()) {
            Stretch stretch = Seasons.ofYear(season.value(), shared.value());
            return When.period(token, season.endToken(), List.of(stretch), stretch.timex());
        }
        Part two = scan.tokens().is(season.endToken(), '\'')
                ? new DateWords(scan).shortYear(season.endToken())
                : Part.NONE;
        if (two.isPresent()) {
            Stretch stretch = Seasons.ofYear(season.value(), two.value());
            return When.period(token, two.endToken(), List.of(stretch), stretch.timex());
        }
        return isNoun(scan, token) ? bare(scan, token, season) : When.NOTHING;
    }

    /** The year of "spring and summer of 2022", "au printemps et à l'été 2022". */
    private static Part yearOfNext(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (!scan.is(token, WordGroup.AND_OR)) {
            return Part.NONE;
        }
        int to = tokens.is(token + 1, "a") ? token + 2 : tokens.is(token + 1, "au") ? token + 2 : token + 1;
        Found next = scan.find(Links.afterArticle(tokens, to), WordClass.SEASONS);
        When year = next.isPresent() ? Outer.behind(scan, next.endToken()) : When.NOTHING;
        boolean said = year.isPresent()
                && year.parts().year() != DateParts.UNSAID
                && year.parts().month() == DateParts.UNSAID;
        return said ? new Part(year.parts().year(), next.endToken()) : Part.NONE;
    }

    /** "À l'automne", "by the spring": the one that the verbs speak of, or the nearest. */
    private static When bare(Scan scan, int token, Found season) {
        int lean = Tense.lean(scan, token, season.endToken());
        List<Stretch> stretches = scan.reference()
                .map(today -> Seasons.near(season.value(), lean, today))
                .orElseGet(List::of);
        When when = When.period(token, season.endToken(), stretches, season.value());
        return scan.isOnlyKinds() ? When.period(token, season.endToken(), anyYear(when, season), season.value()) : when;
    }

    /** The same under the name of the season alone: where only dates are looked for, no verb says which year is meant. */
    private static List<Stretch> anyYear(When when, Found season) {
        return when.each(stretch -> stretch.named(season.value()));
    }

    /** "Hiver 2022-2023", "winter of 2022-23": a winter has the year that it begins in. */
    private static int endOfNextYear(Scan scan, When year) {
        Tokens tokens = scan.tokens();
        int sign = year.endToken();
        boolean joined =
                (tokens.is(sign, '-') || tokens.is(sign, '/')) && tokens.isGlued(sign) && tokens.isGlued(sign + 1);
        int next = joined && tokens.isDigits(sign + 1) ? new DateWords(scan).number(sign + 1) : -1;
        int expected = year.parts().year() + 1;
        return next == expected || next == expected % 100 ? sign + 2 : year.endToken();
    }

    /** "Été" may be a verb, "spring" a source. */
    private static boolean isNoun(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (scan.isOnlyKinds()) {
            return !tokens.is(token, "fall") && (!tokens.is(token, "ete") || !isVerb(scan, token - 1));
        }
        boolean loss = tokens.is(token, "fall") && (tokens.is(token + 1, "in") || tokens.is(token + 1, "of"));
        if (loss || isName(scan, token)) {
            return false;
        }
        boolean elided = tokens.is(token - 1, '\'') && tokens.is(token - 2, "l");
        boolean edge = !tokens.is(token, "fall") && Backwards.endsAt(scan, token, WordClass.EDGES);
        return edge || elided || tokens.is(token - 1, "au") || tokens.is(token - 1, "the") && isTime(scan, token - 2);
    }

    /** "Le Printemps, boulevard Haussmann", "the Winter Olympics". */
    private static boolean isName(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (!tokens.isCapitalised(token)) {
            return false;
        }
        boolean inside = tokens.isWord(token - 1) && !tokens.isCapitalised(token - 1);
        boolean more = tokens.isCapitalised(token + 1) && tokens.gap(token + 1) == Tokens.SPACE;
        return scan.isFrench() ? inside : more;
    }

    private static boolean isTime(Scan scan, int token) {
        return scan.is(token, WordGroup.BEFORE_SEASONS);
    }

    private static boolean isVerb(Scan scan, int token) {
        return scan.is(token, WordGroup.HAVE);
    }
}
