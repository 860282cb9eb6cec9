package org.factdesk.extraction.candidate;

import java.util.Optional;

import org.factdesk.text.Language;
import org.factdesk.text.TextSpan;

/** Reads the person or organisation beside a verb of saying, or behind "selon" and "according to". */
final class Sources {

    private static final int LONGEST_SOURCE = 90;
    private static final String STOPS = ",.;:!?\u00AB\u00BB\u201C\u201D\"()\n\u2014";

    private final Article article;
    private final String text;
    private final String folded;
    private final Names names;

    Sources(Article article) {
        this.article = article;
        text = article.text();
        folded = article.folded();
        names = new Names(article);
    }

    /** "Selon IDC": the words up to the next stop or verb. */
    Optional<Attribution> behind(Passage sentence, Cue cue) {
        int start = skipSpace(cue.end());
        int end = nounEnd(sentence, start);
        return attribution(sentence, cue.start(), start, end, end);
    }

    /** "A-t-elle écrit", "a déclaré à la presse une source", "le ministre a affirmé que". */
    Optional<Attribution> around(Passage sentence, Cue cue) {
        int verb = verbStart(sentence, cue);
        if (isPassive(cue, verb)) {
            return Optional.empty();
        }
        Optional<Attribution> pronoun = invertedPronoun(sentence, cue, verb);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        return isInserted(sentence, verb)
                ? after(sentence, cue, verb).or(() -> before(sentence, cue, verb))
                : before(sentence, cue, verb);
    }

    /** "Était estimé à", "un chiffre jugé bas": nobody is named who says it. */
    private boolean isPassive(Cue cue, int verb) {
        boolean participle = "\u00E9e\u00E9s\u00E9es".contains(text.substring(cue.end() - 2, cue.end()))
                || text.charAt(cue.end() - 1) == '\u00E9';
        String auxiliary = folded.substring(verb, Math.min(verb + 5, cue.start()));
        boolean passive = auxiliary.startsWith("est ")
                || auxiliary.startsWith("sont ")
                || auxiliary.startsWith("etai")
                || auxiliary.startsWith("was ")
                || auxiliary.startsWith("were ");
        return participle && (verb == cue.start() || passive) || verb < cue.start() && passive;
    }

    /** The auxiliary before a participle, at most two words back. */
    private int verbStart(Passage sentence, Cue cue) {
        int start = cue.start();
        for (Cue other : sentence.cues()) {
            boolean helps = other.is(CueKind.AUXILIARY) && other.end() <= cue.start();
            if (helps && isWordsOnly(other.end(), cue.start()) && cue.start() - other.end() < 26) {
                start = Math.min(start, other.start());
            }
        }
        return start;
    }

    private boolean isWordsOnly(int from, int to) {
        int words = 0;
        for (int at = from; at < to; at++) {
            char unit = folded.charAt(at);
            if (!Character.isLetter(unit) && unit != ' ' && unit != '-') {
                return false;
            }
            words += unit == ' ' ? 1 : 0;
        }
        return words <= 2;
    }

    private Optional<Attribution> invertedPronoun(Passage sentence, Cue cue, int verb) {
        String window = folded.substring(verb, Math.min(folded.length(), cue.end() + 9));
        for (String pronoun : new String[] {"elles", "elle", "ils", "il", "on"}) {
            int at = window.indexOf('-' + pronoun);
            int end = at + pronoun.length() + 1;
            if (at > 0 && (end == window.length() || !Character.isLetter(window.charAt(end)))) {
                int start = verb + at + 1;
                return attribution(sentence, verb, start, start + pronoun.length(), Math.max(cue.end(), verb + end));
            }
        }
        return Optional.empty();
    }

    private boolean isInserted(Passage sentence, int verb) {
        int at = verb - 1;
        while (at >= sentence.span().startInclusive() && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at >= sentence.span().startInclusive() && ",\u00BB\u201D\"!?".indexOf(text.charAt(at)) >= 0;
    }

    private Optional<Attribution> after(Passage sentence, Cue cue, int verb) {
        int start = skipTime(sentence, skipAddressee(skipTime(sentence, skipSpace(cue.end()))));
        int end = nounEnd(sentence, start);
        boolean clause = folded.startsWith("que ", start)
                || folded.startsWith("qu'", start)
                || folded.startsWith("that ", start)
                || folded.startsWith("en ", start)
                || folded.startsWith("in ", start);
        return clause ? Optional.empty() : attribution(sentence, verb, start, end, end);
    }

    /** "A expliqué mardi la ministre". */
    private int skipTime(Passage sentence, int from) {
        for (int at = sentence.firstMention(); at < sentence.endMention(); at++) {
            if (article.mention(at).span().startInclusive() == from
                    && article.mention(at).kind().isTime()) {
                return skipSpace(article.mention(at).span().endExclusive());
            }
        }
        return from;
    }

    /** Behind "à TechCrunch" or "told Reuters" stands who says it. */
    private int skipAddressee(int from) {
        int at = from;
        if (article.language() == Language.FR && (folded.startsWith("a ", at) || folded.startsWith("au ", at))) {
            at = folded.indexOf(' ', at) + 1;
            if (folded.startsWith("l'", at)) {
                at = article.wordEnd(at + 2) + 1;
            }
            while (article.isCapitalised(at)) {
                at = skipSpace(article.wordEnd(at));
            }
        }
        return at;
    }

    private Optional<Attribution> before(Passage sentence, Cue cue, int verb) {
        int end = verb;
        int start = end;
        int floor = Math.max(sentence.span().startInclusive(), end - LONGEST_SOURCE);
        while (start > floor && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        start = skipSpace(start);
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        boolean relative = folded.startsWith("qui ", start) || folded.startsWith("who ", start);
        return relative ? Optional.empty() : attribution(sentence, start, start, end, cue.end());
    }

    private int nounEnd(Passage sentence, int start) {
        int limit = Math.min(sentence.span().endExclusive(), start + LONGEST_SOURCE);
        int end = start;
        while (end < limit && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        for (Cue cue : sentence.cues()) {
            boolean verb =
                    cue.is(CueKind.VERB) || cue.is(CueKind.AUXILIARY) || cue.is(CueKind.SUBJECT) && isPronoun(cue);
            if (verb && cue.start() > start && cue.start() < end) {
                end = cue.start();
            }
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isPronoun(Cue cue) {
        String word = folded.substring(cue.start(), cue.end());
        return word.equals("il")
                || word.equals("elle")
                || word.equals("ils")
                || word.equals("nous")
                || word.equals("it")
                || word.equals("they")
                || word.equals("he")
                || word.equals("she")
                || word.equals("we");
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Optional<Attribution> attribution(Passage sentence, int from, int start, int end, int to) {
        if (end <= start
                || end - start > LONGEST_SOURCE
                || start >= sentence.span().endExclusive()) {
            return Optional.empty();
        }
        String source = text.substring(start, end);
        TextSpan span = TextSpan.of(Math.min(from, start), Math.max(to, end));
        boolean pronoun = sentence.cues().stream()
                .anyMatch(cue -> cue.is(CueKind.PRONOUN) && cue.start() == start && cue.end() == end);
        Optional<String> suggestion = pronoun ? names.before(start) : Optional.empty();
        return Optional.of(new Attribution(source, suggestion, span.slice(text), span));
    }
}
