package org.factdesk.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceId;
import org.factdesk.claim.EvidenceKind;
import org.factdesk.claim.Stance;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.saving.GoneException;
import org.factdesk.saving.Saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class EvidenceStoreTest {
    @Test
    void a_claim_with_two_hundred_pieces_takes_as_many_statements_as_one_with_two(Database database) {
        Claim few = database.in(Sample::keptClaim);
        Claim many = database.in(stores -> Sample.keptClaimOn(stores, Sample.article("Ou 3 milliards d’euros.")));
        pieces(database, few, 2);
        pieces(database, many, 200);

        assertThat(statementsFor(database, many, 200))
                .isEqualTo(statementsFor(database, few, 2))
                .isLessThanOrEqualTo(5);
    }

    private static void pieces(Database database, Claim claim, int number) {
        database.run(stores -> {
            for (int piece = 0; piece < number; piece++) {
                Document source = Sample.source("Non, 2 milliards. " + piece);
                stores.documents().add(source);
                stores.evidence().add(Sample.evidence(claim, source, "2 milliards"));
            }
        });
    }

    /** The claim with all that hangs on it, and its sources. */
    private static long statementsFor(Database database, Claim claim, int pieces) {
        return database.statementsOf(stores -> {
            stores.claims().find(claim.id());
            stores.verdicts().history(claim.id());
            stores.reviews().of(claim.id());
            List<DocumentId> sources = stores.evidence().of(claim.id()).stream()
                    .map(Evidence::source)
                    .toList();
            assertThat(stores.documents().findAll(sources)).hasSize(pieces);
        });
    }

    @Test
    void a_piece_of_evidence_is_found_as_it_was_added(Database database) {
        Evidence evidence = database.in(EvidenceStoreTest::kept);

        assertThat(find(database, evidence)).contains(evidence);
    }

    @Test
    void evidence_nobody_added_is_absent(Database database) {
        Optional<Evidence> found = database.in(stores -> stores.evidence().find(new EvidenceId(UUID.randomUUID())));

        assertThat(found).isEmpty();
    }

    @Test
    void a_passage_of_a_million_and_a_half_characters_is_kept(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Document source = Sample.source("Été 😀".repeat(250_000));
        Evidence whole = Sample.evidence(claim, source, source.text().text());

        database.run(stores -> {
            stores.documents().add(source);
            stores.evidence().add(whole);
        });

        assertThat(find(database, whole)).contains(whole);
    }

    @Test
    void two_hundred_pieces_come_oldest_first_in_one_statement(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Document source = Sample.source("Un, deux, trois.");
        database.run(stores -> {
            stores.documents().add(source);
            for (int second = 200; second > 0; second--) {
                stores.evidence().add(foundAt(second, Sample.evidence(claim, source, "deux")));
            }
        });

        long statements =
                database.statementsOf(stores -> assertThat(stores.evidence().of(claim.id()))
                        .hasSize(200)
                        .isSortedAccordingTo((one, other) ->
                                one.found().at().compareTo(other.found().at())));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void claims_without_evidence_are_missing_from_the_answer(Database database) {
        Evidence evidence = database.in(EvidenceStoreTest::kept);
        List<ClaimId> asked = List.of(evidence.claim(), new ClaimId(UUID.randomUUID()));

        Map<ClaimId, List<Evidence>> found =
                database.in(stores -> stores.evidence().ofAll(asked));

        assertThat(found).isEqualTo(Map.of(evidence.claim(), List.of(evidence)));
    }

    @Test
    void no_claims_asked_for_is_no_evidence(Database database) {
        Map<ClaimId, List<Evidence>> found =
                database.in(stores -> stores.evidence().ofAll(List.of()));

        assertThat(found).isEmpty();
    }

    @Test
    void an_edited_piece_is_kept_with_the_next_revision(Database database) {
        Evidence evidence = database.in(EvidenceStoreTest::kept);

        Saving<Evidence> saving = database.in(stores -> stores.evidence().save(judgedAnew(evidence)));

        Evidence standing = find(database, evidence).orElseThrow();
        assertThat(saving).isEqualTo(Saving.kept(standing));
        assertThat(standing.revision()).isEqualTo(1);
        assertThat(standing)
                .usingRecursiveComparison()
                .ignoringFields("revision")
                .isEqualTo(judgedAnew(evidence));
    }

    @Test
    void an_overtaken_save_answers_both_and_keeps_nothing(Database database) {
        Evidence evidence = database.in(EvidenceStoreTest::kept);
        database.run(stores -> stores.evidence().save(judgedAnew(evidence)));
        Evidence theirs = find(database, evidence).orElseThrow();

        Saving<Evidence> saving = database.in(stores -> stores.evidence().save(evidence));

        assertThat(saving).isEqualTo(Saving.overtaken(evidence, theirs));
        assertThat(find(database, evidence)).contains(theirs);
    }

    @Test
    void a_piece_taken_away_is_gone_and_cannot_be_saved(Database database) {
        Evidence evidence = database.in(EvidenceStoreTest::kept);

        boolean removed = database.in(stores -> stores.evidence().remove(evidence.id()));

        assertThat(removed).isTrue();
        assertThat(find(database, evidence)).isEmpty();
        assertThatThrownBy(() -> database.in(stores -> stores.evidence().save(evidence)))
                .isInstanceOf(GoneException.class);
    }

    @Test
    void a_piece_that_is_not_there_cannot_be_taken_away(Database database) {
        boolean removed = database.in(stores -> stores.evidence().remove(new EvidenceId(UUID.randomUUID())));

        assertThat(removed).isFalse();
    }

    @Test
    void evidence_for_a_claim_that_is_gone_is_refused(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Document source = Sample.source("Sans objet.");
        database.run(stores -> {
            stores.documents().add(source);
            stores.claims().remove(claim.id());
        });

        assertThatThrownBy(() -> database.run(stores -> stores.evidence().add(Sample.evidence(claim, source, "objet"))))
                .isInstanceOf(GoneException.class);
    }

    private static Evidence kept(Stores stores) {
        Claim claim = Sample.keptClaim(stores);
        Document source = Sample.source("Le fromage pèse 2 milliards.");
        Evidence evidence = Sample.evidence(claim, source, "2 milliards");
        stores.documents().add(source);
        stores.evidence().add(evidence);
        return evidence;
    }

    private static Evidence judgedAnew(Evidence evidence) {
        return evidence.judged(
                Stance.QUALIFIES, EvidenceKind.SECONDARY, new Evidence.EvidenceNotes(null, "Chiffre arrondi."));
    }

    private static Evidence foundAt(int second, Evidence evidence) {
        return new Evidence(
                evidence.id(),
                evidence.claim(),
                evidence.passage(),
                evidence.stance(),
                evidence.kind(),
                evidence.notes(),
                Sample.at(Sample.NOON.plusSeconds(second), Sample.SACHA),
                0);
    }

    private static Optional<Evidence> find(Database database, Evidence evidence) {
        return database.in(stores -> stores.evidence().find(evidence.id()));
    }
}
