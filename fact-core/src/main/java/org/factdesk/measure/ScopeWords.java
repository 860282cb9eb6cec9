package org.factdesk.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes in what the scopes of two figures are not the same. */
final class ScopeWords {

    private ScopeWords() {}

    static Wording of(Figure claimed, Figure found) {
        List<Wording> differences = new ArrayList<>();
        add(
                differences,
                "p\u00E9riode",
                "period",
                claimed.period().map(ScopeWords::days),
                found.period().map(ScopeWords::days));
        add(differences, "lieu", "place", claimed.place(), found.place());
        add(differences, "population", "population", claimed.population(), found.population());
        StringBuilder fr = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Wording difference : differences) {
            fr.append(fr.isEmpty() ? "" : ", ").append(difference.fr());
            en.append(en.isEmpty() ? "" : ", ").append(difference.en());
        }
        return new Wording(fr.toString(), en.toString());
    }

    private static void add(
            List<Wording> differences, String fr, String en, Optional<String> claimed, Optional<String> found) {
        if (!Figure.isSame(claimed, found)) {
            differences.add(new Wording(
                    fr + " (" + claimed.orElse("non dit") + " / " + found.orElse("non dit") + ')',
                    en + " (" + claimed.orElse("not said") + " / " + found.orElse("not said") + ')'));
        }
    }

    /** "2017", "2017-2023", or the days where they are no whole years. */
    private static String days(Period period) {
        LocalDate last = period.toExclusive().minusDays(1);
        boolean years = period.fromInclusive().getDayOfYear() == 1
                && period.toExclusive().getDayOfYear() == 1;
        String from = years
                ? String.valueOf(period.fromInclusive().getYear())
                : period.fromInclusive().toString();
        String to = years ? String.valueOf(last.getYear()) : last.toString();
        return from.equals(to) ? from : from + " \u2013 " + to;
    }
}
