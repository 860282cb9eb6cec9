package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.quantity.NumberRule;
import org.factdesk.extraction.quantity.PercentageRule;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.MostSpecific;
import org.factdesk.extraction.rule.Reader;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.extraction.time.DurationRule;
import org.factdesk.text.Language;
import org.factdesk.text.LanguageGuess;
import org.factdesk.text.SourceText;

/**
 * Finds figures and dates in French and English text. Immutable; one extractor serves any number of threads.
 *
 * <pre>{@code
 * Extractor extractor = new Extractor();
 * Extraction found = extractor.extract(SourceText.of("Le chômage recule de 0,4 point."), Options.NONE);
 * }</pre>
 */
public final class Extractor {

    private static final Set<MentionKind> AMOUNTS = EnumSet.range(MentionKind.NUMBER, MentionKind.MULTIPLIER);

    private final Reader everything = new Reader(recipe(Set.of()));

    /** The rules, in no particular order: {@link MostSpecific} decides between what they read. */
    private static List<Rule> recipe(Set<MentionKind> kinds) {
        List<Rule> rules = new ArrayList<>();
        if (wants(kinds, AMOUNTS)) {
            rules.add(new NumberRule());
        }
        if (wants(kinds, Set.of(MentionKind.PERCENTAGE))) {
            rules.add(new PercentageRule());
        }
        if (wants(kinds, Set.of(MentionKind.DURATION))) {
            rules.add(new DurationRule());
        }
        return rules;
    }

    private static boolean wants(Set<MentionKind> kinds, Set<MentionKind> some) {
        return kinds.isEmpty() || kinds.stream().anyMatch(some::contains);
    }

    /** All mentions of the kinds the options name. */
    public Extraction extract(SourceText source, Options options) {
        Language language = options.language().orElseGet(() -> LanguageGuess.of(source.text()));
        Set<MentionKind> kinds = options.kinds();
        Scan scan = Scan.of(source, language, options.reference(), !kinds.isEmpty());
        Reader reader = kinds.isEmpty() ? everything : new Reader(recipe(kinds));
        List<Draft> drafts = MostSpecific.of(reader.read(scan));
        List<Mention> mentions = new Finishing(scan).mentions(drafts);
        return new Extraction(language, kinds.isEmpty() ? mentions : only(kinds, mentions));
    }

    private static List<Mention> only(Set<MentionKind> kinds, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> kinds.contains(mention.kind()))
                .toList();
    }
}
