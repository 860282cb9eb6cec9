package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.factdesk.extraction.context.OpenRanges;
import org.factdesk.extraction.context.Ranges;
import org.factdesk.extraction.context.SharedUnits;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.nofigure.AddressRule;
import org.factdesk.extraction.nofigure.CodeRule;
import org.factdesk.extraction.nofigure.LabelRule;
import org.factdesk.extraction.nofigure.NameRule;
import org.factdesk.extraction.nofigure.ScoreRule;
import org.factdesk.extraction.nofigure.WebRule;
import org.factdesk.extraction.quantity.AgeRule;
import org.factdesk.extraction.quantity.CurrencyBeforeRule;
import org.factdesk.extraction.quantity.CurrencyBehindRule;
import org.factdesk.extraction.quantity.DimensionRule;
import org.factdesk.extraction.quantity.FractionRule;
import org.factdesk.extraction.quantity.MultiplierRule;
import org.factdesk.extraction.quantity.NumberRule;
import org.factdesk.extraction.quantity.OrdinalRule;
import org.factdesk.extraction.quantity.PercentageRule;
import org.factdesk.extraction.quantity.PointRule;
import org.factdesk.extraction.quantity.ShareRule;
import org.factdesk.extraction.quantity.TemperatureRule;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Reader;
import org.factdesk.extraction.rule.Reference;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.extraction.time.AnaphorRule;
import org.factdesk.extraction.time.Anaphors;
import org.factdesk.extraction.time.ClockRule;
import org.factdesk.extraction.time.DateRule;
import org.factdesk.extraction.time.DayPartRule;
import org.factdesk.extraction.time.DurationRule;
import org.factdesk.extraction.time.EdgeOfDayRule;
import org.factdesk.extraction.time.MomentRanges;
import org.factdesk.extraction.time.MomentRule;
import org.factdesk.extraction.time.MonthlyRule;
import org.factdesk.extraction.time.RecurrenceRule;
import org.factdesk.extraction.time.StopwatchRule;
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

    /** The kinds whose ranges need bare numbers at their open end. */
    private static final MentionKind[] AMOUNTS =
            EnumSet.range(MentionKind.NUMBER, MentionKind.MULTIPLIER).toArray(MentionKind[]::new);

    private static final MentionKind[] TIMES =
            EnumSet.range(MentionKind.DATE, MentionKind.SET).toArray(MentionKind[]::new);

    /** Where only bare numbers are asked for, ranges are two of them. */
    private static final Set<MentionKind> BARE = Set.of(MentionKind.NUMBER);

    private final Reader everything = new Reader(recipe(Set.of()));

    /** The rules, in no particular order: the longest reading of a passage wins, then the more specific one. */
    private static List<Rule> recipe(Set<MentionKind> kinds) {
        List<Rule> rules = new ArrayList<>();
        add(rules, kinds, new WebRule(), AMOUNTS);
        add(rules, kinds, new NumberRule(), AMOUNTS);
        add(rules, kinds, new PercentageRule(), MentionKind.PERCENTAGE);
        add(rules, kinds, new PointRule(), MentionKind.PERCENTAGE);
        add(rules, kinds, new CurrencyBeforeRule(), MentionKind.CURRENCY);
        add(rules, kinds, new CurrencyBehindRule(), MentionKind.CURRENCY);
        add(rules, kinds, new DimensionRule(), MentionKind.DIMENSION);
        add(rules, kinds, new TemperatureRule(), MentionKind.TEMPERATURE);
        add(rules, kinds, new AgeRule(), MentionKind.AGE);
        add(rules, kinds, new OrdinalRule(), MentionKind.ORDINAL);
        add(rules, kinds, new ShareRule(), MentionKind.RATIO, MentionKind.NUMBER);
        add(rules, kinds, new FractionRule(), MentionKind.RATIO, MentionKind.NUMBER);
        add(rules, kinds, new MultiplierRule(), MentionKind.MULTIPLIER);
        add(rules, kinds, new DurationRule(), TIMES);
        add(rules, kinds, new StopwatchRule(), TIMES);
        add(rules, kinds, new DateRule(), TIMES);
        add(rules, kinds, new ClockRule(), TIMES);
        add(rules, kinds, new DayPartRule(), TIMES);
        add(rules, kinds, new EdgeOfDayRule(), TIMES);
        add(rules, kinds, new MomentRule(), TIMES);
        add(rules, kinds, new RecurrenceRule(), TIMES);
        add(rules, kinds, new MonthlyRule(), TIMES);
        add(rules, kinds, new AnaphorRule(), TIMES);
        if (kinds.isEmpty()) {
            rules.addAll(List.of(new NameRule(), new LabelRule(), new CodeRule(), new ScoreRule(), new AddressRule()));
        }
        return rules;
    }

    private static void add(List<Rule> rules, Set<MentionKind> kinds, Rule rule, MentionKind... ofKinds) {
        if (wants(kinds, ofKinds)) {
            rules.add(rule);
        }
    }

    private static boolean wants(Set<MentionKind> kinds, MentionKind... some) {
        return kinds.isEmpty() || Arrays.stream(some).anyMatch(kinds::contains);
    }

    /** All mentions of the kinds the options name. */
    public Extraction extract(SourceText source, Options options) {
        Language language = options.language().orElseGet(() -> LanguageGuess.of(source.text()));
        Set<MentionKind> kinds = options.kinds();
        Scan scan = Scan.of(source, language, reference(options), kinds);
        Reader reader = kinds.isEmpty() ? everything : new Reader(recipe(kinds));
        List<Draft> drafts = MomentRanges.joined(scan, Anaphors.resolved(reader.read(scan)));
        List<Draft> ranges = kinds.equals(BARE) ? drafts : new Ranges(scan).joined(drafts);
        List<Draft> listed = kinds.isEmpty() ? new SharedUnits(scan).shared(ranges) : ranges;
        List<Draft> opened = kinds.contains(MentionKind.NUMBERRANGE) ? new OpenRanges(scan).opened(listed) : listed;
        List<Mention> mentions = new Finishing(scan).mentions(opened);
        return new Extraction(language, kinds.isEmpty() ? mentions : only(kinds, mentions));
    }

    private static Optional<Reference> reference(Options options) {
        return options.reference().map(day -> new Reference(day, options.hour()));
    }

    private static List<Mention> only(Set<MentionKind> kinds, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> kinds.contains(mention.kind()))
                .toList();
    }
}
