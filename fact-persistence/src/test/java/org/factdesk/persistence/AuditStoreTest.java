package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.factdesk.audit.AuditEntry;
import org.factdesk.audit.BrokenLink;
import org.factdesk.audit.ChainHead;
import org.factdesk.claim.Claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class AuditStoreTest {
    private static final int TAMPERINGS = 500;
    private static final long SEED = 20_261_124;
    private static final String OTHER_HASH = "'" + "ab".repeat(32) + "'";

    @Test
    void an_empty_chain_holds(Database database) {
        assertThat(database.audit().head()).isEqualTo(ChainHead.NONE);
        assertThat(database.audit().verify()).isEmpty();
    }

    @Test
    void a_change_leaves_an_entry_with_before_and_after(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        database.run(stores -> stores.claims().save(claim.reworded("Autrement « dit »", null)));

        List<AuditEntry> entries = database.audit().of("claim", claim.id().toString());

        assertThat(entries).extracting(AuditEntry::verb).containsExactly("add", "edit");
        assertThat(entries.get(1).content())
                .contains(
                        "\"from\":\"desk\"",
                        "\"wording\":\"3 milliards d’euros\"",
                        "\"wording\":\"Autrement « dit »\"");
    }

    @Test
    void entries_are_read_a_page_at_a_time(Database database) {
        database.run(Sample::keptClaim);
        long last = database.audit().head().number();

        assertThat(database.audit().upTo(last - 1, 2))
                .extracting(AuditEntry::number)
                .containsExactly(last - 1, last - 2);
        assertThat(database.audit().upTo(0, 2)).isEmpty();
    }

    @Test
    void no_password_and_no_text_of_an_article_reaches_the_audit(Database database) {
        database.run(Sample::keptClaim);

        assertThat(database.audit().newest(100))
                .isNotEmpty()
                .noneMatch(entry -> entry.content().contains(Sample.PASSWORD.encoded()))
                .noneMatch(entry -> entry.content().contains("Le fromage pèse 3 milliards d’euros, dit-on."));
    }

    @Test
    void an_overtaken_save_leaves_no_entry(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        database.run(stores -> stores.claims().save(claim));
        ChainHead before = database.audit().head();

        database.run(stores -> stores.claims().save(claim));

        assertThat(database.audit().head()).isEqualTo(before);
    }

    @Test
    void what_is_rolled_back_leaves_no_entry(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        ChainHead before = database.audit().head();

        assertThatThrownBy(() -> database.run(stores -> {
                    stores.claims().save(claim);
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(database.audit().head()).isEqualTo(before);
    }

    @Test
    void entries_come_newest_first(Database database) {
        database.run(Sample::keptClaim);

        List<AuditEntry> entries = database.audit().newest(3);

        long last = database.audit().head().number();
        assertThat(entries).extracting(AuditEntry::number).containsExactly(last, last - 1, last - 2);
        assertThat(entries.get(0).head()).isEqualTo(database.audit().head());
    }

    @Test
    void whatever_is_tampered_with_is_found(Database database) throws SQLException {
        long last = chain(database);
        Random random = new Random(SEED);
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int round = 0; round < TAMPERINGS; round++) {
                String tampering = tampering(random, last);
                int touched = statement.executeUpdate(tampering);
                Optional<BrokenLink> broken = new AuditChain(connection).verify();
                connection.rollback();
                assertThat(touched).as(tampering).isPositive();
                assertThat(broken).as(tampering).isPresent();
            }
        }
        assertThat(database.audit().verify()).isEmpty();
    }

    private static long chain(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        for (int edit = 0; edit < 20; edit++) {
            Claim standing =
                    database.in(stores -> stores.claims().find(claim.id())).orElseThrow();
            String wording = "Version " + edit;
            database.run(stores -> stores.claims().save(standing.reworded(wording, null)));
        }
        return database.audit().head().number();
    }

    private static String tampering(Random random, long last) {
        long number = 1 + random.nextInt((int) last);
        String entry = " where entry_number = " + number;
        return switch (random.nextInt(12)) {
            case 0 -> "update audit_entry set happened_at = happened_at + interval '1' second" + entry;
            case 1 -> "update audit_entry set account_id = '" + Sample.SACHA.id() + "'" + entry;
            case 2 -> "update audit_entry set verb = 'touch'" + entry;
            case 3 -> "update audit_entry set kind = 'other'" + entry;
            case 4 -> "update audit_entry set subject = 'x'" + entry;
            case 5 -> "update audit_entry set content = '{}'" + entry;
            case 6 -> "update audit_entry set content = null" + entry;
            case 7 -> "update audit_entry set content_sha256 = " + OTHER_HASH + entry;
            case 8 -> "update audit_entry set entry_sha256 = " + OTHER_HASH + entry;
            case 9 -> "delete from audit_entry" + entry;
            case 10 -> "delete from audit_entry where entry_number >= " + number;
            default ->
                "insert into audit_entry select " + (last + 1) + ", happened_at, account_id, verb, kind, subject,"
                        + " content, content_sha256, " + OTHER_HASH + ", entry_sha256 from audit_entry" + entry;
        };
    }
}
