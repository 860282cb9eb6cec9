package org.factdesk.extraction.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.factdesk.text.Language;

/** Tenses that endings give away: the French future, participles behind their auxiliary, the English past. */
final class VerbForms {

    private static final String[] FUTURE = {
        "era", "eront", "ira", "iront", "dra", "dront", "ura", "uront", "rra", "rront", "erons", "erez", "tra", "tront"
    };
    private static final String[] PARTICIPLE = {"é", "ée", "és", "ées"};
    private static final int REACH = 3;

    private final Language language;

    private VerbForms(Language language) {
        this.language = language;
    }

    static VerbForms of(Language language) {
        return new VerbForms(language);
    }

    /** The cues with those of the verb forms added, in order. */
    List<Cue> completed(List<Cue> cues, String text, int from, int to) {
        List<Cue> all = new ArrayList<>(cues);
        Set<Integer> auxiliaries = cues.stream()
                .filter(cue -> cue.is(CueKind.AUXILIARY))
                .map(Cue::start)
                .collect(Collectors.toSet());
        int left = 0;
        for (int at = from; at < to; ) {
            int end = wordEnd(text, at, to);
            if (end > at) {
                left = auxiliaries.contains(at) ? REACH + 1 : Math.max(0, left - 1);
                left = word(all, text, at, end, left);
            }
            at = Math.max(end, at + 1);
        }
        pastsFromList(cues, all);
        all.sort(Comparator.comparingInt(Cue::start).thenComparing(Cue::kind));
        return all;
    }

    private static void pastsFromList(List<Cue> cues, List<Cue> all) {
        cues.stream().filter(cue -> cue.is(CueKind.PAST)).forEach(cue -> {
            all.add(new Cue(CueKind.EVENT, cue.start(), cue.end()));
            all.add(new Cue(CueKind.VERB, cue.start(), cue.end()));
        });
    }

    /** Reads one word; answers how many words behind an auxiliary may still be its participle. */
    private int word(List<Cue> all, String text, int at, int end, int left) {
        boolean tall = end - at > 4;
        if (language == Language.EN && tall && text.startsWith("ed", end - 2) && !text.startsWith("eed", end - 3)) {
            addBoth(all, CueKind.EVENT, at, end);
        }
        if (language == Language.FR && tall && isFuture(text, at, end)) {
            addBoth(all, CueKind.FORECAST, at, end);
        }
        if (language == Language.FR && left > 0 && end - at > 3 && endsWithAny(text, end, PARTICIPLE)) {
            all.add(new Cue(CueKind.EVENT, at, end));
            return 0;
        }
        return left;
    }

    private static void addBoth(List<Cue> all, CueKind kind, int at, int end) {
        all.add(new Cue(kind, at, end));
        all.add(new Cue(CueKind.VERB, at, end));
    }

    private static boolean isFuture(String text, int at, int end) {
        return Character.isLowerCase(text.charAt(at)) && endsWithAny(text, end, FUTURE);
    }

    private static boolean endsWithAny(String text, int end, String[] endings) {
        for (String ending : endings) {
            if (text.startsWith(ending, end - ending.length())) {
                return true;
            }
        }
        return false;
    }

    private static int wordEnd(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
