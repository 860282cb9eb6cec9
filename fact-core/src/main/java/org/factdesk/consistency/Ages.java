package org.factdesk.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.factdesk.measure.Period;
import org.factdesk.measure.Wording;
import org.factdesk.text.Language;

/** An age against the year of birth, on the day of publication or of death. */
final class Ages implements TextRule {

    private static final Shapes SHAPES = Shapes.read("ages.txt");

    private static final double YEAR_SECONDS = 365 * 86_400;

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.lines().forEach(line -> SHAPES.forEach(line, fit -> check(fit, findings)));
    }

    private static void check(Fit fit, Findings findings) {
        Optional<Period> birth = fit.mention("birth").period();
        Optional<Reading> age = fit.has("years") ? years(fit) : fit.reading("age");
        Optional<Integer> year = then(fit);
        if (birth.isPresent()
                && age.isPresent()
                && year.isPresent()
                && !age.get().isRange()) {
            judge(
                    mentions(fit, age.get()),
                    age.get(),
                    birth.get().fromInclusive().getYear(),
                    year.get(),
                    findings);
        }
    }

    private static List<Integer> mentions(Fit fit, Reading age) {
        return fit.has("then")
                ? List.of(fit.index("birth"), age.index(), fit.index("then"))
                : List.of(fit.index("birth"), age.index());
    }

    /** Holds an age in one year against the year of birth. */
    static void judge(List<Integer> mentions, Reading age, int born, int year, Findings findings) {
        double oldest = year - born;
        double leeway = isExact(age) ? 0 : Math.max(1, 0.1 * oldest);
        double written = age.value();
        boolean fits = written >= oldest - 1 - leeway && written <= oldest + leeway;
        if (!fits && oldest >= 0 && oldest < 125) {
            report(mentions, age, born, year, oldest, findings);
        }
    }

    /** "Elle a 45 ans" reads as a length of time. */
    private static Optional<Reading> years(Fit fit) {
        int index = fit.index("years");
        return fit.mention("years")
                .moment()
                .filter(moment -> moment.reading().timex().endsWith("Y"))
                .flatMap(moment -> moment.reading().seconds())
                .map(seconds -> seconds.doubleValue() / YEAR_SECONDS)
                .map(years -> new Reading(index, fit.mention("years"), Math.round(years), Math.round(years)));
    }

    /** The year the age is of: of the event where the shape names one, else of publication. */
    private static Optional<Integer> then(Fit fit) {
        if (fit.has("then")) {
            return fit.mention("then").period().map(period -> period.fromInclusive()
                    .getYear());
        }
        boolean today = fit.name().equals("today") && !isPast(fit) && !isOfOtherYear(fit);
        return today ? fit.line().sheet().reference().map(LocalDate::getYear) : Optional.empty();
    }

    /** "Né en 1944, il a fêté ses 80 ans en 2024": the sentence names another year, which the age is of. */
    private static boolean isOfOtherYear(Fit fit) {
        Sheet sheet = fit.line().sheet();
        int birth = fit.index("birth");
        return IntStream.range(fit.line().firstMention(), fit.line().endMention())
                .filter(index -> index != birth)
                .mapToObj(index -> sheet.mention(index).period())
                .flatMap(Optional::stream)
                .map(period -> period.fromInclusive().getYear())
                .anyMatch(year -> sheet.reference()
                        .filter(today -> today.getYear() != year)
                        .isPresent());
    }

    /** An age someone had at some other time says nothing about today. */
    private static boolean isPast(Fit fit) {
        String words = fit.line().skeleton().replace("was born", "born");
        if (words.startsWith("a ", fit.start() - 2) || words.startsWith("at ", fit.start() - 3)) {
            return true;
        }
        Language language = fit.line().sheet().language();
        String near = fit.line().before(fit.start()) + fit.words().replace("was born", "born");
        return Words.OTHER_AGE.isIn(language, words) || Words.SOFT_PAST.isIn(language, near);
    }

    private static boolean isExact(Reading age) {
        return age.mention().approximator().isEmpty()
                && (age.mention().quantity().isEmpty() || age.isExact());
    }

    private static void report(
            List<Integer> mentions, Reading age, int born, int year, double oldest, Findings findings) {
        Wording words = new Wording(
                "N\u00E9 en " + born + ", on a " + Texts.fr(oldest - 1) + " ou " + Texts.fr(oldest) + " ans en " + year
                        + ", pas " + Texts.fr(age.value()) + '.',
                "Born in " + born + ", one is " + Texts.en(oldest - 1) + " or " + Texts.en(oldest) + " in " + year
                        + ", not " + Texts.en(age.value()) + '.');
        findings.add(DiscrepancyRule.PERIODS, mentions, words, age.value(), oldest);
    }
}
