package org.factdesk.persistence;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.account.PasswordHash;
import org.factdesk.account.Role;
import org.factdesk.account.SignInName;
import org.factdesk.account.SignInNameTakenException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class AccountStoreTest {
    @Test
    void a_new_desk_has_nobody(Database database) {
        boolean none = database.in(stores -> stores.accounts().none());
        List<Account> all = database.in(stores -> stores.accounts().all());

        assertThat(none).isTrue();
        assertThat(all).isEmpty();
    }

    @Test
    void an_account_is_found_by_identity_and_by_name_with_its_roles(Database database) {
        Account account = new Account(
                new AccountId(UUID.randomUUID()),
                new SignInName("ÉLODIE.ñ"),
                "Élodie 🖋 Nuñez",
                EnumSet.of(Role.REVIEWER, Role.ADMIN));
        database.run(stores -> stores.accounts().add(account, Sample.PASSWORD));

        Optional<Account> byId = database.in(stores -> stores.accounts().find(account.id()));
        Optional<Account> byName = database.in(stores -> stores.accounts().find(new SignInName("élodie.ñ")));
        boolean none = database.in(stores -> stores.accounts().none());

        assertThat(byId).contains(account);
        assertThat(byName).contains(account);
        assertThat(none).isFalse();
    }

    @Test
    void a_stranger_is_absent_and_has_no_password(Database database) {
        AccountId stranger = new AccountId(UUID.randomUUID());

        Optional<Account> byId = database.in(stores -> stores.accounts().find(stranger));
        Optional<Account> byName = database.in(stores -> stores.accounts().find(new SignInName("nobody")));
        Optional<PasswordHash> password =
                database.in(stores -> stores.accounts().passwordOf(stranger));

        assertThat(byId).isEmpty();
        assertThat(byName).isEmpty();
        assertThat(password).isEmpty();
    }

    @Test
    void the_password_is_the_one_given(Database database) {
        database.run(Sample::openDesk);

        Optional<PasswordHash> password =
                database.in(stores -> stores.accounts().passwordOf(Sample.CAMILLE.id()));

        assertThat(password).contains(Sample.PASSWORD);
    }

    @Test
    void a_name_that_is_taken_is_refused_and_nothing_is_kept(Database database) {
        database.run(Sample::openDesk);
        Account other = Sample.account("camille", "Une autre");

        assertThatThrownBy(() -> database.run(stores -> stores.accounts().add(other, Sample.PASSWORD)))
                .isInstanceOf(SignInNameTakenException.class);

        Optional<Account> found = database.in(stores -> stores.accounts().find(other.id()));
        assertThat(found).isEmpty();
    }

    @Test
    void all_accounts_come_by_display_name_in_one_statement(Database database) {
        database.run(Sample::openDesk);

        long statements = database.statementsOf(
                stores -> assertThat(stores.accounts().all()).containsExactly(Sample.CAMILLE, Sample.SACHA));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void a_disabled_account_is_found_but_not_to_sign_in(Database database) {
        database.run(Sample::openDesk);

        boolean done = database.in(stores -> stores.accounts().disable(Sample.SACHA.id(), Sample.NOON));
        boolean again = database.in(stores -> stores.accounts().disable(Sample.SACHA.id(), Sample.NOON));

        assertThat(done).isTrue();
        assertThat(again).isFalse();
        assertThat(database.<Optional<Account>>in(stores -> stores.accounts().find(Sample.SACHA.id())))
                .contains(Sample.SACHA);
        assertThat(database.<Optional<Account>>in(stores -> stores.accounts().findActive(Sample.SACHA.id())))
                .isEmpty();
        assertThat(database.in(stores -> stores.accounts().disabled()).keySet()).containsExactly(Sample.SACHA.id());
    }

    @Test
    void an_account_let_in_again_is_found_again(Database database) {
        database.run(Sample::openDesk);
        database.run(stores -> stores.accounts().disable(Sample.SACHA.id(), Sample.NOON));

        database.run(stores -> stores.accounts().enable(Sample.SACHA.id()));

        assertThat(database.<Optional<Account>>in(stores -> stores.accounts().findActive(Sample.SACHA.id())))
                .contains(Sample.SACHA);
    }

    @Test
    void other_roles_and_another_password_are_kept_and_told_by_the_audit(Database database) {
        database.run(Sample::openDesk);
        Account other = new Account(Sample.SACHA.id(), Sample.SACHA.signInName(), "Sacha B.", Set.of(Role.WRITER));
        PasswordHash hash = new PasswordHash("a:1:b:c");

        database.run(stores -> stores.accounts().save(other));
        database.run(stores -> stores.accounts().setPassword(other.id(), hash));

        assertThat(database.<Optional<Account>>in(stores -> stores.accounts().find(other.id())))
                .contains(other);
        assertThat(database.<Optional<PasswordHash>>in(
                        stores -> stores.accounts().passwordOf(other.id())))
                .contains(hash);
        assertThat(database.audit().of("account", other.id().toString()))
                .extracting(entry -> entry.verb())
                .containsExactly("add", "edit", "set-password");
    }
}
