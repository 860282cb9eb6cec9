package org.factdesk.persistence;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.claim.Claim;
import org.factdesk.verdict.Correction;
import org.factdesk.verdict.Correction.CorrectionWords;
import org.factdesk.verdict.CorrectionId;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class CorrectionStoreTest {
    @Test
    void a_correction_comes_back_as_it_was_opened(Database database) {
        Publication released = released(database);
        Correction correction = opened(released);

        boolean opened = database.in(stores -> stores.corrections().open(correction));

        assertThat(opened).isTrue();
        assertThat(of(database, released)).containsExactly(correction);
    }

    @Test
    void one_correction_of_a_claim_is_open_at_a_time(Database database) {
        Publication released = released(database);
        Correction first = opened(released);
        database.run(stores -> stores.corrections().open(first));

        boolean second = database.in(stores -> stores.corrections().open(opened(released)));

        assertThat(second).isFalse();
        assertThat(of(database, released)).containsExactly(first);
    }

    @Test
    void a_correction_is_closed_once(Database database) {
        Publication released = released(database);
        Correction correction = opened(released);
        database.run(stores -> stores.corrections().open(correction));
        Correction cancelled = correction.cancelled(Sample.by(Sample.SACHA));
        database.run(stores -> stores.verdicts().add(next(released)));

        boolean first = database.in(stores -> stores.corrections().close(cancelled));
        boolean second =
                database.in(stores -> stores.corrections().close(correction.released(2, Sample.by(Sample.SACHA))));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(of(database, released)).containsExactly(cancelled);
    }

    @Test
    void another_one_can_be_opened_after_the_first_is_closed(Database database) {
        Publication released = released(database);
        Correction correction = opened(released);
        database.run(stores -> stores.corrections().open(correction));
        database.run(stores -> stores.verdicts().add(next(released)));
        Correction done = correction.released(2, Sample.by(Sample.SACHA));
        database.run(stores -> stores.corrections().close(done));

        boolean again = database.in(stores -> stores.corrections().open(opened(released)));

        assertThat(again).isTrue();
        assertThat(of(database, released)).contains(done).hasSize(2);
    }

    @Test
    void the_schema_itself_refuses_two_open_corrections_of_a_claim(Database database) {
        Publication released = released(database);
        database.run(stores -> stores.corrections().open(opened(released)));

        assertThatThrownBy(() -> database.sql("insert into correction select '00000000-0000-0000-0000-00000000000f',"
                        + " claim_id, corrected_version, reason, note, opened_at, opened_by, state, closed_at, closed_by,"
                        + " released_version, open_claim from correction"))
                .message()
                .containsIgnoringCase("correction_one_open");
    }

    private static Publication released(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Verdict verdict = Sample.verdict(claim, 1, "Le tableau dit 2.");
        database.run(stores -> stores.verdicts().add(verdict));
        Publication released = Publication.none(claim.id()).release(verdict, Sample.by(Sample.CAMILLE));
        database.run(stores -> stores.publications().save(released));
        return released;
    }

    private static Verdict next(Publication released) {
        return new Verdict(
                released.claim(),
                2,
                Sample.rating("false"),
                new Verdict.VerdictBody("Le tableau dit 1.", null, null),
                Sample.by(Sample.CAMILLE));
    }

    private static Correction opened(Publication released) {
        return Correction.open(
                new CorrectionId(UUID.randomUUID()),
                released,
                new CorrectionWords("Mauvaise ligne lue.", "La part est de « 1 », non de 2."),
                Sample.by(Sample.CAMILLE));
    }

    private static List<Correction> of(Database database, Publication released) {
        return database.in(stores -> stores.corrections().of(released.claim()));
    }
}
