package org.factdesk.persistence;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.factdesk.account.Account;
import org.factdesk.desk.Draft;

import static org.assertj.core.api.Assertions.assertThat;

@OnEveryDatabase
class DraftStoreTest {
    private static final String FIELD = "verdict/7/rationale";

    @Test
    void what_was_typed_is_found_as_it_was_typed(Database database) {
        database.run(Sample::openDesk);
        Draft draft = draft(Sample.CAMILLE, FIELD, "« pas fini… » 😀\n");

        database.run(stores -> stores.drafts().keep(draft));

        assertThat(find(database, draft)).contains(draft);
    }

    @Test
    void five_megabytes_typed_are_kept(Database database) {
        database.run(Sample::openDesk);
        Draft draft = draft(Sample.CAMILLE, "article/text", "été ".repeat(1_300_000));

        database.run(stores -> stores.drafts().keep(draft));

        assertThat(find(database, draft)).contains(draft);
    }

    @Test
    void an_emptied_field_is_kept_as_empty(Database database) {
        database.run(Sample::openDesk);
        Draft draft = draft(Sample.CAMILLE, FIELD, "");

        database.run(stores -> stores.drafts().keep(draft));

        assertThat(find(database, draft)).contains(draft);
    }

    @Test
    void the_last_words_typed_stand(Database database) {
        database.run(Sample::openDesk);
        database.run(stores -> stores.drafts().keep(draft(Sample.CAMILLE, FIELD, "d’abord")));
        Draft last = draft(Sample.CAMILLE, FIELD, "enfin");

        database.run(stores -> stores.drafts().keep(last));

        assertThat(under(database, Sample.CAMILLE, "verdict/7/")).containsExactly(last);
    }

    @Test
    void nobody_finds_what_another_typed(Database database) {
        database.run(Sample::openDesk);
        database.run(stores -> stores.drafts().keep(draft(Sample.CAMILLE, FIELD, "à moi")));

        Optional<Draft> found = database.in(stores -> stores.drafts().find(Sample.SACHA.id(), FIELD));

        assertThat(found).isEmpty();
    }

    @Test
    void a_prefix_is_taken_by_the_letter(Database database) {
        database.run(Sample::openDesk);
        Draft underscore = draft(Sample.CAMILLE, "a_b/%!x", "ça");
        database.run(stores -> stores.drafts().keep(underscore));
        database.run(stores -> stores.drafts().keep(draft(Sample.CAMILLE, "aXb/%!x", "pas ça")));

        assertThat(under(database, Sample.CAMILLE, "a_b/%!")).containsExactly(underscore);
    }

    @Test
    void what_was_saved_is_forgotten_and_the_rest_stays(Database database) {
        database.run(Sample::openDesk);
        Draft other = draft(Sample.CAMILLE, "verdict/8/rationale", "reste");
        database.run(stores -> stores.drafts().keep(draft(Sample.CAMILLE, FIELD, "part")));
        database.run(stores -> stores.drafts().keep(other));

        database.run(stores -> stores.drafts().forget(Sample.CAMILLE.id(), "verdict/7/"));

        assertThat(under(database, Sample.CAMILLE, "verdict/")).containsExactly(other);
    }

    private static Draft draft(Account account, String field, String text) {
        return new Draft(account.id(), field, text, Sample.NOON);
    }

    private static Optional<Draft> find(Database database, Draft draft) {
        return database.in(stores -> stores.drafts().find(draft.account(), draft.field()));
    }

    private static List<Draft> under(Database database, Account account, String prefix) {
        return database.in(stores -> stores.drafts().under(account.id(), prefix));
    }
}
