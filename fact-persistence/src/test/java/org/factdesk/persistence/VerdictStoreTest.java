package org.factdesk.persistence;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Column;

import org.junit.jupiter.api.Test;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class VerdictStoreTest {
    @Test
    void a_version_is_found_as_it_was_written(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Verdict verdict = Sample.verdict(claim, 1, "Le tableau dit « 2 ».\nPas 3.");

        Saving<Verdict> saving = database.in(stores -> stores.verdicts().add(verdict));

        Optional<Verdict> found = database.in(stores -> stores.verdicts().find(claim.id(), 1));
        assertThat(saving).isEqualTo(Saving.kept(verdict));
        assertThat(found).contains(verdict);
    }

    @Test
    void a_claim_without_a_verdict_has_no_version_at_all(Database database) {
        Claim claim = database.in(Sample::keptClaim);

        Optional<Verdict> latest = database.in(stores -> stores.verdicts().latest(claim.id()));
        Optional<Verdict> first = database.in(stores -> stores.verdicts().find(claim.id(), 1));
        List<Verdict> history = database.in(stores -> stores.verdicts().history(claim.id()));

        assertThat(latest).isEmpty();
        assertThat(first).isEmpty();
        assertThat(history).isEmpty();
    }

    @Test
    void versions_stay_and_the_newest_comes_first(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Verdict first = Sample.verdict(claim, 1, "D’abord.");
        Verdict second = Sample.verdict(claim, 2, "Ensuite.");
        database.run(stores -> stores.verdicts().add(first));
        database.run(stores -> stores.verdicts().add(second));

        List<Verdict> history = database.in(stores -> stores.verdicts().history(claim.id()));
        Optional<Verdict> latest = database.in(stores -> stores.verdicts().latest(claim.id()));

        assertThat(history).containsExactly(second, first);
        assertThat(latest).contains(second);
    }

    @Test
    void a_version_that_is_taken_answers_theirs_and_keeps_nothing(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Verdict theirs = Sample.verdict(claim, 1, "À elle.");
        Verdict mine = Sample.verdict(claim, 1, "À moi.");
        database.run(stores -> stores.verdicts().add(theirs));

        Saving<Verdict> saving = database.in(stores -> stores.verdicts().add(mine));

        List<Verdict> history = database.in(stores -> stores.verdicts().history(claim.id()));
        assertThat(saving).isEqualTo(Saving.overtaken(mine, theirs));
        assertThat(history).containsExactly(theirs);
    }

    @Test
    void a_version_that_leaves_a_gap_is_refused(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Verdict third = Sample.verdict(claim, 3, "Trop loin.");

        assertThatThrownBy(() -> database.in(stores -> stores.verdicts().add(third)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the next version is 1");
    }

    @Test
    void a_text_as_long_as_allowed_is_kept(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Verdict verdict = Sample.verdict(claim, 1, "€".repeat(Verdict.VerdictBody.LONGEST));

        database.run(stores -> stores.verdicts().add(verdict));

        Optional<Verdict> latest = database.in(stores -> stores.verdicts().latest(claim.id()));
        assertThat(latest).contains(verdict);
    }

    @Test
    void the_newest_of_many_claims_come_in_one_statement(Database database) {
        Claim one = database.in(Sample::keptClaim);
        Claim two = database.in(stores -> Sample.keptClaimOn(stores, Sample.article("Ou 3 milliards d’euros.")));
        Verdict newest = Sample.verdict(one, 2, "Ensuite.");
        database.run(stores -> stores.verdicts().add(Sample.verdict(one, 1, "D’abord.")));
        database.run(stores -> stores.verdicts().add(newest));

        long statements =
                database.statementsOf(stores -> assertThat(stores.verdicts().latestOf(List.of(one.id(), two.id())))
                        .isEqualTo(Map.of(one.id(), newest)));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void no_claims_asked_for_are_no_verdicts(Database database) {
        Map<ClaimId, Verdict> found = database.in(stores -> stores.verdicts().latestOf(List.of()));

        assertThat(found).isEmpty();
    }

    @Test
    void a_rating_that_its_scale_does_not_have_is_refused_by_the_schema(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        database.run(stores -> stores.verdicts().add(Sample.verdict(claim, 1, "Bien noté.")));

        assertThatThrownBy(() -> database.sql("update verdict set rating_key = 'invented'"))
                .message()
                .containsIgnoringCase("verdict_rating");
    }

    @Test
    void no_column_of_a_verdict_or_of_a_second_look_can_be_updated() {
        assertThat(columnsOf(VerdictEntity.class, ReviewEntity.class, GivenRatingColumns.class))
                .isNotEmpty()
                .noneMatch(Column::updatable);
    }

    private static List<Column> columnsOf(Class<?>... entities) {
        return Arrays.stream(entities)
                .flatMap(entity -> Arrays.stream(entity.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(Column.class))
                .map((Field field) -> field.getAnnotation(Column.class))
                .toList();
    }
}
