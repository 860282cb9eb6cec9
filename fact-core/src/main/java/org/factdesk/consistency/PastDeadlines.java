package org.factdesk.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.TimeScope;
import org.factdesk.measure.Days;
import org.factdesk.measure.Period;
import org.factdesk.measure.Wording;

/** "D'ici 2030" in a text that was published in 2031. */
final class PastDeadlines implements TextRule {

    @Override
    public void check(Sheet sheet, Findings findings) {
        Optional<LocalDate> today = sheet.reference();
        if (today.isPresent()) {
            sheet.lines().forEach(line -> check(line, today.get(), findings));
        }
    }

    private static void check(Line line, LocalDate today, Findings findings) {
        String skeleton = line.skeleton();
        for (int at = 0; at < skeleton.length(); at++) {
            if (skeleton.charAt(at) == Line.FIRST_SIGN + Sign.DATE.ordinal()) {
                int index = line.mentionAt(at);
                Mention mention = line.sheet().mention(index);
                boolean by = mention.timeScope()
                        .map(TimeScope::type)
                        .filter("by"::equals)
                        .isPresent();
                Optional<Period> period = mention.period();
                if (by && period.isPresent() && !period.get().toExclusive().isAfter(today) && isComing(line)) {
                    report(index, period.get(), today, findings);
                }
            }
        }
    }

    private static boolean isComing(Line line) {
        return Words.COMING.isIn(line.sheet().language(), line.skeleton())
                && !Words.PAST.isIn(line.sheet().language(), line.skeleton());
    }

    private static void report(int index, Period period, LocalDate today, Findings findings) {
        LocalDate last = period.toExclusive().minusDays(1);
        findings.add(new Discrepancy(
                List.of(index),
                DiscrepancyRule.PERIODS,
                new Wording(
                        "L'\u00E9ch\u00E9ance ("
                                + Days.french(last) + ") est pass\u00E9e \u00E0 la date du texte ("
                                + Days.french(today) + ").",
                        "The deadline (" + Days.english(last) + ") has passed on the day of the text ("
                                + Days.english(today) + ")."),
                Optional.empty(),
                0,
                Optional.empty()));
    }
}
