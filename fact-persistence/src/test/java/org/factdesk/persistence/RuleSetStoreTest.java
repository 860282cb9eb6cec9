package org.factdesk.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.factdesk.claim.Claim;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.Demand;
import org.factdesk.verdict.GivenRules;
import org.factdesk.verdict.Rule;
import org.factdesk.verdict.RuleOverride;
import org.factdesk.verdict.RuleSet;
import org.factdesk.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class RuleSetStoreTest {
    private final RuleSet strict =
            new RuleSet(2, Map.of(Rule.PRIMARY_SOURCE, Demand.REQUIRED, Rule.METHOD_WRITTEN, Demand.SHOWN));

    @Test
    void a_desk_without_rules_of_its_own_has_the_first_ones(Database database) {
        RuleSet inUse = database.in(stores -> stores.rules().inUse());

        assertThat(inUse).isEqualTo(RuleSet.first());
    }

    @Test
    void the_newest_version_is_in_use_and_the_older_one_is_still_known(Database database) {
        use(database, RuleSet.first());
        use(database, strict);

        RuleSet inUse = database.in(stores -> stores.rules().inUse());
        Optional<RuleSet> older = database.in(stores -> stores.rules().find(1));

        assertThat(inUse).isEqualTo(strict);
        assertThat(older).contains(RuleSet.first());
    }

    @Test
    void of_two_who_set_the_rules_at_once_the_second_sees_what_the_first_set(Database database) {
        use(database, RuleSet.first());
        use(database, strict);
        RuleSet other = new RuleSet(2, Map.of());

        Saving<RuleSet> saving = database.in(stores -> stores.rules().use(other));

        assertThat(saving).isEqualTo(Saving.overtaken(other, strict));
    }

    @Test
    void a_verdict_remembers_the_rules_it_was_given_under(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        use(database, RuleSet.first());
        Verdict first = verdict(claim, 1, GivenRules.NONE);
        Verdict second = verdict(
                claim,
                2,
                new GivenRules(
                        1,
                        "Appelé « deux fois », sans réponse.",
                        List.of(
                                new RuleOverride(Rule.PRIMARY_SOURCE, "Archives fermées."),
                                new RuleOverride(Rule.INDEPENDENT_SOURCES, "Une seule étude existe."))));
        database.run(stores -> stores.verdicts().add(first));
        database.run(stores -> stores.verdicts().add(second));

        List<Verdict> history = database.in(stores -> stores.verdicts().history(claim.id()));
        Map<?, Verdict> latest = database.in(stores -> stores.verdicts().latestOf(List.of(claim.id())));

        assertThat(history).containsExactly(second, first);
        assertThat(latest.values()).containsExactly(second);
    }

    @Test
    void rules_set_aside_cost_one_more_statement_and_only_where_there_are_some(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        use(database, RuleSet.first());
        database.run(stores -> stores.verdicts().add(verdict(claim, 1, new GivenRules(1, null, List.of()))));
        long without = database.statementsOf(stores -> stores.verdicts().history(claim.id()));
        List<RuleOverride> aside = List.of(new RuleOverride(Rule.PRIMARY_SOURCE, "Archives fermées."));
        database.run(stores -> stores.verdicts().add(verdict(claim, 2, new GivenRules(1, null, aside))));

        long with = database.statementsOf(stores -> stores.verdicts().history(claim.id()));

        assertThat(without).isEqualTo(1);
        assertThat(with).isEqualTo(2);
    }

    @Test
    void the_schema_itself_refuses_rules_that_there_never_were(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        database.run(stores -> stores.verdicts().add(verdict(claim, 1, GivenRules.NONE)));

        assertThatThrownBy(() -> database.sql("update verdict set rules_version = 7"))
                .message()
                .containsIgnoringCase("verdict_rules");
    }

    private static void use(Database database, RuleSet rules) {
        Saving<RuleSet> saving = database.in(stores -> stores.rules().use(rules));
        assertThat(saving).isEqualTo(Saving.kept(rules));
    }

    private static Verdict verdict(Claim claim, int version, GivenRules rules) {
        Verdict verdict = Sample.verdict(claim, version, "Le tableau dit 2.");
        return new Verdict(claim.id(), version, verdict.rating(), verdict.body(), verdict.written(), rules);
    }
}
