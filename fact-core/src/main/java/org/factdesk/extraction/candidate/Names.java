package org.factdesk.extraction.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The persons a text names with first name and surname, and where they are named again by surname. A suggestion for
 * pronouns, no more.
 */
final class Names {

    private record Named(String name, int start) {}

    private final Article article;
    private final List<Named> named = new ArrayList<>();
    private final Map<String, String> bySurname = new HashMap<>();

    Names(Article article) {
        this.article = article;
        for (int at = 0; at < article.text().length(); at++) {
            if (article.isCapitalised(at)) {
                at = capitals(at);
            }
        }
    }

    /** The person named last before a position. */
    Optional<String> before(int position) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (named.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(named.get(low - 1).name());
    }

    private int capitals(int start) {
        String text = article.text();
        int words = 0;
        int end = start;
        int lastWord = start;
        int next = start;
        while (article.isCapitalised(next)) {
            lastWord = next;
            end = article.wordEnd(next);
            words++;
            next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : text.length();
        }
        note(start, lastWord, end, words);
        return Math.max(end, start);
    }

    private void note(int start, int lastWord, int end, int words) {
        String text = article.text();
        String surname = text.substring(lastWord, end);
        if (words == 2 && isPerson(start, end) && !isPlace(start)) {
            String name = text.substring(start, end);
            bySurname.put(surname, name);
            named.add(new Named(name, start));
        } else if (words == 1 && bySurname.containsKey(surname)) {
            named.add(new Named(bySurname.getOrDefault(surname, surname), start));
        }
    }

    private boolean isPerson(int start, int end) {
        String words = article.text().substring(start, end);
        return words.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')
                && Character.isLowerCase(words.charAt(1))
                && Character.isLowerCase(words.charAt(words.length() - 1));
    }

    /** Behind "en", "chez", "in", "d'", a name is of a place or a company. */
    private boolean isPlace(int start) {
        String before = article.folded().substring(Math.max(0, start - 6), start);
        return before.endsWith(" en ")
                || before.endsWith(" a ")
                || before.endsWith("chez ")
                || before.endsWith(" in ")
                || before.endsWith(" at ")
                || before.endsWith(" d'")
                || before.endsWith(" l'")
                || before.endsWith("The ");
    }
}
