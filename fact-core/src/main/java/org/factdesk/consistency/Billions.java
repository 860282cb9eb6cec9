package org.factdesk.consistency;

import java.util.List;
import java.util.Set;

import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.measure.Wording;
import org.factdesk.text.Folding;
import org.factdesk.text.Language;

/**
 * The English billion in a French text, where it is a thousand times a milliard: more money than the world earns in a year,
 * more people than live in it.
 */
final class Billions implements TextRule {

    private static final String BILLION = "billion";
    private static final double THOUSAND = 1e3;
    /** What the world produces in a year is some 10^14 dollars (World Bank). */
    private static final double MOST_MONEY = 1.5e14;

    private static final double MOST_PEOPLE = 1.1e10;
    private static final Set<String> MONEY = Set.of("USD", "EUR", "GBP", "CHF");

    @Override
    public void check(Sheet sheet, Findings findings) {
        if (sheet.language() != Language.FR || !sheet.folded().contains(BILLION)) {
            return;
        }
        for (int index = 0; index < sheet.mentions().size(); index++) {
            if (Folding.fold(sheet.words(index)).contains(BILLION)) {
                sheet.reading(index)
                        .filter(reading -> isTooMuch(sheet.language(), reading))
                        .ifPresent(reading -> report(reading, findings));
            }
        }
    }

    private static boolean isTooMuch(Language language, Reading reading) {
        boolean money = reading.isMoney()
                && reading.unit().iso().map(MONEY::contains).orElse(true)
                && reading.low() > MOST_MONEY;
        boolean people = reading.mention().kind() == MentionKind.NUMBER
                && reading.low() > MOST_PEOPLE
                && reading.mention()
                        .object()
                        .filter(object -> Words.PEOPLE.opens(language, Folding.fold(object)))
                        .isPresent();
        return money || people;
    }

    private static void report(Reading reading, Findings findings) {
        double meant = reading.value() / THOUSAND;
        String of = reading.isMoney() ? "que ce que le monde produit en un an" : "d'habitants que la Terre n'en a";
        String ofEn = reading.isMoney() ? "than the world produces in a year" : "people than live on Earth";
        Wording words = new Wording(
                "Un billion fait mille milliards : " + Texts.fr(reading.value(), reading.unit()) + ", c'est plus " + of
                        + ". " + Texts.fr(meant, reading.unit()) + " conviendrait.",
                "A French billion is a thousand milliards: " + Texts.en(reading.value(), reading.unit()) + " is more "
                        + ofEn + ". " + Texts.en(meant, reading.unit()) + " would fit.");
        findings.add(DiscrepancyRule.SCALE_WORDS, List.of(reading.index()), words, reading.value(), meant);
    }
}
