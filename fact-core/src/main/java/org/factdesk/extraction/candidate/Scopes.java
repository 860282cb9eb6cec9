package org.factdesk.extraction.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;

/** Reads when, where and what of a passage. */
final class Scopes {

    private static final List<String> PLACE_WORDS =
            List.of("en", "a", "au", "aux", "dans", "in", "across", "at", "de l'");
    private static final int LONGEST_COUNTED = 60;

    private Scopes() {}

    /** The first mention that dates what is said. */
    static Optional<Integer> time(Passage passage) {
        for (int at = passage.firstMention(); at < passage.endMention(); at++) {
            MentionKind kind = passage.article().mention(at).kind();
            if (kind.isTime() && kind != MentionKind.DURATION && kind != MentionKind.SET) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** "En Inde", "in Northern Ireland": capitals behind a preposition of place. */
    static Optional<String> place(Passage passage) {
        Article article = passage.article();
        for (int at = passage.span().startInclusive() + 1; at < passage.span().endExclusive(); at++) {
            if (article.isCapitalised(at)
                    && isPlaceWordBefore(article, at)
                    && !isShouted(article, at)
                    && !isInMention(passage, at)) {
                return Optional.of(article.text().substring(at, capitalsEnd(article, at)));
            }
        }
        return Optional.empty();
    }

    private static boolean isPlaceWordBefore(Article article, int at) {
        String before = article.folded().substring(Math.max(0, at - 8), at);
        return PLACE_WORDS.stream()
                .anyMatch(word -> before.equals(word + ' ')
                        || before.endsWith(' ' + word + ' ')
                        || word.endsWith("'") && before.endsWith(' ' + word));
    }

    /** "PIB", "AWS": an acronym, no place. */
    private static boolean isShouted(Article article, int at) {
        return article.wordEnd(at) > at + 1
                && Character.isUpperCase(article.text().charAt(at + 1));
    }

    private static int capitalsEnd(Article article, int start) {
        int end = article.wordEnd(start);
        while (end + 1 < article.text().length()
                && article.text().charAt(end) == ' '
                && article.isCapitalised(end + 1)) {
            end = article.wordEnd(end + 1);
        }
        return end;
    }

    private static boolean isInMention(Passage passage, int at) {
        return passage.hasMention(mention ->
                mention.span().startInclusive() <= at && at < mention.span().endExclusive());
    }

    /** What stands behind each figure up to the next stop, figure or verb. */
    static List<String> counted(Passage passage) {
        List<String> counted = new ArrayList<>();
        for (int at = passage.firstMention(); at < passage.endMention(); at++) {
            Mention mention = passage.article().mention(at);
            if (!mention.kind().isTime() && mention.kind() != MentionKind.ORDINAL) {
                int limit = at + 1 < passage.endMention()
                        ? passage.article().mention(at + 1).span().startInclusive()
                        : passage.span().endExclusive();
                String words = behind(passage, mention.span().endExclusive(), limit);
                if (!words.isBlank()) {
                    counted.add(words);
                }
            }
        }
        return counted;
    }

    private static String behind(Passage passage, int start, int limit) {
        String text = passage.article().text();
        int end = start;
        while (end < Math.min(limit, start + LONGEST_COUNTED)
                && ",.;:!?()\u00BB\u201D\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        for (Cue cue : passage.cues()) {
            boolean stops =
                    cue.is(CueKind.VERB) || cue.is(CueKind.JOIN) || cue.is(CueKind.CAUSE) || cue.is(CueKind.FORECAST);
            end = stops && cue.start() >= start && cue.start() < end ? cue.start() : end;
        }
        String words = text.substring(start, Math.max(start, end)).strip();
        boolean cut = end == start + LONGEST_COUNTED && words.indexOf(' ') > 0;
        return withoutDangling(cut ? words.substring(0, words.lastIndexOf(' ')) : words);
    }

    /** "De personnes d'" becomes "personnes". */
    private static String withoutDangling(String words) {
        String kept = words.replaceFirst("^(de |d['\u2019]|of )", "")
                .replaceFirst("(^| )(d['\u2019]|de|ou|et|or|and|en|in|of|to|par|entre|d['\u2019]ici)$", "");
        return kept.toLowerCase(Locale.ROOT).startsWith("d'ici") ? "" : kept.strip();
    }
}
