package org.factdesk.extraction.time;

import java.time.LocalDate;

import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** A day of the month that stands alone: "le 17", "the 27th". Without a month only where nothing but dates is looked for. */
final class BareDayForm implements DateForm {

    @Override
    public long triggers() {
        return Rule.DIGITS | WordClass.mask(WordClass.CARDINALS, WordClass.ORDINALS);
    }

    @Override
    public When read(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        if (!isAnnounced(scan, tokens, token)) {
            return When.NOTHING;
        }
        Part day = new DateWords(scan).day(token);
        When inMonth = day.isPresent() ? inMonth(scan, token, day) : When.NOTHING;
        if (inMonth.isPresent() || !scan.isOnlyKinds() && !isBeforeTime(scan, day)) {
            return inMonth;
        }
        if (!day.isPresent() || isCounted(scan, day)) {
            return When.NOTHING;
        }
        DateParts parts = DateParts.ofDay(DateParts.UNSAID, DateParts.UNSAID, day.value());
        return When.ofParts(
                token, day.endToken(), parts, scan.reference(), Tense.isFuture(scan, token, day.endToken()));
    }

    /** "Le 12 à 18 h 30": the time says that it is a day. */
    private static boolean isBeforeTime(Scan scan, Part day) {
        int at = day.endToken();
        boolean link =
                day.isPresent() && (scan.tokens().is(at, "a") || scan.tokens().is(at, "at"));
        return link && new ClockReader(scan).read(at + 1).isMarked();
    }

    /** "Le 20 du mois prochain", "the 20th of next month". */
    private static When inMonth(Scan scan, int token, Part day) {
        int at = Links.afterOf(scan.tokens(), day.endToken());
        When month = at > day.endToken() ? month(scan, at) : When.NOTHING;
        boolean isMonth = month.isResolved()
                && !month.isDay()
                && month.stretches().get(0).timex().length() == 7;
        if (!isMonth) {
            return When.NOTHING;
        }
        LocalDate first = month.stretches().get(0).from();
        return When.ofParts(
                token,
                month.endToken(),
                DateParts.ofDay(first.getYear(), first.getMonthValue(), day.value()),
                scan.reference(),
                false);
    }

    /** "Next month"; "the month" is the one that is now. */
    private static When month(Scan scan, int token) {
        When shifted = new ShiftedForm().read(scan, token);
        return shifted.isPresent() ? shifted : Outer.at(scan, token);
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
