package org.factdesk.persistence;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.factdesk.annotation.Target;
import org.factdesk.audit.AuditEntry;
import org.factdesk.claim.Dismissal;
import org.factdesk.document.Document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class DismissalStoreTest {
    private final Document article = Sample.article("Le lait « monte » de 3 %. 🧀 Le beurre perd 2 %.");
    private final Dismissal milk = dismissal("Le lait « monte » de 3 %.");
    private final Dismissal butter = dismissal("Le beurre perd 2 %.");

    @Test
    void what_was_dismissed_comes_back_in_reading_order(Database database) {
        keep(database, butter, milk);

        List<Dismissal> dismissed = database.in(stores -> stores.dismissals().of(article.id()));

        assertThat(dismissed).containsExactly(milk, butter);
    }

    @Test
    void the_first_of_two_dismissals_stands(Database database) {
        keep(database, milk);
        keep(database, new Dismissal(milk.passage(), Sample.by(Sample.SACHA)));

        List<Dismissal> dismissed = database.in(stores -> stores.dismissals().of(article.id()));

        assertThat(dismissed).containsExactly(milk);
    }

    @Test
    void a_dismissal_can_be_taken_back_once(Database database) {
        keep(database, milk, butter);
        Target passage = milk.passage();

        boolean first = database.in(stores -> stores.dismissals().remove(passage));
        boolean second = database.in(stores -> stores.dismissals().remove(passage));
        List<Dismissal> left = database.in(stores -> stores.dismissals().of(article.id()));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(left).containsExactly(butter);
    }

    @Test
    void both_ways_leave_an_entry_in_the_audit(Database database) {
        keep(database, milk);
        database.run(stores -> stores.dismissals().remove(milk.passage()));

        assertThat(database.audit().newest(2)).extracting(AuditEntry::verb).containsExactly("remove", "add");
        assertThat(database.audit().newest(2)).extracting(AuditEntry::kind).containsOnly("dismissal");
    }

    @Test
    void the_schema_itself_refuses_a_second_dismissal_of_a_passage(Database database) {
        keep(database, milk);

        assertThatThrownBy(() -> database.sql("insert into dismissal select '00000000-0000-0000-0000-00000000000f',"
                        + " article_id, quote_exact, quote_prefix, quote_suffix, code_point_start, code_point_end,"
                        + " dismissed_at, dismissed_by from dismissal"))
                .message()
                .containsIgnoringCase("dismissal_once");
    }

    private void keep(Database database, Dismissal... dismissals) {
        database.run(stores -> {
            if (stores.accounts().none()) {
                Sample.openDesk(stores);
                stores.documents().add(article);
            }
            for (Dismissal dismissal : dismissals) {
                stores.dismissals().add(dismissal);
            }
        });
    }

    private Dismissal dismissal(String words) {
        return new Dismissal(Sample.passage(article, words), Sample.by(Sample.CAMILLE));
    }
}
