package org.factdesk.extraction.time;

import java.util.List;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.rule.Content;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** What comes again and again: "chaque lundi", "every two weeks", "deux fois par an", "quarterly". */
public final class RecurrenceRule implements Rule {

    /** Marks words that are read only where nothing but dates is looked for. */
    private static final String ONLY = "only-";

    private static final String DAILY = "adj-P1D";

    private static final int NOON = 12;

    @Override
    public long triggers() {
        return DIGITS | WordClass.mask(WordClass.RECURRENCES, WordClass.CARDINALS, WordClass.FEW);
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        if (Articles.isIdle(scan, token)) {
            return;
        }
        Found word = scan.find(token, WordClass.RECURRENCES);
        if (!word.isPresent()) {
            times(scan, token, drafts);
            return;
        }
        switch (word.value()) {
            case "every" -> every(scan, token, word.endToken(), 1, drafts);
            case "other" -> every(scan, token, word.endToken(), 2, drafts);
            case "times" -> unit(scan, token, word.endToken(), 1, drafts);
            default -> alone(scan, token, word, drafts);
        }
    }

    /** "Trois fois par semaine", "three times a year". */
    private static void times(Scan scan, int token, Consumer<Draft> drafts) {
        ReadNumber number = scan.number(token);
        Found times = number.isPresent() ? scan.find(number.endToken(), WordClass.RECURRENCES) : Found.NOTHING;
        if (times.isPresent() && times.value().equals("times")) {
            unit(scan, token, times.endToken(), 1, drafts);
        }
        if (scan.isFrench() && scan.isOnlyKinds() && number.isWhole(1, 1)) {
            oneOf(scan, token, number.endToken(), drafts);
        }
    }

    /** "Un jour sur deux", "un lundi sur trois". */
    private static void oneOf(Scan scan, int token, int at, Consumer<Draft> drafts) {
        Found unit = scan.find(at, WordClass.CALENDAR_UNITS);
        Found weekday = scan.find(at, WordClass.WEEKDAYS);
        int on = unit.isPresent() ? unit.endToken() : weekday.endToken();
        ReadNumber step = on > 0 && scan.tokens().is(on, "sur") ? scan.number(on + 1) : ReadNumber.NONE;
        if (!step.isWhole(2, 99)) {
            return;
        }
        int end = step.endToken();
        String timex = weekday.isPresent() ? "XXXX-WXX-" + weekday.value() : "";
        drafts.accept(draft(token, end, weekday.isPresent() ? timex : length(unit, step.intValue())));
    }

    private static void every(Scan scan, int token, int at, int step, Consumer<Draft> drafts) {
        Part place = place(scan, at);
        if (place.isPresent()) {
            every(scan, token, place.endToken(), place.value(), drafts);
        }
        counted(scan, token, at, drafts);
        unit(scan, token, at, step, drafts);
        Found day = scan.find(at, WordClass.WEEKDAYS);
        Found plural = scan.find(at, WordClass.RECURRENCES);
        Found part = scan.find(at, WordClass.DAY_PARTS);
        named(scan, token, at, drafts);
        if (day.isPresent()) {
            weekday(scan, token, day, drafts);
        } else if (plural.isPresent() && plural.value().startsWith("XXXX")) {
            accept(scan, token, plural.endToken(), plural.value(), drafts);
        } else if (part.isPresent()) {
            part(scan, token, part, drafts);
        }
    }

    /** "Every two years", "toutes les demi-heures". */
    private static void counted(Scan scan, int token, int at, Consumer<Draft> drafts) {
        Count count = Count.read(scan, at);
        if (count.isPresent() && count.isWhole() && !scan.tokens().is(at, "an")) {
            unit(scan, token, count.endToken(), count.intValue(), drafts);
            return;
        }
        Length length = Length.read(scan, at);
        if (length.isPresent() && !length.isVague()) {
            accept(scan, token, length.endToken(), length.timex(), drafts);
        }
    }

    /** "Every second Friday", "every third year": the ordinal says how many apart; "every second" alone is a second. */
    private static Part place(Scan scan, int at) {
        Part place = scan.isFrench() || !scan.tokens().isWord(at) ? Part.NONE : Nth.read(scan, at);
        int behind = place.endToken();
        boolean counts = place.isPresent()
                && place.value() > 1
                && place.value() < Nth.PENULTIMATE
                && (scan.find(behind, WordClass.CALENDAR_UNITS).isPresent()
                        || scan.find(behind, WordClass.WEEKDAYS).isPresent());
        return counts ? place : Part.NONE;
    }

    /** "Every night", "chaque nuit à 9". */
    private static void part(Scan scan, int token, Found part, Consumer<Draft> drafts) {
        accept(
                scan,
                token,
                part.endToken(),
                "T" + FoundPart.read(scan, part.firstToken()).part().name(),
                drafts);
        int end = part.endToken();
        boolean at = scan.tokens().is(end, "at") || scan.tokens().is(end, "a");
        ClockTime time = at && scan.isOnlyKinds() ? new ClockReader(scan).read(end + 1) : ClockTime.NOTHING;
        if (time.isOpen() && time.hour() < NOON) {
            boolean afternoon = !part.value().startsWith("MO");
            drafts.accept(draft(token, time.endToken(), time.inHalf(afternoon).timex()));
        }
    }

    /** "Chaque mardi", "every Friday night". */
    private static void weekday(Scan scan, int token, Found day, Consumer<Draft> drafts) {
        String timex = "XXXX-WXX-" + day.value();
        accept(scan, token, day.endToken(), timex, drafts);
        FoundPart part = FoundPart.read(scan, day.endToken());
        if (part.isPresent() && scan.tokens().gap(day.endToken()) != Tokens.BREAK) {
            accept(scan, token, part.endToken(), part.part().timexOn(timex), drafts);
        }
    }

    /** "Chaque été", "every Christmas", "tous les 14 juillet". */
    private static void named(Scan scan, int token, int at, Consumer<Draft> drafts) {
        Named named = Named.read(scan, at);
        if (named.isPresent() && !named.isUnit() && named.wordClass() != WordClass.WEEKDAYS) {
            accept(scan, token, named.endToken(), named.timex(), drafts);
        }
        When written = new WrittenDate().read(scan, at);
        When date = written.isPresent() || !scan.isOnlyKinds() ? written : new NumericDate().read(scan, at);
        if (date.isPresent()
                && date.parts().month() != DateParts.UNSAID
                && date.parts().year() == DateParts.UNSAID) {
            accept(scan, token, date.endToken(), date.timex(), drafts);
        }
    }

    private static void unit(Scan scan, int token, int at, int count, Consumer<Draft> drafts) {
        Found found = scan.find(at, WordClass.CALENDAR_UNITS);
        if (!found.isPresent() || scan.tokens().gap(at) == Tokens.BREAK || count < 1) {
            return;
        }
        accept(scan, token, found.endToken(), length(found, count), drafts);
    }

    private static String length(Found found, int count) {
        CalendarUnit unit = CalendarUnit.parse(found.value());
        String amount = Integer.toString(unit.count() * count);
        return unit.isClock()
                ? "PT" + amount + unit.designator().charAt(1)
                : "P" + amount + (unit.weekend() ? "WE" : unit.designator());
    }

    /** Adverbs always recur; adjectives ("a monthly meeting") where they stand beside a noun. */
    private static void alone(Scan scan, int token, Found word, Consumer<Draft> drafts) {
        if (word.value().startsWith(ONLY)) {
            if (scan.isOnlyKinds()) {
                accept(scan, token, word.endToken(), word.value().substring(ONLY.length()), drafts);
            }
            return;
        }
        boolean adjective = word.value().startsWith("adj-");
        if (!adjective || scan.isOnlyKinds() || isAdverb(scan, word) || isBesideNoun(scan, word)) {
            accept(scan, token, word.endToken(), adjective ? word.value().substring(4) : word.value(), drafts);
        }
    }

    /** "Réunion hebdomadaire", "the biennial review"; "le quotidien" is a newspaper, the "Daily Mail" another. */
    private static boolean isBesideNoun(Scan scan, Found word) {
        Tokens tokens = scan.tokens();
        int noun = scan.isFrench() ? word.firstToken() - 1 : word.endToken();
        int gapAt = scan.isFrench() ? word.firstToken() : word.endToken();
        return tokens.isWord(noun)
                && tokens.gap(gapAt) == Tokens.SPACE
                && tokens.length(noun) > 2
                && !tokens.isCapitalised(noun)
                && !tokens.isCapitalised(word.firstToken())
                && !scan.find(noun, WordClass.FUNCTION_WORDS).isPresent();
    }

    /** "Meets weekly.": nothing follows that it could belong to. */
    private static boolean isAdverb(Scan scan, Found word) {
        Tokens tokens = scan.tokens();
        boolean last = !tokens.isWord(word.endToken()) || tokens.gap(word.endToken()) == Tokens.BREAK;
        boolean ly = !scan.isFrench() && tokens.charAt(tokens.end(word.endToken() - 1) - 1) == 'y';
        return ly && last && !tokens.isCapitalised(word.firstToken());
    }

    /** The draft, with the time of day behind it ("each Monday at 4 pm"). */
    private static void accept(Scan scan, int token, int end, String timex, Consumer<Draft> drafts) {
        drafts.accept(draft(token, end, timex));
        Tokens tokens = scan.tokens();
        boolean at = tokens.is(end, "at") || tokens.is(end, "a");
        ClockTime time =
                tokens.gap(end) == Tokens.BREAK ? ClockTime.NOTHING : new ClockReader(scan).read(at ? end + 1 : end);
        if (time.isMarked()) {
            boolean days = timex.startsWith("XXXX");
            drafts.accept(draft(token, time.endToken(), days ? timex + time.timex() : time.timex()));
        }
    }

    /** "9 am every Sunday", "à 8 h chaque lundi": what recurs stands behind the time. */
    static void behind(Scan scan, ClockTime time, Consumer<Draft> drafts) {
        Found every = scan.find(time.endToken(), WordClass.RECURRENCES);
        boolean recurs = every.value().equals("every")
                || every.value().equals(DAILY)
                || every.value().startsWith("XXXX");
        if (recurs && scan.tokens().gap(time.endToken()) != Tokens.BREAK) {
            new RecurrenceRule().read(scan, time.endToken(), set -> drafts.accept(at(time, set)));
        }
    }

    private static Draft at(ClockTime time, Draft set) {
        String timex = ((Content.Dated) set.content()).moment().reading().timex();
        return draft(time.firstToken(), set.endToken(), timex.startsWith("XXXX") ? timex + time.timex() : time.timex());
    }

    private static Draft draft(int token, int end, String timex) {
        return Draft.dated(
                MentionKind.SET, token, end, Draft.DATED, Moments.moment(List.of(Moments.unresolved(timex))));
    }
}
