package org.factdesk.consistency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.measure.Period;
import org.factdesk.text.Language;

/**
 * The birth, the death and the age of one who has died, in one sentence or two and in any order: "L'ancien maire est mort
 * lundi, à 84 ans. Né en 1948, il avait dirigé la ville pendant dix ans."
 */
final class Lives implements TextRule {

    private static final char DATE = (char) (Line.FIRST_SIGN + Sign.DATE.ordinal());
    private static final char AGE = (char) (Line.FIRST_SIGN + Sign.AGE.ordinal());
    private static final int LATELY = 45;
    private static final int NEAR = 60;

    @Override
    public void check(Sheet sheet, Findings findings) {
        for (Line line : sheet.passages()) {
            if (line.count(1 << Sign.AGE.ordinal()) == 1 && line.count(1 << Sign.DATE.ordinal()) > 0) {
                check(line, findings);
            }
        }
    }

    private static void check(Line line, Findings findings) {
        Language language = line.sheet().language();
        String skeleton = line.skeleton();
        int age = skeleton.indexOf(AGE);
        List<Integer> births = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int at = skeleton.indexOf(DATE); at >= 0; at = skeleton.indexOf(DATE, at + 1)) {
            (isBirth(line, at) ? births : others).add(at);
        }
        String near = skeleton.substring(Math.max(0, age - NEAR), Math.min(skeleton.length(), age + NEAR));
        if (births.size() == 1 && Words.DIED.isIn(language, near) && !Words.KIN.isIn(language, skeleton)) {
            death(line, others).ifPresent(year -> judge(line, births.get(0), age, year, findings));
        }
    }

    private static boolean isBirth(Line line, int at) {
        String before = line.before(at);
        int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf(DATE));
        return Words.BIRTH.isIn(line.sheet().language(), before.substring(clause + 1));
    }

    /** The year of the death: the only other one that is named, or that of publication where it is news. */
    private static Optional<Integer> death(Line line, List<Integer> dates) {
        Optional<LocalDate> today = line.sheet().reference();
        List<LocalDate> days = dates.stream()
                .map(at -> line.sheet().mention(line.mentionAt(at)))
                .map(Mention::period)
                .flatMap(Optional::stream)
                .map(Period::fromInclusive)
                .toList();
        boolean lately = today.isPresent()
                && (days.stream().anyMatch(day -> isLately(day, today.get()))
                        || Words.JUST_DIED.isIn(line.sheet().language(), line.skeleton()));
        long years = days.stream().map(LocalDate::getYear).distinct().count();
        if (lately) {
            return years <= 1 ? today.map(LocalDate::getYear) : Optional.empty();
        }
        return years == 1 && days.size() == dates.size()
                ? Optional.of(days.get(0).getYear())
                : Optional.empty();
    }

    private static boolean isLately(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days >= 0 && days < LATELY;
    }

    private static void judge(Line line, int birth, int age, int year, Findings findings) {
        int birthIndex = line.mentionAt(birth);
        Optional<Integer> born = line.sheet().mention(birthIndex).period().map(period -> period.fromInclusive()
                .getYear());
        Optional<Reading> years = line.sheet().reading(line.mentionAt(age)).filter(reading -> !reading.isRange());
        if (born.isPresent() && years.isPresent()) {
            Ages.judge(List.of(birthIndex, line.mentionAt(age)), years.get(), born.get(), year, findings);
        }
    }
}
