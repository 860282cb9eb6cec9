package org.factdesk.extraction.time;

import java.math.BigDecimal;
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
 * Moments counted in hours and minutes from now: "il y a deux heures", "30 minutes ago", "dans une heure". Nobody knows
 * the hour of publication; only where nothing but dates is looked for it counts from the start of that day.
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
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        if (Articles.isIdle(scan, token)) {
            return;
        }
        Found word = scan.find(token, WordClass.DISTANCES);
        if (word.isPresent() && word.value().startsWith("before")) {
            Found approximator = scan.find(word.endToken(), WordClass.APPROXIMATORS);
            int at = approximator.isPresent() ? approximator.endToken() : word.endToken();
            Length length = Length.read(scan, at);
            boolean past = word.value().endsWith("-1");
            if (length.isPresent() && (past || scan.isOnlyKinds() || Tense.isFuture(scan, token, length.endToken()))) {
                accept(scan, token, length.endToken(), length, past ? -1 : 1, drafts);
            }
            return;
        }
        Found shift = scan.isOnlyKinds() ? scan.find(token, WordClass.SHIFTS) : Found.NOTHING;
        if (shift.isPresent() && !shift.value().equals("0")) {
            stretch(scan, token, shift, drafts);
            return;
        }
        Length length = Length.read(scan, token);
        Found behind = length.isPresent() ? scan.find(length.endToken(), WordClass.DISTANCES) : Found.NOTHING;
        if (behind.isPresent() && DistanceForm.isBehind(scan, behind)) {
            accept(scan, token, behind.endToken(), length, behind.value().endsWith("-1") ? -1 : 1, drafts);
        }
    }

    /** "Last 5 minutes", "prochaine 5 heures", from the start of the day of publication. */
    private static void stretch(Scan scan, int token, Found shift, Consumer<Draft> drafts) {
        Length length = Length.read(scan, shift.endToken());
        if (!length.isPresent() || length.isCalendar() || scan.reference().isEmpty()) {
            return;
        }
        LocalDateTime now = scan.reference().get().atStartOfDay();
        LocalDateTime other = length.shifted(now, shift.value().equals("1") ? 1 : -1);
        String from = text(now.isBefore(other) ? now : other);
        String to = text(now.isBefore(other) ? other : now);
        String timex = "(" + from + "," + to + "," + length.timex() + ")";
        drafts.accept(Draft.dated(
                MentionKind.DATETIMERANGE,
                token,
                length.endToken(),
                Draft.DATED,
                Moments.moment(List.of(TimeReading.between(from, to, timex)))));
    }

    private static void accept(Scan scan, int token, int end, Length length, int direction, Consumer<Draft> drafts) {
        if (length.isCalendar()
                || length.isVague() && !scan.isOnlyKinds()
                || length.seconds().compareTo(BigDecimal.valueOf(1_000_000_000)) > 0) {
            return;
        }
        TimeReading reading = scan.isOnlyKinds()
                ? scan.reference()
                        .map(today ->
                                length.shifted(today.atStartOfDay(), direction).withNano(0))
                        .map(moment -> TimeReading.at(text(moment), text(moment)))
                        .orElseGet(() -> Moments.unresolved(length.timex()))
                : Moments.unresolved(length.timex());
        drafts.accept(Draft.dated(MentionKind.DATETIME, token, end, Draft.DATED, Moments.moment(List.of(reading))));
    }

    private static String text(LocalDateTime moment) {
        return moment.toLocalDate() + "T" + moment.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
    }
}
