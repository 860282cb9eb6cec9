package org.factdesk.extraction.time;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** A day of the month that stands alone: "le 17", "the 27th". Only where nothing but dates is looked for. */
final class BareDayForm implements DateForm {

    @Override
    public long triggers() {
        return Rule.DIGITS | WordClass.mask(WordClass.CARDINALS, WordClass.ORDINALS);
    }

    @Override
    public When read(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (!scan.isOnlyKinds() || !isAnnounced(scan, tokens, token)) {
            return When.NOTHING;
        }
        Part day = new DateWords(scan).day(token);
        if (!day.isPresent() || isCounted(scan, day)) {
            return When.NOTHING;
        }
        DateParts parts = DateParts.ofDay(DateParts.UNSAID, DateParts.UNSAID, day.value());
        return When.ofParts(
                token, day.endToken(), parts, scan.reference(), Tense.isFuture(scan, token, day.endToken()));
    }

    private static boolean isAnnounced(Scan scan, Tokens tokens, int token) {
        return scan.isFrench()
                ? tokens.is(token - 1, "le") || tokens.is(token - 1, "en") || tokens.is(token - 1, "au")
                : tokens.is(token - 1, "the") || tokens.is(token - 1, "on");
    }

    /** A unit, a noun or a decimal behind it. */
    private static boolean isCounted(Scan scan, Part day) {
        Tokens tokens = scan.tokens();
        int end = day.endToken();
        boolean noun = tokens.isWord(end)
                && tokens.gap(end) != Tokens.BREAK
                && !scan.find(end, WordClass.FUNCTION_WORDS).isPresent();
        boolean sign = tokens.isGlued(end) && tokens.isGlued(end + 1) && tokens.isDigits(end + 1);
        return noun || sign;
    }
}
