package org.factdesk.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.factdesk.text.Language;

/**
 * A total and all its parts where no shape tells them: any number of parts, before or behind it, in one sentence or in one
 * and the sentence that goes on with it.
 */
final class Totals implements TextRule {

    private static final int FEWEST_PARTS = 2;
    private static final int MOST_PARTS = 8;
    private static final int LONGEST_GAP = 110;
    private static final int BESIDE = 40;
    private static final Pattern JOINED =
            Pattern.compile("[,;(+]|\\b(?:et|and|plus|puis|ainsi que|as well as|contre|against|to)\\b");
    private static final Pattern LAST = Pattern.compile(
            "\\b(?:et|and|puis|ainsi que|as well as|ajout[a-z]*|another|further|added|on top|s'y|plus)\\b|[(+]");

    @Override
    public void check(Sheet sheet, Findings findings) {
        sheet.passages().forEach(line -> check(line, findings));
    }

    private static void check(Line line, Findings findings) {
        List<Spot> spots = line.spots();
        for (int at = 0; at < spots.size() && spots.size() > FEWEST_PARTS; at++) {
            Spot total = spots.get(at);
            if (isAmount(total) && !findings.isJudged(total.reading())) {
                if (isTotalBehind(line, total)) {
                    before(line, spots, at).ifPresent(parts -> behind(line, total, parts, findings));
                }
                if (isTotalAhead(line, total, spots, at)) {
                    after(line, spots, at)
                            .ifPresent(parts -> Sum.of(total.reading(), parts).mustBeEqual(findings));
                }
            }
        }
    }

    private static boolean isAmount(Spot spot) {
        return (spot.sign() == Sign.MONEY || spot.sign() == Sign.NUMBER || spot.sign() == Sign.DIMENSION)
                && spot.reading().value() > 0
                && !spot.reading().isRange();
    }

    private static boolean isTotalBehind(Line line, Spot total) {
        Language language = line.sheet().language();
        String after = line.after(total.at());
        String before = line.before(total.at());
        boolean said = Words.TOTAL.closes(language, before) || Words.TOTAL_AFTER.isIn(language, after);
        return said
                && !Words.OF_WHICH.closes(language, before)
                && !Words.OTHER_AMOUNT.opens(language, after)
                && !Words.TIMES.opens(language, after);
    }

    /** All amounts of its kind before it, where they are a list. */
    private static Optional<List<Reading>> before(Line line, List<Spot> spots, int total) {
        List<Reading> parts = new ArrayList<>();
        for (int at = 0; at < total; at++) {
            if (parts.isEmpty() && isBeside(spots.get(at), spots.get(total))) {
                continue;
            }
            if (!isPart(line, spots.get(at), spots.get(total))
                    || !parts.isEmpty() && !isJoined(line, spots.get(at - 1), spots.get(at), at == total - 1)) {
                return Optional.empty();
            }
            parts.add(spots.get(at).reading());
        }
        return sized(parts);
    }

    /** Of another kind, or a small number that counts something else: "les deux communes". */
    private static boolean isBeside(Spot spot, Spot total) {
        return !spot.isLike(total)
                || spot.reading().value() * BESIDE < total.reading().value();
    }

    private static boolean isPart(Line line, Spot part, Spot total) {
        String after = line.after(part.at());
        return isAmount(part)
                && part.isLike(total)
                && part.reading().value() * 1000 > total.reading().value()
                && !Words.TIMES.opens(line.sheet().language(), after)
                && !Words.EACH.isIn(line.sheet().language(), after)
                && !Words.OTHER_AMOUNT.opens(line.sheet().language(), after);
    }

    private static boolean isJoined(Line line, Spot one, Spot next, boolean last) {
        String between = line.between(one.at(), next.at());
        return between.length() < LONGEST_GAP
                && (last ? LAST : JOINED).matcher(between).find();
    }

    private static Optional<List<Reading>> sized(List<Reading> parts) {
        return parts.size() >= FEWEST_PARTS && parts.size() <= MOST_PARTS ? Optional.of(parts) : Optional.empty();
    }

    private static void behind(Line line, Spot total, List<Reading> parts, Findings findings) {
        double most = parts.stream().mapToDouble(Reading::value).max().orElse(0);
        boolean plain = Words.TOTAL_AFTER.isIn(line.sheet().language(), line.after(total.at()))
                || total.reading().value() >= most;
        if (plain) {
            Sum.of(total.reading(), parts).mustBeEqual(findings);
        }
    }

    private static boolean isTotalAhead(Line line, Spot total, List<Spot> spots, int at) {
        if (at + FEWEST_PARTS >= spots.size()) {
            return false;
        }
        String between = line.between(total.at(), spots.get(at + 1).at());
        boolean list = between.indexOf(':') >= 0 && between.length() < LONGEST_GAP / 2;
        return list || Words.MADE.isIn(line.sheet().language(), between);
    }

    /** All amounts behind it, where they are a list of its parts and nothing else. */
    private static Optional<List<Reading>> after(Line line, List<Spot> spots, int total) {
        List<Reading> parts = new ArrayList<>();
        int last = spots.size() - 1;
        for (int at = total + 1; at < spots.size(); at++) {
            if (!isPart(line, spots.get(at), spots.get(total))
                    || at > total + 1 && !isJoined(line, spots.get(at - 1), spots.get(at), at == last)) {
                return Optional.empty();
            }
            parts.add(spots.get(at).reading());
        }
        boolean rest = Words.REST.isIn(line.sheet().language(), line.skeleton());
        return rest ? Optional.empty() : sized(parts);
    }
}
