package org.factdesk.extraction.time;

import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** "Hier", "aujourd'hui", "the day before yesterday"; where only dates are looked for also "lendemain", "the day before". */
final class RelativeDayForm implements DateForm {

    private static final String NOW = "then0";

    @Override
    public long triggers() {
        return WordClass.mask(WordClass.RELATIVE_DAYS);
    }

    @Override
    public When read(Scan scan, int token) {
        Found day = scan.find(token, WordClass.RELATIVE_DAYS);
        boolean idiom = scan.tokens().is(token - 2, "jour") && scan.tokens().is(token - 1, "au");
        if (!day.isPresent() || idiom || isName(scan.tokens(), token, day.endToken())) {
            return When.NOTHING;
        }
        boolean onlyKinds = day.value().startsWith("then");
        if (onlyKinds && !scan.isOnlyKinds()) {
            return When.NOTHING;
        }
        int distance = Integer.parseInt(onlyKinds ? day.value().substring(4) : day.value());
        List<Stretch> stretches = scan.reference()
                .map(today -> List.of(Stretch.day(today.plusDays(distance))))
                .orElseGet(List::of);
        String timex = day.value().equals(NOW) ? When.NOW : "XXXX-XX-XX";
        return When.day(token, day.endToken(), stretches, timex);
    }

    /** "USA Today", "Aujourd'hui en France". */
    private static boolean isName(Tokens tokens, int token, int endToken) {
        boolean inside =
                tokens.isCapitalised(token) && tokens.isCapitalised(token - 1) && tokens.gap(token) == Tokens.SPACE;
        return inside || tokens.is(endToken, "en") && tokens.is(endToken + 1, "france");
    }
}
