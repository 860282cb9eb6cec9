package org.factdesk.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.factdesk.text.Language;

/**
 * A number at the start of a clause, and behind it how it is shared out, each share named only by where it goes, "of the 48
 * survivors, 21 were taken to Lisbon, 17 to Porto and 15 to Faro", or by what became of it: "of the 320 pupils tested, 190
 * passed, 85 failed and 60 were absent".
 */
final class PartsOfThose implements TextRule {

    private static final Pattern CLAUSE_START = Pattern.compile("^\\W*$|[,;:\u00AB\"] ?$");
    private static final Pattern AMONG =
            Pattern.compile("(?:of|among|out of|sur|parmi) (?:the|its|their|his|her|les|ses|leurs|ces|these|those) ?$");
    private static final Pattern LISTED = Pattern.compile("(?:,|\\b(?:et|and)) *$");
    private static final int FEWEST = 2;

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.lines().forEach(line -> {
            List<Spot> spots = line.spots();
            if (spots.size() > FEWEST && isAmong(line, spots.get(0))) {
                check(line, spots, findings);
            } else if (spots.size() > FEWEST + 1 && isOfThings(line, spots.get(0), spots.get(1))) {
                list(line, spots, findings);
            }
        });
    }

    private static boolean isAmong(Line line, Spot total) {
        String before = line.before(total.at());
        var among = AMONG.matcher(before);
        return total.sign() == Sign.NUMBER
                && !total.reading().isRange()
                && among.find()
                && CLAUSE_START.matcher(before.substring(0, among.start())).find();
    }

    /** "2 400 vehicles, of which": things are of one sort each, people of several. */
    private static boolean isOfThings(Line line, Spot total, Spot first) {
        Language language = line.sheet().language();
        return (total.sign() == Sign.NUMBER || total.sign() == Sign.MONEY)
                && !total.reading().isRange()
                && Words.OF_WHICH.closes(language, line.between(total.at(), first.at()))
                && !Words.PEOPLE.isIn(language, line.after(total.at()));
    }

    /** All the parts behind it, where they are a list. */
    private static void list(Line line, List<Spot> spots, Findings findings) {
        List<Reading> parts = new ArrayList<>();
        for (Spot spot : spots.subList(1, spots.size())) {
            String before = line.before(spot.at());
            boolean listed = parts.isEmpty() || LISTED.matcher(before).find();
            if (!listed || !spot.isLike(spots.get(0)) || spot.reading().isRange()) {
                return;
            }
            parts.add(spot.reading());
        }
        Sum.of(spots.get(0).reading(), parts).mustNotExceed(findings);
    }

    private static void check(Line line, List<Spot> spots, Findings findings) {
        Spot total = spots.get(0);
        List<Reading> parts = new ArrayList<>();
        boolean gapped = false;
        int outcomes = 0;
        for (Spot spot : spots.subList(1, spots.size())) {
            if (!isPart(line, spot, total)) {
                return;
            }
            gapped |= !parts.isEmpty() && isGapped(line, spot);
            outcomes += Words.OUTCOME.opens(line.sheet().language(), line.after(spot.at())) ? 1 : 0;
            parts.add(spot.reading());
        }
        if (gapped || outcomes == parts.size()) {
            Sum.of(total.reading(), parts).mustNotExceed(findings);
        }
    }

    private static boolean isPart(Line line, Spot spot, Spot total) {
        Language language = line.sheet().language();
        String before = line.before(spot.at());
        return spot.sign() == Sign.NUMBER
                && !spot.reading().isRange()
                && spot.reading().value() < total.reading().value()
                && !Words.PART.isIn(language, before)
                && !Words.VERSUS.closes(language, before)
                && !Words.OTHER_AMOUNT.opens(language, line.after(spot.at()));
    }

    /** The verb is that of the number before: "17 to Porto", "40 contre". */
    private static boolean isGapped(Line line, Spot spot) {
        return Words.GAP.opens(line.sheet().language(), line.after(spot.at()));
    }
}
