package org.factdesk.consistency;

import java.util.Optional;

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

    private final Sheet sheet;
    private final TextSpan span;
    private final String skeleton;
    private final int[] mentionAt;
    private final int signs;
    private final byte[] counts = new byte[Sign.values().length];

    Line(Sheet sheet, TextSpan span, int firstMention, int endMention) {
        this.sheet = sheet;
        this.span = span;
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

    /** Index of the mention whose sign stands at a position of the skeleton. */
    int mentionAt(int position) {
        return mentionAt[position];
    }
}
