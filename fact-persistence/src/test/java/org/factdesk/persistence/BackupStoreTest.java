package org.factdesk.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.factdesk.annotation.Annotation;
import org.factdesk.annotation.AnnotationId;
import org.factdesk.annotation.Motivation;
import org.factdesk.annotation.Reply;
import org.factdesk.audit.ChainHead;
import org.factdesk.backup.DamagedBackupException;
import org.factdesk.backup.DeskNotEmptyException;
import org.factdesk.backup.Manifest;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Dismissal;
import org.factdesk.document.Capture;
import org.factdesk.document.Document;
import org.factdesk.verdict.Correction;
import org.factdesk.verdict.Correction.CorrectionWords;
import org.factdesk.verdict.CorrectionId;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.RuleSet;
import org.factdesk.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class BackupStoreTest {
    private static final int FLIPS = 200;

    @TempDir
    Path folder;

    @Test
    void a_desk_comes_back_as_it_was(Database database) throws IOException {
        Claim claim = database.in(BackupStoreTest::fullDesk);
        Path file = backup(database);
        Everything before = Everything.of(database, claim);
        database.empty();

        Manifest manifest = restore(database, file);

        assertThat(Everything.of(database, claim)).isEqualTo(before);
        assertThat(manifest.head()).isEqualTo(before.head);
        assertThat(database.audit().verify()).isEmpty();
    }

    @Test
    void a_desk_on_a_file_moves_to_postgresql_and_back(Database database, Database.Others others) throws IOException {
        Claim claim = database.in(BackupStoreTest::fullDesk);
        Everything before = Everything.of(database, claim);
        Database other = others.than(database);
        other.empty();

        restore(other, backup(database));

        assertThat(Everything.of(other, claim)).isEqualTo(before);
        other.empty();
    }

    @Test
    void a_backup_under_load_shows_one_moment(Database database) throws Exception {
        Claim claim = database.in(BackupStoreTest::fullDesk);
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = new Thread(() -> keepRating(database, claim, stop));
        writer.start();
        Path file = backup(database);
        stop.set(true);
        writer.join();
        database.empty();

        Manifest manifest = restore(database, file);

        assertThat(database.audit().head()).isEqualTo(manifest.head());
        assertThat(database.audit().verify()).isEmpty();
    }

    @Test
    void a_desk_that_is_not_empty_is_not_touched(Database database) throws IOException {
        Claim claim = database.in(BackupStoreTest::fullDesk);
        Path file = backup(database);
        Everything before = Everything.of(database, claim);

        assertThatThrownBy(() -> restore(database, file)).isInstanceOf(DeskNotEmptyException.class);

        assertThat(Everything.of(database, claim)).isEqualTo(before);
    }

    @Test
    void a_file_cut_short_is_refused(Database database) throws IOException {
        database.run(BackupStoreTest::fullDesk);
        Path file = backup(database);
        byte[] whole = Files.readAllBytes(file);
        database.empty();

        for (int part = 1; part < 8; part++) {
            Files.write(file, Arrays.copyOf(whole, whole.length * part / 8));

            assertThatThrownBy(() -> restore(database, file)).isInstanceOf(DamagedBackupException.class);
        }
    }

    /** Some bytes of a zip file mean nothing, such as the time of an entry: then the desk is the same. */
    @Test
    void a_changed_byte_is_refused_or_changes_nothing(Database database) throws IOException {
        Claim claim = database.in(BackupStoreTest::fullDesk);
        Everything before = Everything.of(database, claim);
        Path file = backup(database);
        byte[] whole = Files.readAllBytes(file);
        database.empty();
        int refused = 0;

        for (int at = 100; at < whole.length; at += Math.max(1, whole.length / FLIPS)) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << at % 8);
            Files.write(file, damaged);
            refused += isRefusedOr(before, claim, database, file) ? 1 : 0;
        }

        assertThat(refused).isGreaterThan(FLIPS / 4);
    }

    @Test
    void no_table_of_the_schema_is_forgotten(Database database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.source().getConnection();
                ResultSet table =
                        connection.getMetaData().getTables(null, null, null, new String[] {"TABLE", "BASE TABLE"})) {
            while (table.next()) {
                if (table.getString("TABLE_SCHEM").equalsIgnoreCase("public")) {
                    tables.add(table.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        tables.remove("flyway_schema_history");

        assertThat(BackupTables.ALL).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void the_tables_and_texts_can_be_read_without_us(Database database) throws IOException {
        Claim claim = database.in(BackupStoreTest::fullDesk);

        try (BackupFile file = BackupFile.open(backup(database))) {
            assertThat(file.text(BackupTables.textOf(claim.article().toString())))
                    .isEqualTo("Le fromage pèse 3 milliards d’euros, dit-on.");
            assertThat(file.text(BackupTables.rowsOf("verdict")))
                    .contains("\"rationale\":\"Le tableau « dit » 2. 🧀\"");
        }
    }

    private static boolean isRefusedOr(Everything before, Claim claim, Database database, Path file)
            throws IOException {
        try {
            restore(database, file);
        } catch (DamagedBackupException damaged) {
            assertThat(database.<Boolean>in(stores -> stores.accounts().none())).isTrue();
            return true;
        }
        assertThat(Everything.of(database, claim)).isEqualTo(before);
        database.empty();
        return false;
    }

    private static Claim fullDesk(Stores stores) {
        Claim claim = Sample.keptClaim(stores);
        Document source = Sample.source("Non, 2 milliards.");
        stores.documents().add(source);
        stores.documents().offer(source.id(), claim.article());
        stores.evidence().add(Sample.evidence(claim, source, "2 milliards"));
        Verdict verdict = Sample.verdict(claim, 1, "Le tableau « dit » 2. 🧀");
        stores.verdicts().add(verdict);
        stores.reviews().add(Sample.review(claim, 1, null));
        Publication released = Publication.none(claim.id()).release(verdict, Sample.by(Sample.CAMILLE));
        stores.publications().save(released);
        addNotesAndRules(stores, claim, released);
        return claim;
    }

    private static void addNotesAndRules(Stores stores, Claim claim, Publication released) {
        Capture by = Sample.by(Sample.CAMILLE);
        Annotation note = Annotation.write(
                new AnnotationId(UUID.randomUUID()), claim.passage(), Motivation.QUESTIONING, "Sûr « de » cela ?", by);
        stores.annotations().add(note);
        stores.annotations().save(note.answered(new Reply("Oui. 🧀", Sample.by(Sample.SACHA))));
        stores.dismissals().add(new Dismissal(claim.passage(), by));
        stores.rules().use(RuleSet.first());
        CorrectionWords words = new CorrectionWords("Mal lu.", "C’est 2.");
        stores.corrections().open(Correction.open(new CorrectionId(UUID.randomUUID()), released, words, by));
    }

    private static void keepRating(Database database, Claim claim, AtomicBoolean stop) {
        for (int version = 2; !stop.get(); version++) {
            Verdict verdict = Sample.verdict(claim, version, "Encore " + version);
            database.run(stores -> stores.verdicts().add(verdict));
        }
    }

    private Path backup(Database database) throws IOException {
        Path file = folder.resolve("desk.zip");
        try (OutputStream to = Files.newOutputStream(file)) {
            store().write(database.source(), to);
        }
        return file;
    }

    private static Manifest restore(Database database, Path file) throws IOException {
        return store().restore(database.source(), file);
    }

    static BackupStore store() {
        BackupStore store = new BackupStore();
        store.clock = Clock.fixed(Sample.NOON, ZoneOffset.UTC);
        return store;
    }

    /** What a desk shows of one claim and of itself. */
    private record Everything(
            Optional<Claim> claim,
            Optional<Document> article,
            List<Verdict> verdicts,
            List<?> evidence,
            List<?> reviews,
            List<?> accounts,
            List<?> sources,
            Publication publication,
            List<?> notes,
            List<?> dismissals,
            RuleSet rules,
            List<?> corrections,
            ChainHead head) {
        static Everything of(Database database, Claim claim) {
            return database.in(stores -> new Everything(
                    stores.claims().find(claim.id()),
                    stores.documents().find(claim.article()),
                    stores.verdicts().history(claim.id()),
                    stores.evidence().of(claim.id()),
                    stores.reviews().of(claim.id()),
                    stores.accounts().all(),
                    stores.documents().sourcesFor(claim.article()),
                    stores.publications().of(claim.id()),
                    stores.annotations().of(claim.article()),
                    stores.dismissals().of(claim.article()),
                    stores.rules().inUse(),
                    stores.corrections().of(claim.id()),
                    database.audit().head()));
        }
    }
}
