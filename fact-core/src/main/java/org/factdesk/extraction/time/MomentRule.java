package org.factdesk.extraction.time;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;

/**
 * Moments counted in hours and minutes from now: "il y a deux heures", "30 minutes ago", "dans une heure". They stay open
 * where the hour of publication is not known; where nothing but dates is looked for they count from the start of that day.
 */
public final class MomentRule implements Rule {

    @Override
    public long triggers() {
        return DIGITS
                | WordClass.mask(
                        WordClass.DISTANCES,
                        WordClass.SHIFTS,
                        WordClass.CARDINALS,
                        WordClass.COLLECTIVES,
                        WordClass.NUMBER_STARTS,
                        WordClass.FEW,
                        WordClass.FRACTIONS);
    }

    @Override
    public long needs() {
        return WordClass.DISTANCES.bit();
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        if (Articles.isIdle(scan, token)) {
            return;
        }
        Found word = scan.find(token, WordClass.DISTANCES);
        if (word.isPresent() && word.value().startsWith("before")) {
            Found approximator = scan.find(word.endToken(), WordClass.APPROXIMATORS);
            int at = approximator.isPresent() ? approximator.endToken() : word.endToken();
            Length length = Length.read(scan, at);
            if (scan.isOnlyKinds() && scan.tokens().is(token, "within")) {
                new MomentStretches(scan).within(token, length, drafts);
                return;
            }
            boolean past = word.value().endsWith("-1");
            if (length.isPresent() && (past || scan.isOnlyKinds() || Tense.isFuture(scan, token, length.endToken()))) {
                accept(scan, token, length.endToken(), length, past ? -1 : 1, drafts);
            }
            return;
        }
        if (scan.isOnlyKinds()) {
            new MomentStretches(scan).read(token, drafts);
        }
        Length length = Length.read(scan, token);
        Found behind = length.isPresent() ? scan.find(length.endToken(), WordClass.DISTANCES) : Found.NOTHING;
        if (behind.isPresent() && DistanceForm.isBehind(scan, behind)) {
            accept(scan, token, behind.endToken(), length, behind.value().endsWith("-1") ? -1 : 1, drafts);
        }
    }

    private static void accept(Scan scan, int token, int end, Length length, int direction, Consumer<Draft> drafts) {
        if (!length.isOfClock() || length.isVague() && !scan.isOnlyKinds()) {
            return;
        }
        TimeReading reading = scan.countsHours()
                ? scan.now()
                        .map(now -> length.shifted(now, direction).withNano(0))
                        .map(moment -> TimeReading.at(text(moment), text(moment)))
                        .orElseGet(() -> Moments.unresolved(length.timex()))
                : Moments.unresolved(length.timex());
        drafts.accept(Draft.dated(MentionKind.DATETIME, token, end, Draft.DATED, Moments.moment(List.of(reading))));
    }

    /** The moment in ISO 8601, to the second. */
    static String text(LocalDateTime moment) {
        return moment.toLocalDate() + "T" + moment.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
    }
}
