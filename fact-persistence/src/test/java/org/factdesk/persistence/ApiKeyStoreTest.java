package org.factdesk.persistence;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.factdesk.account.ApiKey;
import org.factdesk.document.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

@OnEveryDatabase
class ApiKeyStoreTest {
    private final ApiKey key = new ApiKey(Sha256.of("clé").hex(), Sample.CAMILLE.id(), "tableur « Élan »", Sample.NOON);

    @Test
    void a_key_is_found_by_its_hash_as_it_was_kept(Database database) {
        keep(database);

        Optional<ApiKey> found = database.in(stores -> stores.keys().find(key.sha256()));
        Optional<ApiKey> other =
                database.in(stores -> stores.keys().find(Sha256.of("autre").hex()));

        assertThat(found).contains(key);
        assertThat(other).isEmpty();
    }

    @Test
    void a_person_sees_their_own_keys_alone(Database database) {
        keep(database);

        List<ApiKey> mine = database.in(stores -> stores.keys().of(Sample.CAMILLE.id()));
        List<ApiKey> theirs = database.in(stores -> stores.keys().of(Sample.SACHA.id()));

        assertThat(mine).containsExactly(key);
        assertThat(theirs).isEmpty();
    }

    @Test
    void nobody_takes_back_the_key_of_another(Database database) {
        keep(database);

        boolean byOther = database.in(stores -> stores.keys().remove(Sample.SACHA.id(), key.sha256()));
        boolean byOwner = database.in(stores -> stores.keys().remove(Sample.CAMILLE.id(), key.sha256()));
        Optional<ApiKey> left = database.in(stores -> stores.keys().find(key.sha256()));

        assertThat(byOther).isFalse();
        assertThat(byOwner).isTrue();
        assertThat(left).isEmpty();
    }

    private void keep(Database database) {
        database.run(Sample::openDesk);
        database.run(stores -> stores.keys().add(key));
    }
}
