package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.account.ApiKey;
import org.factdesk.account.PasswordHash;
import org.factdesk.audit.AuditEntry;
import org.factdesk.audit.ChainHead;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Claimant;
import org.factdesk.desk.Draft;
import org.factdesk.document.Document;
import org.factdesk.document.Sha256;
import org.factdesk.verdict.ReleasedContent;
import org.factdesk.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** What is left of a person after an erasure: a tombstone, and a chain that holds. */
@OnEveryDatabase
class ErasureTest {
    private static final Claimant MINISTER = new Claimant("Aude \"la\" Vallée");

    @Test
    void an_erased_account_is_nobodys_any_more(Database database) {
        keepAccount(database);
        AccountId camille = Sample.CAMILLE.id();

        boolean erased = database.in(stores -> stores.accounts().erase(camille));

        Optional<Account> byId = database.in(stores -> stores.accounts().find(camille));
        Optional<Account> byName = database.in(stores -> stores.accounts().find(Sample.CAMILLE.signInName()));
        Optional<PasswordHash> password =
                database.in(stores -> stores.accounts().passwordOf(camille));
        List<ApiKey> keys = database.in(stores -> stores.keys().of(camille));
        List<Draft> drafts = database.in(stores -> stores.drafts().under(camille, ""));
        List<Account> left = database.in(stores -> stores.accounts().all());
        assertThat(erased).isTrue();
        assertThat(byId).isEmpty();
        assertThat(byName).isEmpty();
        assertThat(password).isEmpty();
        assertThat(keys).isEmpty();
        assertThat(drafts).isEmpty();
        assertThat(left).containsExactly(Sample.SACHA);
    }

    @Test
    void what_the_person_wrote_stays_under_a_tombstone(Database database) {
        Document article = keepAccount(database);

        database.run(stores -> stores.accounts().erase(Sample.CAMILLE.id()));

        Optional<Document> kept = database.in(stores -> stores.documents().find(article.id()));
        Map<AccountId, String> names = database.in(stores -> stores.accounts().names());
        assertThat(kept).map(document -> document.captured().by()).contains(Sample.CAMILLE.id());
        assertThat(names.get(Sample.CAMILLE.id()))
                .contains("erased account " + Sample.CAMILLE.id().shortForm());
    }

    @Test
    void no_table_holds_the_name_or_the_password_any_more_and_the_chain_holds(Database database) throws SQLException {
        keepAccount(database);
        database.sql("insert into read_entry (id, happened_at, account_id, came_from, kind, subject)"
                + " select id, current_timestamp, id, '203.0.113.9', 'report', 'x' from account where id = '"
                + Sample.CAMILLE.id() + "'");
        ChainHead before = database.audit().head();

        database.run(stores -> stores.accounts().erase(Sample.CAMILLE.id()));

        assertThat(everything(database))
                .doesNotContain("camille", "Camille Fournier", "tableur de C.", "à moitié", "203.0.113.9");
        assertThat(database.audit().verify(before)).isEmpty();
        assertThat(database.audit().of("account", Sample.CAMILLE.id().toString()))
                .extracting(AuditEntry::verb)
                .containsExactly("add", "erase");
    }

    @Test
    void an_account_is_erased_once(Database database) {
        keepAccount(database);
        database.run(stores -> stores.accounts().erase(Sample.CAMILLE.id()));
        ChainHead before = database.audit().head();

        boolean again = database.in(stores -> stores.accounts().erase(Sample.CAMILLE.id()));

        assertThat(again).isFalse();
        assertThat(database.audit().head()).isEqualTo(before);
    }

    @Test
    void an_erased_claimant_leaves_the_claim_a_tombstone_and_a_chain_that_holds(Database database) throws SQLException {
        Claim claim = keepClaimant(database);
        ChainHead before = database.audit().head();

        boolean erased = database.in(stores -> stores.claimants().erase(MINISTER));

        Claim left = database.in(stores -> stores.claims().find(claim.id())).orElseThrow();
        assertThat(erased).isTrue();
        assertThat(left.wording()).isEqualTo("Le fromage pèse lourd.");
        assertThat(left.claimant())
                .isNotNull()
                .extracting(Claimant::name)
                .asString()
                .contains("erased name");
        assertThat(everything(database)).doesNotContain("Vallée");
        assertThat(database.audit().verify(before)).isEmpty();
    }

    @Test
    void an_erased_claimant_is_a_tombstone_in_what_was_released_too(Database database) throws SQLException {
        Claim claim = keepClaimant(database);
        database.run(stores -> {
            Claim named = stores.claims().find(claim.id()).orElseThrow();
            Verdict verdict = Sample.verdict(named, 1, "Pesé.");
            stores.verdicts().add(verdict);
            stores.releases().add(ReleasedContent.of(named, verdict, List.of(), Sample.by(Sample.CAMILLE)));
        });

        database.run(stores -> stores.claimants().erase(MINISTER));

        ReleasedContent left = database.in(stores -> stores.releases().latestOf(List.of(claim.id())))
                .get(claim.id());
        assertThat(left.claimant())
                .isNotNull()
                .extracting(Claimant::name)
                .asString()
                .contains("erased name");
        assertThat(everything(database)).doesNotContain("Vallée");
        assertThat(database.audit().verify()).isEmpty();
    }

    @Test
    void other_claimants_and_what_the_audit_says_of_them_stay(Database database) {
        Claim claim = keepClaimant(database);
        database.run(stores -> stores.claims()
                .save(stores.claims().find(claim.id()).orElseThrow().reworded("Autrement.", new Claimant("L’Office"))));

        database.run(stores -> stores.claimants().erase(MINISTER));

        List<Claimant> found = database.in(stores -> stores.claimants().search("office", 10));
        boolean unknown = database.in(stores -> stores.claimants().erase(MINISTER));
        assertThat(found).containsExactly(new Claimant("L’Office"));
        assertThat(unknown).isFalse();
        assertThat(database.audit().of("claim", claim.id().toString()))
                .extracting(entry -> entry.content() == null)
                .containsExactly(false, true, true);
    }

    private static Document keepAccount(Database database) {
        return database.in(stores -> {
            Sample.openDesk(stores);
            Document article = Sample.article("Un texte.");
            stores.documents().add(article);
            stores.keys().add(new ApiKey(Sha256.of("x").hex(), Sample.CAMILLE.id(), "tableur de C.", Sample.NOON));
            stores.drafts().keep(new Draft(Sample.CAMILLE.id(), "claim/x/wording", "à moitié", Sample.NOON));
            return article;
        });
    }

    private static Claim keepClaimant(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        database.run(stores -> stores.claims().save(claim.reworded("Le fromage pèse lourd.", MINISTER)));
        database.run(stores -> stores.drafts()
                .keep(new Draft(Sample.SACHA.id(), "claim/" + claim.id() + "/claimant", MINISTER.name(), Sample.NOON)));
        return claim;
    }

    /** Every value of every row, as text. */
    private static String everything(Database database) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : BackupTables.ALL) {
                try (ResultSet row = statement.executeQuery("select * from " + table)) {
                    while (row.next()) {
                        for (int place = 1; place <= row.getMetaData().getColumnCount(); place++) {
                            all.append(row.getString(place)).append('\n');
                        }
                    }
                }
            }
        }
        return all.toString();
    }
}
