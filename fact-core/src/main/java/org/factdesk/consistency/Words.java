package org.factdesk.consistency;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

import org.factdesk.text.Folding;
import org.factdesk.text.Language;
import org.factdesk.text.Resource;

/** The lists of {@code words.txt} beside this class, which say what stands around a figure. */
enum Words {
    /** A part, an earlier value or one among others, anywhere in the sentence. */
    PART,
    /** The same, just before the figure. */
    PART_NEAR,
    /** The same, just behind the figure. */
    PART_BEHIND,
    /** Says nothing about what a figure is of. */
    EMPTY,
    /** Somebody means to do something. */
    COMING,
    /** It was meant to happen, back then. */
    PAST,
    /** An age someone had at some other time. */
    OTHER_AGE,
    /** The same, unless age and birth stand side by side. */
    SOFT_PAST,
    /** What follows says the same again. */
    TWIN,
    /** How sure what follows is. */
    ABOUT,
    /** What stands before it is a difference or for each of something. */
    OTHER_AMOUNT,
    /** What stands before it is a difference or for each of something, whatever the time. */
    OTHER_AMOUNT_NOW,
    /** The same amount again, in another way. */
    SO,
    /** How long something goes on. */
    LASTING,
    /** A change by what follows. */
    CHANGE,
    /** A change by what stands before. */
    CHANGED,
    /** Starts a clause of its own. */
    BREAK,
    /** A fall. */
    FALL,
    /** A value before another. */
    FROM,
    /** A value after another. */
    TO,
    /** What follows is the value before. */
    AGAINST,
    /** What follows is another value. */
    VERSUS,
    /** What follows was the value before, at its start. */
    WAS,
    /** What follows is the value today. */
    NOW,
    DOUBLED,
    TRIPLED,
    QUADRUPLED,
    HALVED,
    /** What follows is the total of what stands before. */
    TOTAL,
    /** What stands before is the total. */
    TOTAL_AFTER,
    /** What follows is all the parts. */
    MADE,
    /** Something is left besides. */
    REST,
    /** Goes on with the figures of the sentence before. */
    ON,
    /** For each of a stretch of time. */
    TIMES,
    /** What follows has been named before. */
    THE,
    /** What follows says of what. */
    OF,
    /** Something has begun. */
    FOUNDED,
    /** Something had a beginning, a day or years of being done. */
    BEGUN,
    /** Something had an end. */
    ENDED,
    /** How long it was follows. */
    LASTED,
    /** A birthday is kept. */
    CELEBRATED,
    /** The day of it. */
    ANNIVERSARY,
    /** The years of it follow. */
    ITS,
    /** Where a share goes or how it is cast, with no verb of its own. */
    GAP,
    /** What became of some, and so of no others: passed or failed, for or against. */
    OUTCOME,
    /** Those that can be counted by heads. */
    PEOPLE,
    /** Death, of as many as stand before it. */
    DEATH,
    /** Death, of as many as follow. */
    KILLS,
    /** Harm, of as many as stand before it. */
    INJURED,
    /** Harm, of as many as follow. */
    INJURES,
    /** What follows went before. */
    AFTER,
    /** What a length of time was spent on follows it. */
    SPENT,
    /** Parts of what stands before follow. */
    OF_WHICH,
    /** The same, at the start of the next sentence. */
    OF_THAT,
    /** The amount of what has been named follows. */
    OF_AMOUNT,
    /** Birth, on the day that follows. */
    BIRTH,
    /** Somebody has died. */
    DIED,
    /** The same, not long ago. */
    JUST_DIED,
    /** Somebody else, near to the one who is spoken of. */
    KIN,
    /** What follows is for each of several. */
    EACH,
    /** Something has run, over the length of time that follows. */
    HAS_RUN,
    /** Destruction. */
    DESTROYED,
    /** What the shares of one whole are shares of. */
    WHOLE,
    /** A place or group of its own follows. */
    WHERE,
    /** Somebody who has won a share follows. */
    WHOM;

    private static final String EDGE_BEFORE = "(?<![a-z0-9])";
    private static final String EDGE_AFTER = "(?![a-z0-9])";
    private static final String NOTHING = "(?!)";
    private static final Expression NEVER = new Expression(NOTHING);
    /** "Hausse nette de", "rises by about". */
    private static final String BY = "(?:\\s+(?!des|du)[a-z]+)?(?:\\s+(?:de|d'|of|by|a|an|the|to))?";

    private static final String SPACE = "[\\s,(:]*";

    static {
        Map<Words, Map<Language, StringJoiner>> lists = new EnumMap<>(Words.class);
        Resource.entries(Words.class, "words.txt", (name, phrase) -> {
            Words list = valueOf(name.substring(3).toUpperCase(Locale.ROOT).replace('-', '_'));
            Language language = Language.parse(name.substring(0, 2)).orElseThrow();
            lists.computeIfAbsent(list, key -> new EnumMap<>(Language.class))
                    .computeIfAbsent(language, key -> new StringJoiner("|"))
                    .add(alternative(phrase));
        });
        lists.forEach((list, byLanguage) -> byLanguage.forEach((language, words) -> list.read(language, words)));
    }

    private final Map<Language, String> words = new EnumMap<>(Language.class);
    private final Map<Language, Set<String>> single = new EnumMap<>(Language.class);
    private final Map<Language, Expression> anywhere = new EnumMap<>(Language.class);
    private final Map<Language, Expression> atStart = new EnumMap<>(Language.class);
    private final Map<Language, Expression> atEnd = new EnumMap<>(Language.class);

    private static String alternative(String phrase) {
        return Folding.fold(phrase).replace("+", "\\+").replace("*", "[a-z]*").replace(" ", "\\s+");
    }

    private void read(Language language, StringJoiner list) {
        words.put(language, list.toString());
        single.put(language, Set.copyOf(List.of(list.toString().split("\\|"))));
        String any = EDGE_BEFORE + "(?:" + list + ")";
        anywhere.put(language, new Expression(any + EDGE_AFTER));
        atStart.put(language, new Expression(SPACE + any + EDGE_AFTER));
        atEnd.put(language, new Expression(any + (this == CHANGE ? BY : "") + SPACE + "$"));
    }

    /** The words as alternatives of a regular expression. */
    String expression(Language language) {
        return words.getOrDefault(language, NOTHING);
    }

    /** Whether a word of the list stands somewhere. */
    boolean isIn(Language language, CharSequence folded) {
        return anywhere.getOrDefault(language, NEVER).matcher(folded).find();
    }

    /** Whether a single word is of the list. */
    boolean holds(Language language, String word) {
        return single.getOrDefault(language, Set.of()).contains(word);
    }

    /** Whether the words start with one of the list. */
    boolean opens(Language language, CharSequence folded) {
        return atStart.getOrDefault(language, NEVER).matcher(folded).lookingAt();
    }

    /** Whether the words end in one of the list. */
    boolean closes(Language language, CharSequence folded) {
        return atEnd.getOrDefault(language, NEVER).matcher(folded).find();
    }
}
