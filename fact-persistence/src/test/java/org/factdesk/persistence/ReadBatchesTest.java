package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.factdesk.account.Account;
import org.factdesk.audit.ReadEntry;
import org.factdesk.audit.ReadFilter;

import static org.assertj.core.api.Assertions.assertThat;

@OnEveryDatabase
class ReadBatchesTest {
    private static final int MORE_THAN_CAN_WAIT = 10_003;

    @Test
    void what_was_read_is_found_newest_first_after_the_next_batch(Database database) throws SQLException {
        database.run(Sample::openDesk);
        ReadBatches batches = new ReadBatches(database.source());

        batches.add(read(Sample.CAMILLE, "article", 1));
        batches.add(read(Sample.SACHA, "report", 2));
        assertThat(newest(database, 0, 10)).isEmpty();
        batches.flush();

        assertThat(newest(database, 0, 10))
                .containsExactly(read(Sample.SACHA, "report", 2), read(Sample.CAMILLE, "article", 1));
        assertThat(newest(database, 1, 1)).containsExactly(read(Sample.CAMILLE, "article", 1));
    }

    @Test
    void of_one_thing_read_again_in_the_same_batch_the_first_time_counts(Database database) throws SQLException {
        database.run(Sample::openDesk);
        ReadBatches batches = new ReadBatches(database.source());

        batches.add(read(Sample.CAMILLE, "article", 1));
        batches.add(read(Sample.CAMILLE, "article", 2));
        batches.add(read(Sample.SACHA, "article", 3));
        batches.flush();

        assertThat(newest(database, 0, 10))
                .containsExactly(read(Sample.SACHA, "article", 3), read(Sample.CAMILLE, "article", 1));
    }

    @Test
    void what_a_lost_database_cannot_take_is_brought_later(Database database) throws SQLException {
        database.run(Sample::openDesk);
        TestConnections away = new TestConnections(database.source());
        ReadBatches batches = new ReadBatches(away);
        batches.add(read(Sample.CAMILLE, "article", 1));

        away.refuse(true);
        batches.flush();
        assertThat(newest(database, 0, 10)).isEmpty();
        away.refuse(false);
        batches.flush();
        away.close();

        assertThat(newest(database, 0, 10)).hasSize(1);
        assertThat(batches.lost()).isZero();
    }

    @Test
    void more_than_can_wait_is_counted_and_holds_nobody_up(Database database) {
        ReadBatches batches = new ReadBatches(database.source());

        for (int number = 0; number < MORE_THAN_CAN_WAIT; number++) {
            batches.add(read(Sample.CAMILLE, "article", number));
        }

        assertThat(batches.lost()).isEqualTo(3);
    }

    @Test
    void one_that_the_schema_refuses_takes_no_other_of_its_batch_with_it(Database database) throws SQLException {
        database.run(Sample::openDesk);
        ReadBatches batches = new ReadBatches(database.source());
        batches.add(read(Sample.CAMILLE, "article", 1));
        batches.add(read(Sample.account("nobody", "Nobody"), "article", 2));
        batches.add(read(Sample.SACHA, "article", 3));
        batches.add(read(Sample.SACHA, "report", 4));
        batches.flush();

        assertThat(newest(database, 0, 10))
                .containsExactly(
                        read(Sample.SACHA, "report", 4),
                        read(Sample.SACHA, "article", 3),
                        read(Sample.CAMILLE, "article", 1));
        assertThat(batches.lost()).isEqualTo(1);
    }

    @Test
    void a_reader_the_desk_does_not_know_spoils_no_later_batch(Database database) throws SQLException {
        database.run(Sample::openDesk);
        ReadBatches batches = new ReadBatches(database.source());
        batches.add(read(Sample.account("nobody", "Nobody"), "article", 1));
        batches.flush();

        batches.add(read(Sample.CAMILLE, "article", 2));
        batches.flush();

        assertThat(newest(database, 0, 10)).containsExactly(read(Sample.CAMILLE, "article", 2));
        assertThat(batches.lost()).isEqualTo(1);
    }

    @Test
    void what_one_person_or_one_thing_was_read_by_comes_alone(Database database) throws SQLException {
        database.run(Sample::openDesk);
        ReadBatches batches = new ReadBatches(database.source());
        batches.add(read(Sample.CAMILLE, "article", 1));
        batches.add(read(Sample.SACHA, "article", 2));
        batches.add(new ReadEntry(Sample.NOON, Sample.SACHA.id(), "192.0.2.7", "claim", "another thing"));
        batches.flush();

        assertThat(newest(database, ReadFilter.NONE.by(Sample.SACHA.id())))
                .extracting(ReadEntry::kind)
                .containsExactly("article", "claim");
        assertThat(newest(database, ReadFilter.NONE.of(Set.of("another thing", "a third"))))
                .extracting(ReadEntry::kind)
                .containsExactly("claim");
        assertThat(newest(database, ReadFilter.NONE.of(Set.of("the one thing")).by(Sample.CAMILLE.id())))
                .containsExactly(read(Sample.CAMILLE, "article", 1));
        assertThat(newest(database, ReadFilter.NONE.of(Set.of()))).isEmpty();
    }

    private static ReadEntry read(Account reader, String kind, int second) {
        return new ReadEntry(
                Sample.NOON.plus(Duration.ofSeconds(second)), reader.id(), "192.0.2.7", kind, "the one thing");
    }

    private static List<ReadEntry> newest(Database database, int first, int most) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            return new ReadRows(connection).newest(ReadFilter.NONE, first, most);
        }
    }

    private static List<ReadEntry> newest(Database database, ReadFilter wanted) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            return new ReadRows(connection).newest(wanted, 0, 10);
        }
    }
}
