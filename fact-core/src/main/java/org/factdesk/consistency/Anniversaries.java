package org.factdesk.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.measure.Period;
import org.factdesk.measure.Quantity;
import org.factdesk.measure.Wording;
import org.factdesk.text.Language;

/**
 * "Founded in 1985, the club celebrates its 50th anniversary" in a text of 2025, "born in 1950, she celebrated her 70th
 * birthday in 2024", "la centrale, ouverte en 1996, aura vingt ans en 2026".
 */
final class Anniversaries implements TextRule {

    private static final int NEAR = 24;
    private static final double YEAR_SECONDS = 365.25 * 86_400;
    private static final double LEEWAY = 1;

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.lines().stream()
                .filter(line -> Words.FOUNDED.isIn(sheet.language(), line.skeleton()))
                .filter(line -> Words.CELEBRATED.isIn(sheet.language(), line.skeleton()))
                .forEach(line -> check(line, findings));
    }

    private static void check(Line line, Findings findings) {
        Sheet sheet = line.sheet();
        List<Integer> dates = dates(line);
        Optional<Integer> which = which(line);
        if (which.isEmpty() || dates.isEmpty() || dates.size() > 2 || !isFounding(line, dates.get(0))) {
            return;
        }
        Optional<Integer> today = dates.size() == 2
                ? Optional.of(year(sheet, dates.get(1)))
                : sheet.reference().map(LocalDate::getYear);
        today.filter(then -> then > year(sheet, dates.get(0)) + 1)
                .ifPresent(then -> judge(sheet, dates.get(0), which.get(), then, findings));
    }

    /** Indexes of the dates, one for each year, the earliest first. */
    private static List<Integer> dates(Line line) {
        List<Integer> dates = new ArrayList<>();
        Sheet sheet = line.sheet();
        for (int index = line.firstMention(); index < line.endMention(); index++) {
            MentionKind kind = sheet.mention(index).kind();
            boolean date = kind == MentionKind.DATE || kind == MentionKind.DATERANGE;
            if (date && sheet.mention(index).period().isPresent()) {
                int year = year(sheet, index);
                if (dates.stream().noneMatch(other -> year(sheet, other) == year)) {
                    dates.add(index);
                }
            }
        }
        dates.sort(Comparator.comparing(index -> year(sheet, index)));
        return dates;
    }

    private static int year(Sheet sheet, int index) {
        return sheet.mention(index)
                .period()
                .map(Period::fromInclusive)
                .map(LocalDate::getYear)
                .orElseThrow();
    }

    private static boolean isFounding(Line line, int index) {
        return Words.FOUNDED.isIn(line.sheet().language(), before(line, index));
    }

    /** The words of the sentence just before a mention, folded. */
    private static String before(Line line, int index) {
        int end = line.sheet().mention(index).span().startInclusive();
        return line.sheet().folded().substring(Math.max(line.span().startInclusive(), end - 2 * NEAR), end);
    }

    private static Optional<Integer> which(Line line) {
        for (int index = line.firstMention(); index < line.endMention(); index++) {
            if (isWhich(line, index)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /** "70th" before "birthday", "vingt ans" behind "ses". */
    private static boolean isWhich(Line line, int index) {
        Sheet sheet = line.sheet();
        Mention mention = sheet.mention(index);
        int end = mention.span().endExclusive();
        Language language = sheet.language();
        String after = sheet.folded().substring(end, Math.min(line.span().endExclusive(), end + NEAR));
        return switch (mention.kind()) {
            case ORDINAL -> Words.ANNIVERSARY.opens(language, after);
            case AGE, DURATION -> years(mention).isPresent() && Words.ITS.closes(language, before(line, index));
            default -> false;
        };
    }

    private static Optional<Double> years(Mention mention) {
        return mention.kind() == MentionKind.DURATION
                ? mention.moment()
                        .filter(moment -> moment.reading().timex().endsWith("Y"))
                        .flatMap(moment -> moment.reading().seconds())
                        .map(seconds -> (double) Math.round(seconds.doubleValue() / YEAR_SECONDS))
                : mention.quantity().flatMap(Quantity::value).map(Number::doubleValue);
    }

    private static void judge(Sheet sheet, int founded, int which, int then, Findings findings) {
        int born = year(sheet, founded);
        double years = then - born;
        double written = years(sheet.mention(which)).orElse(years);
        if (Math.abs(written - years) > LEEWAY) {
            Wording words = new Wording(
                    "De " + born + " \u00E0 " + then + " il y a " + Texts.fr(years) + " ans, pas " + Texts.fr(written)
                            + '.',
                    "From " + born + " to " + then + " there are " + Texts.en(years) + " years, not "
                            + Texts.en(written) + '.');
            findings.add(DiscrepancyRule.PERIODS, List.of(founded, which), words, written, years);
        }
    }
}
