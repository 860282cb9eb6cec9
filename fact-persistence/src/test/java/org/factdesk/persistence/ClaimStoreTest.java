package org.factdesk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Claimant;
import org.factdesk.document.Document;
import org.factdesk.saving.GoneException;
import org.factdesk.saving.Saving;
import org.factdesk.verdict.Check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class ClaimStoreTest {
    private static final Claimant DAIRY = new Claimant("Fédération des laiteries « Alpages »");

    @Test
    void a_claim_is_found_as_it_was_accepted(Database database) {
        Claim claim = database.in(Sample::keptClaim);

        assertThat(find(database, claim)).contains(claim);
    }

    @Test
    void a_claim_nobody_accepted_is_absent(Database database) {
        ClaimId unknown = new ClaimId(UUID.randomUUID());

        Optional<Claim> found = database.in(stores -> stores.claims().find(unknown));

        assertThat(found).isEmpty();
    }

    @Test
    void claims_come_in_reading_order_whichever_was_accepted_first(Database database) {
        Document article = Sample.article("D’abord 1 loup, puis 2 ours, enfin 3 lynx.");
        database.run(stores -> {
            Sample.openDesk(stores);
            stores.documents().add(article);
            List.of("3 lynx", "1 loup", "2 ours")
                    .forEach(words -> stores.claims().add(Sample.claim(article, words)));
        });

        List<Claim> claims = database.in(stores -> stores.claims().of(article.id()));

        assertThat(claims).extracting(Claim::wording).containsExactly("1 loup", "2 ours", "3 lynx");
    }

    @Test
    void two_hundred_claims_with_claimants_come_in_one_statement(Database database) {
        Document article = Sample.article("Elle dit 4 et il dit 5.");
        database.run(stores -> {
            Sample.openDesk(stores);
            stores.documents().add(article);
            for (int number = 0; number < 200; number++) {
                Claimant claimant = new Claimant("Témoin " + number);
                stores.claims().add(Sample.claim(article, "4").reworded("quatre", claimant));
            }
        });

        long statements = database.statementsOf(stores ->
                assertThat(stores.claims().of(article.id())).hasSize(200).allMatch(claim -> claim.claimant() != null));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void an_edited_claim_is_kept_with_the_next_revision(Database database) {
        Claim claim = database.in(Sample::keptClaim);

        Saving<Claim> saving =
                database.in(stores -> stores.claims().save(claim.reworded("Le fromage pèse trois milliards.", DAIRY)));

        Claim standing = find(database, claim).orElseThrow();
        assertThat(saving).isEqualTo(Saving.kept(standing));
        assertThat(standing.revision()).isEqualTo(1);
        assertThat(standing.wording()).isEqualTo("Le fromage pèse trois milliards.");
        assertThat(standing.claimant()).isEqualTo(DAIRY);
    }

    @Test
    void a_save_that_changes_no_word_counts_too(Database database) {
        Claim claim = database.in(Sample::keptClaim);

        database.run(stores -> stores.claims().save(claim));

        assertThat(find(database, claim))
                .hasValueSatisfying(standing -> assertThat(standing.revision()).isEqualTo(1));
    }

    @Test
    void an_overtaken_save_answers_both_texts_and_keeps_nothing(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Claim mine = claim.reworded("à moi", null);
        database.run(stores -> stores.claims().save(claim.reworded("à elle", DAIRY)));
        Claim theirs = find(database, claim).orElseThrow();

        Saving<Claim> saving = database.in(stores -> stores.claims().save(mine));

        assertThat(saving).isEqualTo(Saving.overtaken(mine, theirs));
        assertThat(find(database, claim)).contains(theirs);
    }

    @Test
    void a_claim_that_was_taken_back_meanwhile_cannot_be_saved(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        database.run(stores -> stores.claims().remove(claim.id()));

        assertThatThrownBy(() -> database.in(stores -> stores.claims().save(claim)))
                .isInstanceOf(GoneException.class);
    }

    @Test
    void one_claimant_is_kept_once_for_all_claims(Database database) {
        Document article = Sample.article("Ils disent 6 et 7.");
        database.run(stores -> {
            Sample.openDesk(stores);
            stores.documents().add(article);
            stores.claims().add(Sample.claim(article, "6").reworded("six", DAIRY));
            stores.claims().add(Sample.claim(article, "7").reworded("sept", DAIRY));
        });

        assertThat(database.sql("update claimant set name = name")).isEqualTo(1);
    }

    @Test
    void a_claim_without_evidence_and_verdict_can_be_taken_back(Database database) {
        Claim claim = database.in(Sample::keptClaim);

        boolean removed = database.in(stores -> stores.claims().remove(claim.id()));

        Optional<Check> work = database.in(stores -> stores.checks().find(claim.id()));
        assertThat(removed).isTrue();
        assertThat(find(database, claim)).isEmpty();
        assertThat(work).isEmpty();
    }

    @Test
    void a_claim_with_evidence_stays(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Document source = Sample.source("Non, 2 milliards.");
        database.run(stores -> {
            stores.documents().add(source);
            stores.evidence().add(Sample.evidence(claim, source, "2 milliards"));
        });

        boolean removed = database.in(stores -> stores.claims().remove(claim.id()));

        assertThat(removed).isFalse();
        assertThat(find(database, claim)).contains(claim);
    }

    @Test
    void a_claim_with_a_verdict_stays(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        database.run(stores -> stores.verdicts().add(Sample.verdict(claim, 1, "Parce que.")));

        boolean removed = database.in(stores -> stores.claims().remove(claim.id()));

        assertThat(removed).isFalse();
        assertThat(find(database, claim)).contains(claim);
    }

    @Test
    void a_claim_that_is_gone_cannot_be_taken_back_again(Database database) {
        boolean removed = database.in(stores -> stores.claims().remove(new ClaimId(UUID.randomUUID())));

        assertThat(removed).isFalse();
    }

    private static Optional<Claim> find(Database database, Claim claim) {
        return database.in(stores -> stores.claims().find(claim.id()));
    }
}
