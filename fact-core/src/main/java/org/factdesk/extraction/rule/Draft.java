package org.factdesk.extraction.rule;

import java.util.Optional;

import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.Moment;
import org.factdesk.extraction.mention.TimeScope;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.measure.Unit;

/**
 * One reading of a passage, before it is held against the other readings.
 *
 * @param kind what kind of mention it would be
 * @param firstToken its first token
 * @param endToken the token after its last one
 * @param rank decides between readings of equally long passages, the higher one wins
 * @param content what it says
 * @param timeScope how a date bounds
 */
public record Draft(
        MentionKind kind, int firstToken, int endToken, int rank, Content content, Optional<TimeScope> timeScope) {

    /** Ranks, the least specific first. */
    public static final int BARE = 0;

    public static final int COUNTED = 10;
    public static final int MEASURED = 20;
    public static final int TIMED = 30;
    public static final int DATED = 40;
    public static final int NAMED = 50;

    public Draft {
        if (firstToken < 0 || endToken <= firstToken) {
            throw new IllegalArgumentException("No draft runs from token " + firstToken + " to " + endToken);
        }
    }

    /** An amount of a unit from the first token of its number to an end. */
    public static Draft figure(MentionKind kind, ReadNumber number, int endToken, int rank, Unit unit) {
        return new Draft(kind, number.firstToken(), endToken, rank, Content.Figure.of(number, unit), Optional.empty());
    }

    /** A date, time or duration. */
    public static Draft dated(MentionKind kind, int firstToken, int endToken, int rank, Moment moment) {
        return new Draft(kind, firstToken, endToken, rank, new Content.Dated(moment), Optional.empty());
    }

    /** A passage that no figure may be read in. */
    public static Draft noFigure(int firstToken, int endToken) {
        return new Draft(MentionKind.NUMBER, firstToken, endToken, NAMED, new Content.NoFigure(), Optional.empty());
    }

    public Draft with(TimeScope scope) {
        return new Draft(kind, firstToken, endToken, rank, content, Optional.of(scope));
    }

    /** The same passage with other moments. */
    public Draft with(Moment moment) {
        return new Draft(kind, firstToken, endToken, rank, new Content.Dated(moment), timeScope);
    }

    public int length() {
        return endToken - firstToken;
    }

    public boolean isFigure() {
        return content instanceof Content.Figure;
    }
}
