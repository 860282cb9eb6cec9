package org.factdesk.text;

import java.util.HashMap;
import java.util.Map;

/** Tells the full stop of an abbreviation from that of a sentence. */
final class FullStops {

    private static final Map<String, String> KINDS = read("title", "number", "either");
    private static final Map<String, String> STARTERS = read("starter");
    private static final int LONGEST_WORD = 24;

    private final String text;
    private final String folded;

    FullStops(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    private static Map<String, String> read(String... kinds) {
        Map<String, String> words = new HashMap<>();
        Resource.entries(FullStops.class, "full-stops.txt", (kind, word) -> {
            if (java.util.Arrays.asList(kinds).contains(kind)) {
                words.put(word, kind);
            }
        });
        return Map.copyOf(words);
    }

    /**
     * Whether a full stop can end a sentence.
     *
     * @param stop where it stands
     * @param next where the next word starts
     */
    boolean canEnd(int stop, int next) {
        int start = wordStart(stop);
        String word = folded.substring(start, stop);
        String kind = KINDS.getOrDefault(word, word.indexOf('.') > 0 ? "either" : "");
        return switch (kind) {
            case "title" -> Character.isLowerCase(text.charAt(start)) && word.length() > 2;
            case "number" -> !Character.isDigit(text.charAt(next));
            case "either" -> isStarter(next);
            default -> !isInitial(start, stop) || isAfterLowerCase(start) && isStarter(next);
        };
    }

    private int wordStart(int stop) {
        int start = stop;
        while (start > 0 && stop - start < LONGEST_WORD && isWordPart(folded.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isWordPart(char unit) {
        return Character.isLetter(unit) || unit == '.' || unit == '-';
    }

    private boolean isInitial(int start, int stop) {
        return stop - start == 1 && Character.isUpperCase(text.charAt(start));
    }

    private boolean isAfterLowerCase(int start) {
        return start > 1 && Character.isLowerCase(text.charAt(start - 2));
    }

    private boolean isStarter(int next) {
        int start = next;
        while (start < folded.length() && !Character.isLetterOrDigit(folded.charAt(start)) && start - next < 3) {
            start++;
        }
        int end = start;
        while (end < folded.length() && end - start < LONGEST_WORD && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        return STARTERS.containsKey(folded.substring(start, end));
    }
}
