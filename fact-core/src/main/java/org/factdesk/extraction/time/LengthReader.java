package org.factdesk.extraction.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Reads lengths of time: "sept mois", "un an et demi", "2 h 30", "half an hour", "2 weeks and 3 days". */
final class LengthReader {

    private static final int MOST_STEPS = 4;
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final CalendarUnit MINUTE = new CalendarUnit(1, "TM", false);
    private static final CalendarUnit SECOND = new CalendarUnit(1, "TS", false);
    private static final CalendarUnit HOUR = new CalendarUnit(1, "TH", false);
    private static final CalendarUnit DAY = new CalendarUnit(1, "D", false);

    private final Scan scan;
    private final Tokens tokens;

    LengthReader(Scan scan) {
        this.scan = scan;
        tokens = scan.tokens();
    }

    Length read(int token) {
        Reading first = step(token);
        return first.isPresent() ? from(token, first) : Length.NONE;
    }

    /** The length that begins with a step. */
    private Length from(int token, Reading first) {
        List<Length.Step> steps = new ArrayList<>(2);
        steps.add(first.step());
        int end = first.endToken();
        int at = afterLink(end);
        boolean vague = first.isVague();
        while (steps.size() < MOST_STEPS) {
            Reading next = step(at);
            if (!next.isPresent() || !isSmaller(steps, next.step()) || at == end && isRate(at)) {
                break;
            }
            steps.add(next.step());
            vague |= next.isVague();
            end = next.endToken();
            at = afterLink(end);
        }
        return minutes(new Length(steps, token, end, vague));
    }

    /** "37 hours a week". */
    private boolean isRate(int token) {
        return tokens.is(token, "a") || tokens.is(token, "an");
    }

    private static boolean isSmaller(List<Length.Step> steps, Length.Step next) {
        for (Length.Step step : steps) {
            if (step.unit().designator().equals(next.unit().designator())) {
                return false;
            }
        }
        return true;
    }

    private int afterLink(int token) {
        if (tokens.gap(token) == Tokens.BREAK) {
            return Integer.MAX_VALUE;
        }
        boolean link = tokens.is(token, "et")
                || tokens.is(token, "and")
                || tokens.is(token, ',') && !tokens.isDigits(token - 1);
        return link ? token + 1 : token;
    }

    private record Reading(Length.Step step, int endToken, boolean isVague) {

        static final Reading NONE =
                new Reading(new Length.Step(BigDecimal.ZERO, new CalendarUnit(1, "D", false)), -1, false);

        boolean isPresent() {
            return endToken > 0;
        }
    }

    private Reading step(int token) {
        Reading half = half(token);
        if (half.isPresent()) {
            return half;
        }
        Count count = Count.read(scan, token);
        if (!count.isPresent()) {
            return Reading.NONE;
        }
        int hyphened = afterHyphenedHalf(count.endToken());
        Unit unit = unitBehind(Links.afterHyphen(tokens, Math.max(hyphened, count.endToken())));
        if (!unit.isPresent() || tokens.gap(count.endToken()) == Tokens.BREAK) {
            return Reading.NONE;
        }
        int end = unit.endToken();
        Part quarters = hyphened > 0 ? new Part(2, end) : quartersBehind(end);
        BigDecimal value = quarters.isPresent()
                ? count.value().add(QUARTER.multiply(BigDecimal.valueOf(quarters.value())))
                : count.value();
        return new Reading(new Length.Step(value, unit.unit()), Math.max(end, quarters.endToken()), count.isVague());
    }

    private record Unit(CalendarUnit unit, int endToken) {

        static final Unit NONE = new Unit(MINUTE, -1);

        boolean isPresent() {
            return endToken > 0;
        }
    }

    /** The unit behind a count, words such as "full" aside. */
    private Unit unitBehind(int token) {
        Unit unit = tokens.isWord(token) ? unit(token) : Unit.NONE;
        int at = unit.isPresent() || !tokens.isWord(token) ? token : behindFiller(token);
        Unit read = at > token ? unit(at) : unit;
        return tokens.gap(at) == Tokens.BREAK ? Unit.NONE : read;
    }

    /** A unit by its name, or "h", "d" behind digits. */
    private Unit unit(int token) {
        Found unit = scan.find(token, WordClass.CALENDAR_UNITS);
        if (unit.isPresent() && !unit.value().equals("WE")) {
            return new Unit(CalendarUnit.parse(unit.value()), unit.endToken());
        }
        if (!tokens.isDigits(token - 1)) {
            return Unit.NONE;
        }
        if (tokens.is(token, "h")) {
            return new Unit(HOUR, token + 1);
        }
        if (tokens.is(token, "s") && tokens.is(token - 2, "min")) {
            return new Unit(SECOND, token + 1);
        }
        boolean day =
                scan.isOnlyKinds() && tokens.is(token, "d") && tokens.isGlued(token) && !tokens.is(token + 1, '\'');
        return day ? new Unit(DAY, token + 1) : Unit.NONE;
    }

    private int behindFiller(int token) {
        return scan.is(token, WordGroup.LENGTH_FILLERS) ? token + 1 : token;
    }

    /** "Une demi-heure", "demi-siècle". */
    private Reading half(int token) {
        int at = tokens.is(token, "un") || tokens.is(token, "une") ? token + 1 : token;
        boolean half = scan.is(at, WordGroup.HALVES);
        int behind = Links.afterHyphen(tokens, at + 1);
        behind = tokens.is(behind, "a") || tokens.is(behind, "an") ? behind + 1 : behind;
        Found unit = half ? scan.find(behind, WordClass.CALENDAR_UNITS) : Found.NOTHING;
        return unit.isPresent()
                ? new Reading(new Length.Step(HALF, CalendarUnit.parse(unit.value())), unit.endToken(), false)
                : Reading.NONE;
    }

    /** "Two-and-a-half-hour": -1 where there is no such half. */
    private int afterHyphenedHalf(int token) {
        int and = Links.afterHyphen(tokens, token);
        int article = Links.afterHyphen(tokens, and + 1);
        int half = Links.afterHyphen(tokens, article + 1);
        boolean read = and > token && tokens.is(and, "and") && tokens.is(article, "a") && tokens.is(half, "half");
        return read ? half + 1 : -1;
    }

    /** "And a half", "et demie", "et quart" behind a unit. */
    private Part quartersBehind(int token) {
        if (tokens.is(token, "et")) {
            return frenchQuarters(token + 1);
        }
        boolean and = tokens.is(token, "and");
        int at = and && (tokens.is(token + 1, "a") || tokens.is(token + 1, "one")) ? token + 2 : token + 1;
        return and && tokens.is(at, "half") ? new Part(2, at + 1) : Part.NONE;
    }

    private Part frenchQuarters(int token) {
        if (tokens.is(token, "demi") || tokens.is(token, "demie")) {
            return new Part(2, token + 1);
        }
        boolean three = tokens.is(token, "trois") && tokens.is(token + 1, "quarts");
        int one = tokens.is(token, "un") ? token + 1 : token;
        return three ? new Part(3, token + 2) : tokens.is(one, "quart") ? new Part(1, one + 1) : Part.NONE;
    }

    /** The minutes behind "2 h" or "2 heures" ("2h30", "2h30m"), and the seconds behind minutes ("7 min 30"). */
    private Length minutes(Length length) {
        String designator = length.steps().get(length.steps().size() - 1).unit().designator();
        boolean hours = designator.equals("TH");
        int end = length.endToken();
        if (!hours && !(designator.equals("TM") && scan.isFrench()) || tokens.gap(end) == Tokens.BREAK) {
            return length;
        }
        Part digits = tokens.length(end) == 2 ? new DateWords(scan).digits(end, 0, 59) : Part.NONE;
        Part smaller = digits.isPresent() || !scan.isFrench() ? digits : inWords(end);
        int behind = smaller.isPresent() ? behindSign(smaller.endToken(), hours) : -1;
        return behind < 0 ? length : length.with(smaller.value(), hours ? MINUTE : SECOND, behind);
    }

    /** "Une heure vingt", with nothing that is counted behind. */
    private Part inWords(int token) {
        ReadNumber number = tokens.isWord(token) ? scan.number(token) : ReadNumber.NONE;
        int end = number.endToken();
        boolean read = number.isWhole(2, 59) && number.shape() == Shape.WORDS && !number.isScaled();
        boolean counted = read
                && tokens.isWord(end)
                && tokens.gap(end) != Tokens.BREAK
                && !scan.find(end, WordClass.FUNCTION_WORDS).isPresent();
        return read && !counted ? new Part(number.intValue(), end) : Part.NONE;
    }

    /** Behind the sign of the smaller unit, or its number; -1 where that belongs to something else. */
    private int behindSign(int token, boolean minutes) {
        boolean sign = minutes
                ? tokens.is(token, "m") && tokens.isGlued(token)
                : tokens.is(token, "s") || tokens.is(token, "sec");
        if (sign) {
            return token + 1;
        }
        boolean glued = tokens.isGlued(token) && tokens.isWord(token) && !tokens.is(token, "min");
        boolean counted = !minutes
                && tokens.isWord(token)
                && tokens.gap(token) != Tokens.BREAK
                && !scan.find(token, WordClass.FUNCTION_WORDS).isPresent();
        return glued || counted || tokens.is(token, '%') ? -1 : token;
    }
}
