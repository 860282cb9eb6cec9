package org.factdesk.persistence;

import org.junit.jupiter.api.Test;

import org.factdesk.document.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

@OnEveryDatabase
class OneTimeLinkStoreTest {
    private static final String KEY = Sha256.of("clé").hex();
    private static final String OTHER = Sha256.of("autre clé").hex();

    @Test
    void an_open_link_is_open_and_others_are_not(Database database) {
        database.run(stores -> stores.links().open(KEY));

        assertThat(isOpen(database, KEY)).isTrue();
        assertThat(isOpen(database, OTHER)).isFalse();
    }

    @Test
    void a_link_can_be_used_once(Database database) {
        database.run(stores -> stores.links().open(KEY));

        boolean first = database.in(stores -> stores.links().use(KEY));
        boolean second = database.in(stores -> stores.links().use(KEY));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(isOpen(database, KEY)).isFalse();
    }

    @Test
    void a_wrong_key_uses_nothing(Database database) {
        database.run(stores -> stores.links().open(KEY));

        boolean used = database.in(stores -> stores.links().use(OTHER));

        assertThat(used).isFalse();
        assertThat(isOpen(database, KEY)).isTrue();
    }

    @Test
    void a_new_link_closes_the_one_before(Database database) {
        database.run(stores -> stores.links().open(KEY));

        database.run(stores -> stores.links().open(OTHER));

        assertThat(isOpen(database, KEY)).isFalse();
        assertThat(isOpen(database, OTHER)).isTrue();
    }

    private static boolean isOpen(Database database, String key) {
        return database.in(stores -> stores.links().isOpen(key));
    }
}
