package org.factdesk.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.factdesk.text.Language;

/**
 * An amount of money, and the sentence behind it that shares it out: "The city has 45 million euros for its schools. Of
 * that, 20 million go to buildings, 15 million to staff and 16 million to books."
 */
final class PartsOfThat implements TextRule {

    private static final int FEWEST = 2;

    @Override
    public void check(Sheet sheet, Findings findings) {
        List<Line> lines = sheet.lines();
        for (int at = 1; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (line.spots().size() >= FEWEST && Words.OF_THAT.opens(sheet.language(), line.skeleton())) {
                check(lines.get(at - 1), line, findings);
            }
        }
    }

    private static void check(Line before, Line line, Findings findings) {
        Optional<Reading> total = before.isJustBefore(line) ? largest(before) : Optional.empty();
        if (total.isPresent()) {
            List<Reading> parts = parts(line, total.get());
            if (parts.size() >= FEWEST) {
                Sum.of(total.get(), parts).mustNotExceed(findings);
            }
        }
    }

    private static Optional<Reading> largest(Line before) {
        return before.spots().stream()
                .filter(spot -> spot.sign() == Sign.MONEY)
                .map(Spot::reading)
                .filter(reading -> !reading.isRange())
                .max(Comparator.comparing(Reading::value));
    }

    /** All amounts of the sentence; none where one of them is no part. */
    private static List<Reading> parts(Line line, Reading total) {
        List<Reading> parts = new ArrayList<>();
        for (Spot spot : line.spots()) {
            if (!isPart(line, spot, total)) {
                return List.of();
            }
            parts.add(spot.reading());
        }
        return parts;
    }

    private static boolean isPart(Line line, Spot spot, Reading total) {
        Language language = line.sheet().language();
        String before = line.before(spot.at());
        String after = line.after(spot.at());
        return spot.reading().isLike(total)
                && !spot.reading().isRange()
                && !Words.OF_WHICH.closes(language, before)
                && !Words.VERSUS.closes(language, before)
                && !Words.PART.isIn(language, before)
                && !Words.EACH.isIn(language, after)
                && !Words.TIMES.opens(language, after)
                && !Words.OTHER_AMOUNT.opens(language, after);
    }
}
