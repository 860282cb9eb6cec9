package org.factdesk.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.measure.Period;
import org.factdesk.measure.Quantity;
import org.factdesk.measure.Wording;

/** "Founded in 1985, the club celebrates its 50th anniversary" in a text of 2025. */
final class Anniversaries implements TextRule {

    private static final String ANNIVERSARY = "anniversa";
    private static final int LONGEST_WORD_GAP = 2;

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.reference().ifPresent(today -> sheet.lines().stream()
                .filter(line -> line.skeleton().contains(ANNIVERSARY))
                .filter(line -> Words.FOUNDED.isIn(sheet.language(), line.skeleton()))
                .forEach(line -> check(line, today, findings)));
    }

    private static void check(Line line, LocalDate today, Findings findings) {
        List<Integer> founded = new java.util.ArrayList<>();
        Optional<Integer> which = Optional.empty();
        for (int index = line.firstMention(); index < line.endMention(); index++) {
            Mention mention = line.sheet().mention(index);
            which = isAnniversary(line, mention) ? Optional.of(index) : which;
            if (year(mention).filter(year -> year < today.getYear() - 1).isPresent()) {
                founded.add(index);
            }
        }
        if (founded.size() == 1 && which.isPresent()) {
            judge(line.sheet(), founded.get(0), which.get(), today, findings);
        }
    }

    private static Optional<Integer> year(Mention mention) {
        return mention.period().map(Period::fromInclusive).map(LocalDate::getYear);
    }

    private static boolean isAnniversary(Line line, Mention mention) {
        int end = mention.span().endExclusive();
        return mention.kind() == MentionKind.ORDINAL
                && IntStream.range(end, end + LONGEST_WORD_GAP)
                        .anyMatch(at -> line.sheet().folded().startsWith(ANNIVERSARY, at));
    }

    private static void judge(Sheet sheet, int founded, int which, LocalDate today, Findings findings) {
        int born = year(sheet.mention(founded)).orElseThrow();
        int years = today.getYear() - born;
        double written = sheet.mention(which)
                .quantity()
                .flatMap(Quantity::value)
                .orElseThrow()
                .doubleValue();
        if (Math.abs(written - years) > 1) {
            Wording words = new Wording(
                    "De " + born + " \u00E0 " + today.getYear() + " il y a " + years + " ans, pas " + Texts.fr(written)
                            + '.',
                    "From " + born + " to " + today.getYear() + " there are " + years + " years, not "
                            + Texts.en(written) + '.');
            findings.add(DiscrepancyRule.PERIODS, List.of(founded, which), words, written, years);
        }
    }
}
