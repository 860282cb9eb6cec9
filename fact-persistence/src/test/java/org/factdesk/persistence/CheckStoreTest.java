package org.factdesk.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.CheckMoves;

import static org.assertj.core.api.Assertions.assertThat;

@OnEveryDatabase
class CheckStoreTest {
    @Test
    void the_work_on_a_claim_is_found_as_it_began(Database database) {
        Claim claim = database.in(Sample::keptClaim);

        assertThat(find(database, claim)).contains(Check.begin(claim.id()));
    }

    @Test
    void the_work_on_an_unknown_claim_is_absent(Database database) {
        Optional<Check> found = database.in(stores -> stores.checks().find(new ClaimId(UUID.randomUUID())));

        assertThat(found).isEmpty();
    }

    @Test
    void a_move_is_kept_with_hands_deadline_and_reason(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Check moved = CheckMoves.drop(Check.begin(claim.id()), "Une prévision, pas un fait.")
                .assignedTo(Sample.SACHA.id())
                .dueBy(Sample.NOON);

        Saving<Check> saving = database.in(stores -> stores.checks().save(moved));

        Check standing = find(database, claim).orElseThrow();
        assertThat(saving).isEqualTo(Saving.kept(standing));
        assertThat(standing.revision()).isEqualTo(1);
        assertThat(standing)
                .usingRecursiveComparison()
                .ignoringFields("revision")
                .isEqualTo(moved);
    }

    @Test
    void work_in_nobodys_hands_goes_back_to_nobody(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        database.run(stores -> stores.checks().save(Check.begin(claim.id()).assignedTo(Sample.SACHA.id())));
        Check assigned = find(database, claim).orElseThrow();

        database.run(stores -> stores.checks().save(assigned.assignedTo(null)));

        assertThat(find(database, claim))
                .hasValueSatisfying(check -> assertThat(check.assignee()).isNull());
    }

    @Test
    void an_overtaken_move_answers_where_the_work_stands(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Check begun = Check.begin(claim.id());
        database.run(stores -> stores.checks().save(CheckMoves.work(begun)));
        Check mine = CheckMoves.drop(begun, "trop tard");

        Saving<Check> saving = database.in(stores -> stores.checks().save(mine));

        Check standing = find(database, claim).orElseThrow();
        assertThat(saving).isEqualTo(Saving.overtaken(mine, standing));
        assertThat(standing.reason()).isNull();
    }

    @Test
    void the_work_on_many_claims_comes_in_one_statement(Database database) {
        Claim one = database.in(Sample::keptClaim);
        Claim two = database.in(stores -> Sample.keptClaimOn(stores, Sample.article("Ou 3 milliards d’euros.")));
        List<ClaimId> asked = List.of(one.id(), two.id(), new ClaimId(UUID.randomUUID()));

        long statements = database.statementsOf(
                stores -> assertThat(stores.checks().ofAll(asked)).containsOnlyKeys(one.id(), two.id()));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void no_claims_asked_for_is_no_work(Database database) {
        Map<ClaimId, Check> found = database.in(stores -> stores.checks().ofAll(List.of()));

        assertThat(found).isEmpty();
    }

    private static Optional<Check> find(Database database, Claim claim) {
        return database.in(stores -> stores.checks().find(claim.id()));
    }
}
