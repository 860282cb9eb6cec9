package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** A year where the words before already say that one comes: "2016", "l'année 2016", "exercice 2023-2024". */
final class PlainYear implements DateForm {

    @Override
    public long triggers() {
        return Rule.DIGITS | WordClass.mask(WordClass.YEAR_WORDS, WordClass.CARDINALS);
    }

    @Override
    public When read(Scan scan, int token) {
        DateWords words = new DateWords(scan);
        Found word = scan.find(token, WordClass.YEAR_WORDS);
        int at = word.isPresent() ? word.endToken() : token;
        Part year = scan.tokens().gap(at) == Tokens.BREAK && word.isPresent() ? Part.NONE : year(scan, words, at);
        boolean decade = word.isPresent()
                && (scan.tokens().is(at - 1, "annees") || scan.tokens().is(at - 1, "years"));
        if (!year.isPresent() || decade) {
            return When.NOTHING;
        }
        return When.ofParts(at, year.endToken(), DateParts.ofYear(year.value()), scan.reference(), false);
    }

    /** In words only where nothing but dates is looked for, and of more than one word. */
    private static Part year(Scan scan, DateWords words, int token) {
        Part year = scan.isOnlyKinds() ? words.year(token) : words.yearInDigits(token);
        return scan.tokens().isWord(token) && year.endToken() == token + 1 ? Part.NONE : year;
    }
}
