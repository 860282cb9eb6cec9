package org.factdesk.verdict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.factdesk.account.AccountId;
import org.factdesk.annotation.Target;
import org.factdesk.annotation.TextPositionSelector;
import org.factdesk.annotation.TextQuoteSelector;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceId;
import org.factdesk.claim.EvidenceKind;
import org.factdesk.claim.Stance;
import org.factdesk.document.Capture;
import org.factdesk.document.DocumentDetails;
import org.factdesk.document.DocumentId;
import org.factdesk.text.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RuleSetTest {
    private static final Capture CAPTURE =
            new Capture(Instant.parse("2026-03-04T12:00:00Z"), new AccountId(new UUID(0, 1)));

    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<DocumentId, DocumentDetails> sources = new HashMap<>();

    @Test
    void two_sources_of_one_publisher_are_not_independent() {
        add("Institut", Stance.SUPPORTS, EvidenceKind.SECONDARY);
        add("institut", Stance.REFUTES, EvidenceKind.SECONDARY);
        assertThat(met(Rule.INDEPENDENT_SOURCES)).isFalse();

        add("L’Office", Stance.SUPPORTS, EvidenceKind.SECONDARY);
        assertThat(met(Rule.INDEPENDENT_SOURCES)).isTrue();
    }

    @Test
    void context_is_no_independent_source() {
        add("Institut", Stance.SUPPORTS, EvidenceKind.SECONDARY);
        add("L’Office", Stance.CONTEXT, EvidenceKind.SECONDARY);

        assertThat(met(Rule.INDEPENDENT_SOURCES)).isFalse();
    }

    @Test
    void sources_of_unknown_publisher_count_once() {
        add(null, Stance.SUPPORTS, EvidenceKind.SECONDARY);
        add(null, Stance.SUPPORTS, EvidenceKind.SECONDARY);

        assertThat(met(Rule.INDEPENDENT_SOURCES)).isFalse();
    }

    @Test
    void one_primary_source_is_enough() {
        add("Institut", Stance.CONTEXT, EvidenceKind.SECONDARY);
        assertThat(met(Rule.PRIMARY_SOURCE)).isFalse();

        add("Institut", Stance.CONTEXT, EvidenceKind.PRIMARY);
        assertThat(met(Rule.PRIMARY_SOURCE)).isTrue();
    }

    @Test
    void every_source_says_where_it_was_found() {
        assertThat(met(Rule.ARCHIVED_SOURCES)).isFalse();
        add("Institut", Stance.SUPPORTS, EvidenceKind.PRIMARY);
        assertThat(met(Rule.ARCHIVED_SOURCES)).isTrue();

        add(null, Stance.SUPPORTS, EvidenceKind.PRIMARY);
        assertThat(met(Rule.ARCHIVED_SOURCES)).isFalse();
    }

    @Test
    void what_is_not_written_down_was_not_done() {
        RuleSet rules = RuleSet.first();
        RuleFacts without = new RuleFacts(List.of(), Map.of(), null, null, 1);
        RuleFacts with = new RuleFacts(List.of(), Map.of(), "Calculé.", "Appelé le 3 mars.", 0);

        assertThat(rules.check(without, GivenRules.NONE)).noneMatch(RuleCheck::met);
        assertThat(rules.check(with, GivenRules.NONE))
                .filteredOn(RuleCheck::met)
                .extracting(RuleCheck::rule)
                .containsExactly(Rule.CLAIMANT_ASKED, Rule.METHOD_WRITTEN, Rule.NO_OPEN_NOTES);
    }

    @Test
    void a_rule_insisted_on_passes_when_met_or_set_aside_for_a_reason() {
        RuleSet strict = new RuleSet(2, Map.of(Rule.PRIMARY_SOURCE, Demand.REQUIRED));
        GivenRules aside = new GivenRules(2, null, List.of(new RuleOverride(Rule.PRIMARY_SOURCE, "Archives fermées.")));

        assertThat(strict.check(facts(), GivenRules.NONE)).noneMatch(RuleCheck::passes);
        assertThat(strict.check(facts(), aside)).allMatch(RuleCheck::passes);
        add("Institut", Stance.SUPPORTS, EvidenceKind.PRIMARY);
        assertThat(strict.check(facts(), GivenRules.NONE)).allMatch(RuleCheck::passes);
    }

    @Test
    void a_rule_that_is_only_shown_holds_nothing_up() {
        assertThat(RuleSet.first().check(facts(), GivenRules.NONE)).allMatch(RuleCheck::passes);
    }

    @Test
    void the_rules_come_in_one_order() {
        assertThat(RuleSet.first().check(facts(), GivenRules.NONE))
                .extracting(RuleCheck::rule)
                .containsExactly(Rule.values());
    }

    @Test
    void a_rule_is_set_aside_once_and_for_a_reason() {
        RuleOverride aside = new RuleOverride(Rule.PRIMARY_SOURCE, "Archives fermées.");

        assertThatThrownBy(() -> new GivenRules(1, null, List.of(aside, aside)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RuleOverride(Rule.PRIMARY_SOURCE, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private boolean met(Rule rule) {
        return rule.isMetBy(facts());
    }

    private RuleFacts facts() {
        return new RuleFacts(evidence, sources, null, null, 1);
    }

    private void add(@Nullable String publisher, Stance stance, EvidenceKind kind) {
        DocumentId source = new DocumentId(new UUID(1, evidence.size()));
        sources.put(source, new DocumentDetails("Titre", publisher, null, Language.FR, null, null));
        Target passage = new Target(source, new TextQuoteSelector("x", "", ""), new TextPositionSelector(0, 1));
        evidence.add(new Evidence(
                new EvidenceId(new UUID(2, evidence.size())),
                new ClaimId(new UUID(0, 2)),
                passage,
                stance,
                kind,
                new Evidence.EvidenceNotes(null, null),
                CAPTURE,
                0));
    }
}
