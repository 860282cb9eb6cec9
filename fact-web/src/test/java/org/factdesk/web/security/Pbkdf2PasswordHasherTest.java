package org.factdesk.web.security;

import org.junit.jupiter.api.Test;

import org.factdesk.account.PasswordHash;

import static org.assertj.core.api.Assertions.assertThat;

class Pbkdf2PasswordHasherTest {
    private final Pbkdf2PasswordHasher hasher = new Pbkdf2PasswordHasher();

    @Test
    void a_password_matches_its_hash_and_no_other_does() {
        PasswordHash hash = hasher.hash("une phrase à retenir".toCharArray());

        assertThat(hasher.matches("une phrase à retenir".toCharArray(), hash)).isTrue();
        assertThat(hasher.matches("une phrase a retenir".toCharArray(), hash)).isFalse();
    }

    @Test
    void takes_six_hundred_thousand_rounds_and_a_salt_of_its_own() {
        PasswordHash one = hasher.hash("pareil".toCharArray());
        PasswordHash other = hasher.hash("pareil".toCharArray());

        assertThat(one.encoded()).startsWith("PBKDF2WithHmacSHA256:600000:");
        assertThat(one.encoded()).isNotEqualTo(other.encoded());
    }

    @Test
    void agrees_with_a_value_computed_elsewhere() {
        PasswordHash known =
                new PasswordHash("PBKDF2WithHmacSHA256:4096:c2FsdA==:xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o=");

        assertThat(hasher.matches("password".toCharArray(), known)).isTrue();
    }
}
