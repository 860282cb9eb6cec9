package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;

/** A year on its own, where what stands around it allows: "en 2023", "(2019)", "the budget 2024", "FY24", "l'an 800". */
final class YearForm implements DateForm {

    @Override
    public long triggers() {
        return Rule.DIGITS | WordClass.mask(WordClass.YEAR_WORDS, WordClass.CARDINALS);
    }

    @Override
    public When read(Scan scan, int token) {
        Found word = scan.find(token, WordClass.YEAR_WORDS);
        if (word.isPresent()) {
            return behindWord(scan, token, word);
        }
        DateWords words = new DateWords(scan);
        Part year = words.year(token);
        if (!year.isPresent() || !YearContext.isYear(scan, token, year.endToken())) {
            return When.NOTHING;
        }
        return of(scan, token, year);
    }

    private static When of(Scan scan, int token, Part year) {
        return When.ofParts(token, year.endToken(), DateParts.ofYear(year.value()), scan.reference(), false);
    }

    /** The word belongs to the span where only dates are looked for, or the number alone would be no year. */
    private static When behindWord(Scan scan, int token, Found word) {
        DateWords words = new DateWords(scan);
        int at = word.endToken();
        boolean glued = scan.tokens().isGlued(at) && scan.tokens().length(token) == 2;
        Part year = words.year(at);
        if (year.isPresent()) {
            return glued ? of(scan, token, year) : When.NOTHING;
        }
        boolean early = word.value().equals("year")
                && !scan.tokens().is(at - 1, "annees")
                && !scan.tokens().is(at - 1, "years")
                && scan.tokens().isDigits(at)
                && scan.tokens().length(at) == 3;
        if (early) {
            return of(scan, token, new Part(words.number(at), at + 1));
        }
        Part two = glued ? words.shortYear(at) : Part.NONE;
        return two.isPresent() ? of(scan, token, two) : When.NOTHING;
    }
}
