package org.factdesk.extraction.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.Resource;

/** Adds up the named features of a passage; the weights are in {@code weights.txt}. */
final class Scoring {

    private static final Map<String, Double> WEIGHTS = weights();
    private static final int SHORT = 4;
    private static final int SEVERAL = 2;

    private Scoring() {}

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        BiConsumer<String, String> entry = (name, weight) -> weights.put(name, Double.valueOf(weight));
        Resource.entries(Scoring.class, "weights.txt", entry);
        return Map.copyOf(weights);
    }

    static List<Feature> features(Passage passage, List<Reason> reasons, boolean placed) {
        List<Feature> features = new ArrayList<>();
        add(features, "start", true);
        for (ReasonKind kind : ReasonKind.values()) {
            add(features, kind.code(), reasons.stream().anyMatch(reason -> reason.kind() == kind));
        }
        add(features, "several-figures", figures(passage) >= SEVERAL);
        add(features, "dated", passage.hasMention(mention -> mention.kind().isTime()));
        add(features, "named", isNamed(passage));
        add(features, "place", placed);
        add(features, "opinion", passage.has(CueKind.OPINION));
        add(features, "question", passage.words().stripTrailing().endsWith("?"));
        add(features, "short", words(passage) < SHORT);
        add(features, "verbless", !passage.hasVerb());
        add(features, "speaker", isSpeaker(passage));
        add(features, "promise", isPromise(passage, reasons));
        add(features, "idle", passage.has(CueKind.IDLE));
        return features;
    }

    static double score(List<Feature> features) {
        double sum = features.stream().mapToDouble(Feature::weight).sum();
        return 1 / (1 + Math.exp(-sum));
    }

    private static void add(List<Feature> features, String name, boolean holds) {
        if (holds) {
            features.add(new Feature(name, WEIGHTS.getOrDefault(name, 0.0)));
        }
    }

    private static long figures(Passage passage) {
        return passage.article().mentions().subList(passage.firstMention(), passage.endMention()).stream()
                .filter(mention -> !mention.kind().isTime())
                .map(Mention::span)
                .count();
    }

    private static int words(Passage passage) {
        String words = passage.words();
        int count = 0;
        for (int at = 0; at < words.length(); at++) {
            boolean letter = Character.isLetterOrDigit(words.charAt(at));
            count += letter && (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))) ? 1 : 0;
        }
        return count;
    }

    /** "In March": a month is no name. */
    private static boolean isInTime(Passage passage, int at) {
        return passage.hasMention(mention -> mention.kind().isTime()
                && mention.span().startInclusive() <= at
                && at < mention.span().endExclusive());
    }

    /** A capital behind the first word. */
    private static boolean isNamed(Passage passage) {
        int first = passage.span().startInclusive();
        for (int at = first + 1; at < passage.span().endExclusive(); at++) {
            boolean opening = at < first + 4
                    && !Character.isLetterOrDigit(passage.article().text().charAt(first));
            if (passage.article().isCapitalised(at)
                    && passage.article().wordEnd(at) > at + 1
                    && !opening
                    && !isInTime(passage, at)) {
                return true;
            }
        }
        return passage.article().wordEnd(first) > first + 1 && isAllCapitals(passage, first);
    }

    /** "I will cut taxes": what speakers promise cannot be checked yet; reported plans are another matter. */
    private static boolean isPromise(Passage passage, List<Reason> reasons) {
        boolean reported = reasons.stream().anyMatch(reason -> reason.kind() == ReasonKind.ATTRIBUTION);
        return !reported && isSpeaker(passage) && (passage.has(CueKind.FORECAST) || passage.has(CueKind.PLAN));
    }

    private static boolean isAllCapitals(Passage passage, int at) {
        return Character.isUpperCase(passage.article().text().charAt(at))
                && Character.isUpperCase(passage.article().text().charAt(at + 1));
    }

    /** "I", "je": somebody speaks of himself. */
    private static boolean isSpeaker(Passage passage) {
        String words = ' '
                + passage.article()
                        .folded()
                        .substring(
                                passage.span().startInclusive(), passage.span().endExclusive());
        return words.contains(" i ") || words.contains(" je ") || words.contains(" j'") || words.contains(" i'");
    }
}
