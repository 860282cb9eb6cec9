package org.factdesk.extraction.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Times of races as French sports pages write them: 47"52, 1'43"20, 2'04''5. */
public final class StopwatchRule implements Rule {

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    @Override
    public long triggers() {
        return DIGITS;
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        if (!scan.isFrench() || tokens.length(token) > 2 || tokens.isGlued(token) && tokens.isWord(token - 1)) {
            return;
        }
        boolean minutes = tokens.is(token + 1, '\'') && isGluedPair(tokens, token + 2);
        int seconds = minutes ? token + 2 : token;
        int hundredths = behindMark(tokens, seconds + 1);
        if (hundredths > 0 && isGluedPair(tokens, hundredths) && !isGluedMore(tokens, hundredths + 1)) {
            drafts.accept(draft(tokens, token, seconds, hundredths));
        }
    }

    /** Behind the mark of the seconds, glued on them; -1 where there is none. */
    private static int behindMark(Tokens tokens, int token) {
        if (tokens.is(token, '"') && tokens.isGlued(token)) {
            return token + 1;
        }
        boolean two = tokens.is(token, '\'') && tokens.is(token + 1, '\'');
        return two && tokens.isGlued(token) && tokens.isGlued(token + 1) ? token + 2 : -1;
    }

    private static boolean isGluedPair(Tokens tokens, int token) {
        return tokens.isDigits(token) && tokens.isGlued(token) && tokens.length(token) <= 2;
    }

    private static boolean isGluedMore(Tokens tokens, int token) {
        return tokens.isGlued(token) && (tokens.isWord(token) || tokens.isDigits(token));
    }

    private static Draft draft(Tokens tokens, int first, int seconds, int hundredths) {
        String clock = tokens.text(seconds, seconds + 1) + '.' + tokens.text(hundredths, hundredths + 1);
        String minutes = seconds > first ? tokens.text(first, first + 1) : "";
        BigDecimal inSeconds = new BigDecimal(clock)
                .add(minutes.isEmpty() ? BigDecimal.ZERO : MINUTE.multiply(new BigDecimal(minutes)));
        String timex = "PT" + (minutes.isEmpty() ? "" : minutes + "M")
                + new BigDecimal(clock).stripTrailingZeros().toPlainString() + "S";
        TimeReading reading = TimeReading.lasting(timex, Optional.of(inSeconds.stripTrailingZeros()));
        return Draft.dated(MentionKind.DURATION, first, hundredths + 1, Draft.NAMED, Moments.moment(List.of(reading)));
    }
}
