package org.factdesk.extraction.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.Lexicon;
import org.factdesk.extraction.lexicon.Phrases;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.lexicon.WordGroup;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.Answers;
import org.factdesk.extraction.number.NumberReader;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;
import org.factdesk.text.Tokenizer;
import org.factdesk.text.Tokens;

/** One text under the eyes of the rules. For one thread. */
public final class Scan {

    private final SourceText source;
    private final Tokens tokens;
    private final Phrases phrases;
    private final Optional<Reference> reference;
    private final NumberReader numbers;
    private final Set<MentionKind> kinds;
    private final Map<Class<?>, Answers<?>> kept = new HashMap<>();

    private int companyToken = -1;
    private long company;

    /** How many tokens behind a number its company is. */
    private static final int REACH = 8;

    /** A colon may be one of a time of day. */
    private static final long CLOCK = WordClass.CLOCK_WORDS.bit();

    private static final long NUMBER_STARTS = WordClass.NUMBER_STARTS.bit();

    private Scan(SourceText source, Lexicon lexicon, Optional<Reference> reference, Set<MentionKind> kinds) {
        this.source = source;
        this.reference = reference;
        this.kinds = kinds;
        tokens = Tokenizer.tokens(source, lexicon);
        phrases = new Phrases(tokens, lexicon);
        numbers = new NumberReader(tokens, phrases);
    }

    /**
     * A text in a language.
     *
     * @param reference what relative dates count from; empty where nothing is known
     * @param kinds the only kinds that are looked for, so that nothing else can claim their words; empty for all
     */
    public static Scan of(SourceText source, Language language, Optional<Reference> reference, Set<MentionKind> kinds) {
        return new Scan(source, Lexicon.of(language), reference, kinds);
    }

    public SourceText source() {
        return source;
    }

    public Tokens tokens() {
        return tokens;
    }

    public boolean isFrench() {
        return phrases.language() == Language.FR;
    }

    /** The day that relative dates count from. */
    public Optional<LocalDate> reference() {
        return reference.map(Reference::day);
    }

    /** The moment that hours are counted from: midnight where the hour is not known. */
    public Optional<LocalDateTime> now() {
        return reference.map(Reference::moment);
    }

    /** Whether hours can be counted from now: where nothing but some kinds is looked for, midnight has to do. */
    public boolean countsHours() {
        return isOnlyKinds() || reference.flatMap(Reference::hour).isPresent();
    }

    /** Whether only some kinds are looked for: then bare figures are read generously. */
    public boolean isOnlyKinds() {
        return !kinds.isEmpty();
    }

    /** Whether a kind is looked for. */
    public boolean isLookingFor(MentionKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** The longest number that starts at a token. */
    public ReadNumber number(int token) {
        return numbers.read(token);
    }

    /** The number in words below a thousand whose last word may be an ordinal. */
    public ReadNumber ordinal(int token) {
        return numbers.ordinal(token);
    }

    /** Whether a token is one of a group of words. */
    public boolean is(int token, WordGroup group) {
        return phrases.is(token, group);
    }

    /** The longest phrase of a class that starts at a token. */
    public Found find(int token, WordClass wordClass) {
        return phrases.find(token, wordClass);
    }

    /** The classes of the phrases that a token and its neighbour may start, as a mask. */
    public long opening(int token) {
        return phrases.opening(token);
    }

    /**
     * The answer to a question that several rules ask about the same token, found now or kept.
     *
     * @param kind what is answered; there is one question for each kind
     * @param question depends on nothing but this text and the token
     */
    @SuppressWarnings("unchecked") // only answers of the kind are kept under it
    public <T> T kept(Class<T> kind, int token, IntFunction<T> question) {
        Answers<?> answers = kept.get(kind);
        if (answers == null) {
            answers = new Answers<>(question);
            kept.put(kind, answers);
        }
        return ((Answers<T>) answers).about(token);
    }

    /** The bits of {@link Rule#triggers()} that a token has. */
    public long marks(int token) {
        long marks = phrases.opening(token);
        if (tokens.isDigits(token)) {
            return marks | Rule.DIGITS;
        }
        if ((marks & NUMBER_STARTS) != 0 && kinds.isEmpty() && !number(token).isPresent()) {
            marks &= ~NUMBER_STARTS;
        }
        return tokens.isWord(token) ? marks : marks | sign(token);
    }

    /**
     * The classes of all phrases that start in the number at a token or within a few tokens behind it, as a mask. Where only
     * some kinds are looked for, numbers are read in odd company too: then all bits are set.
     */
    public long company(int token) {
        if (isOnlyKinds()) {
            return -1;
        }
        if (token != companyToken) {
            companyToken = token;
            company = companyNow(token);
        }
        return company;
    }

    private long companyNow(int token) {
        long classes = 0;
        for (int at = token; at < Math.max(token, number(token).endToken()) + REACH; at++) {
            classes |= tokens.is(at, ':') ? CLOCK : phrases.opening(at);
        }
        return classes;
    }

    private boolean isBeforeAmount(int token) {
        return tokens.isDigits(token + 1)
                || !tokens.isWord(token + 1)
                        && find(token + 1, WordClass.CURRENCIES).isPresent();
    }

    private long sign(int token) {
        return switch (tokens.firstChar(token)) {
            case '-', '+', '\u00B1', ',', '.', '\u2212', '\u2013' -> isBeforeAmount(token) ? Rule.SIGN : 0;
            case '\u00BD', '\u2153', '\u2154', '\u00BC', '\u00BE', '\u215B', '\u2159' -> Rule.SIGN;
            default -> 0;
        };
    }
}
