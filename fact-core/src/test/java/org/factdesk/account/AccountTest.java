package org.factdesk.account;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccountTest {

    @Test
    void a_sign_in_name_is_kept_in_lower_case_without_space_around_it() {
        assertThat(new SignInName(" Zoé.Martin ").value()).isEqualTo("zoé.martin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "deux mots", "a/b", "<b>"})
    void a_sign_in_name_that_cannot_be_typed_is_refused(String name) {
        assertThatThrownBy(() -> new SignInName(name)).isInstanceOf(UnusableSignInNameException.class);
    }

    @Test
    void an_account_without_a_role_is_refused() {
        AccountId id = new AccountId(new UUID(0, 1));

        assertThatThrownBy(() -> new Account(id, new SignInName("zoe"), "Zoé", Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_password_hash_does_not_show_itself() {
        assertThat(new PasswordHash("alg:1:salt:key").toString()).doesNotContain("salt");
    }
}
