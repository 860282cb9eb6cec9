package org.factdesk.persistence;

import org.junit.jupiter.api.Test;

import org.factdesk.desk.Desk;

import static org.assertj.core.api.Assertions.assertThat;

@OnEveryDatabase
class DeskStoreTest {
    @Test
    void a_desk_nobody_named_is_called_factdesk(Database database) {
        Desk desk = database.in(stores -> stores.desks().current());

        assertThat(desk).isEqualTo(new Desk("Factdesk"));
    }

    @Test
    void a_desk_keeps_the_name_it_is_given(Database database) {
        database.run(stores -> stores.desks().save(new Desk("La Vérif’ « du soir »")));

        Desk desk = database.in(stores -> stores.desks().current());

        assertThat(desk).isEqualTo(new Desk("La Vérif’ « du soir »"));
    }
}
