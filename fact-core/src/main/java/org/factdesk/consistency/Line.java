package org.factdesk.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.factdesk.extraction.mention.Approximator;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.text.TextSpan;

/**
 * One sentence as a skeleton: folded words, and one sign in the place of each figure, so that shapes can be matched. The
 * words that only say how sure a figure is are left out.
 */
final class Line {

    /** The first of the signs; {@link Sign} says which is which. */
    static final char FIRST_SIGN = '\uE000';

    private static final char LENGTH = (char) (FIRST_SIGN + Sign.DURATION.ordinal());
    private static final int NEAR = 45;
    private static final int LONGEST_GAP = 3;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]?\\s*$");

    private final Sheet sheet;
    private final TextSpan span;
    private final int firstMention;
    private final int endMention;
    private final String skeleton;
    private final int[] mentionAt;
    private final int signs;
    private final byte[] counts = new byte[Sign.values().length];
    private final List<Spot> spots;
    private final int secondStart;

    Line(Sheet sheet, TextSpan span, int firstMention, int endMention) {
        this.sheet = sheet;
        this.span = span;
        this.firstMention = firstMention;
        this.endMention = endMention;
        StringBuilder words = new StringBuilder(span.length());
        mentionAt = new int[span.length() + 1];
        int seen = 0;
        int at = span.startInclusive();
        for (int index = firstMention; index < endMention; index++) {
            Mention mention = sheet.mention(index);
            int sign = Sign.of(mention).map(Enum::ordinal).orElse(-1);
            if (sign >= 0 && mention.span().startInclusive() >= at) {
                words.append(sheet.folded(), at, Math.max(at, start(mention)));
                mentionAt[words.length()] = index;
                words.append((char) (FIRST_SIGN + sign));
                seen |= 1 << sign;
                counts[sign] = (byte) Math.min(Byte.MAX_VALUE, counts[sign] + 1);
                at = end(mention);
            }
        }
        skeleton = words.append(sheet.folded(), Math.min(at, span.endExclusive()), span.endExclusive())
                .toString();
        signs = seen;
        spots = findSpots();
        secondStart = 0;
    }

    private Line(Line one, Line next) {
        sheet = one.sheet;
        span = one.span.union(next.span);
        firstMention = one.firstMention;
        endMention = next.endMention;
        String first = SENTENCE_END.matcher(one.skeleton).replaceFirst(", ");
        skeleton = first + next.skeleton;
        mentionAt = Arrays.copyOf(one.mentionAt, skeleton.length() + 1);
        System.arraycopy(next.mentionAt, 0, mentionAt, first.length(), next.skeleton.length());
        signs = one.signs | next.signs;
        for (int sign = 0; sign < counts.length; sign++) {
            counts[sign] = (byte) Math.min(Byte.MAX_VALUE, one.counts[sign] + next.counts[sign]);
        }
        spots = findSpots();
        secondStart = first.length();
    }

    /** Whether another sentence follows without one in between. */
    boolean isJustBefore(Line other) {
        return other.span.startInclusive() - span.endExclusive() <= LONGEST_GAP
                && sheet.text()
                                .substring(span.endExclusive(), other.span.startInclusive())
                                .indexOf('\n')
                        < 0;
    }

    /** Both sentences as one. */
    Line with(Line next) {
        return new Line(this, next);
    }

    /** Whether a position is in the last sentence of those the line is made of. */
    boolean isInLast(int position) {
        return position >= secondStart;
    }

    /** The start of a figure or of the words before it that say how sure it is. */
    private int start(Mention mention) {
        return approximator(mention)
                .filter(words -> words.span().endExclusive() <= mention.span().startInclusive())
                .map(words -> words.span().startInclusive())
                .orElse(mention.span().startInclusive());
    }

    private int end(Mention mention) {
        return approximator(mention)
                .filter(words -> words.span().startInclusive() >= mention.span().endExclusive())
                .map(words -> words.span().endExclusive())
                .orElse(mention.span().endExclusive());
    }

    private static Optional<Approximator> approximator(Mention mention) {
        boolean amount = !mention.kind().isTime() || mention.kind() == MentionKind.DURATION;
        return amount ? mention.approximator().filter(words -> !Reading.isFrom(words.text())) : Optional.empty();
    }

    Sheet sheet() {
        return sheet;
    }

    TextSpan span() {
        return span;
    }

    /** Index of its first mention. */
    int firstMention() {
        return firstMention;
    }

    /** Index behind its last mention. */
    int endMention() {
        return endMention;
    }

    String skeleton() {
        return skeleton;
    }

    /** The signs that stand in the skeleton, one bit each. */
    int signs() {
        return signs;
    }

    /** How many figures stand in it whose sign is among some bits. */
    int count(int mask) {
        int count = 0;
        for (int sign = 0; sign < counts.length; sign++) {
            count += (mask >> sign & 1) * counts[sign];
        }
        return count;
    }

    /** The amounts of the sentence in order; dates and lengths of time are none. */
    List<Spot> spots() {
        return spots;
    }

    /** The lengths of time of the sentence in order, in seconds. */
    List<Spot> lengths() {
        List<Spot> found = new ArrayList<>();
        for (int at = skeleton.indexOf(LENGTH); at >= 0; at = skeleton.indexOf(LENGTH, at + 1)) {
            int place = at;
            Mention mention = sheet.mention(mentionAt[at]);
            mention.moment()
                    .flatMap(moment -> moment.reading().seconds())
                    .map(BigDecimal::doubleValue)
                    .map(seconds -> new Reading(mentionAt[place], mention, seconds, seconds))
                    .ifPresent(reading -> found.add(new Spot(place, Sign.DURATION, reading)));
        }
        return found;
    }

    private List<Spot> findSpots() {
        List<Spot> found = new ArrayList<>();
        for (int at = 0; at < skeleton.length(); at++) {
            int sign = skeleton.charAt(at) - FIRST_SIGN;
            if (sign >= 0 && sign < Sign.AGE.ordinal()) {
                int place = at;
                sheet.reading(mentionAt[at])
                        .ifPresent(reading -> found.add(new Spot(place, Sign.values()[sign], reading)));
            }
        }
        return found;
    }

    /** The words just before a position, up to the figure before them. */
    String before(int position) {
        int start = position;
        while (start > 0 && start > position - NEAR && !isAmount(start - 1)) {
            start--;
        }
        return skeleton.substring(start, position);
    }

    /** The words just behind the sign at a position, up to the next figure. */
    String after(int position) {
        int end = position + 1;
        while (end < skeleton.length() && end < position + NEAR && !isAmount(end)) {
            end++;
        }
        return skeleton.substring(position + 1, end);
    }

    /** The words between two signs. */
    String between(int first, int second) {
        return skeleton.substring(first + 1, second);
    }

    /** Whether a figure of any kind stands at a position. */
    boolean isSign(int position) {
        int sign = skeleton.charAt(position) - FIRST_SIGN;
        return sign >= 0 && sign < Sign.values().length;
    }

    private boolean isAmount(int position) {
        int sign = skeleton.charAt(position) - FIRST_SIGN;
        return sign >= 0 && sign < Sign.AGE.ordinal();
    }

    /** Index of the mention whose sign stands at a position of the skeleton. */
    int mentionAt(int position) {
        return mentionAt[position];
    }
}
