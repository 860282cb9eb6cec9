package org.factdesk.persistence;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class SchemaTest {
    private static final String FROM_THE_FUTURE =
            "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\","
                    + " \"description\", \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\")"
                    + " values (9999, '9999', 'to come', 'SQL', 'V9999__to_come.sql', 1, 'test', 1, true)";
    private static final String BACK_AGAIN = "delete from \"flyway_schema_history\" where \"installed_rank\" = 9999";

    @Test
    void a_start_on_tables_that_are_there_changes_nothing(Database database) {
        database.run(Sample::keptClaim);

        new Schema(database.source()).bringUpToDate();

        assertThat(database.sql("update claim set revision = revision")).isEqualTo(1);
    }

    @Test
    void a_new_desk_has_its_scale_as_rows_after_the_start(Database database) {
        new Schema(database.source()).bringUpToDate();

        assertThat(database.sql("update rating set place = place where scale_key = 'factdesk'"))
                .isEqualTo(7);
        assertThat(database.sql("update desk set name = name where scale_key = 'factdesk'"))
                .isEqualTo(1);
    }

    @Test
    void a_second_start_leaves_the_scale_alone(Database database) {
        new Schema(database.source()).bringUpToDate();

        new Schema(database.source()).bringUpToDate();

        assertThat(database.sql("update rating set place = place")).isEqualTo(7);
    }

    @Test
    void a_schema_newer_than_the_program_is_refused_with_both_versions(Database database) {
        String known = new Schema(database.source()).version();
        database.sql(FROM_THE_FUTURE);
        try {
            assertThatThrownBy(() -> new Schema(database.source()).bringUpToDate())
                    .isInstanceOf(NewerSchemaException.class)
                    .hasMessageContaining("schema version 9999")
                    .hasMessageContaining("versions up to " + known);
        } finally {
            database.sql(BACK_AGAIN);
        }
    }

    @Test
    void the_schema_itself_refuses_a_claim_without_its_article(Database database) {
        database.run(Sample::keptClaim);

        assertThatThrownBy(() -> database.sql("delete from document")).message().containsIgnoringCase("claim_article");
    }

    @Test
    void the_schema_itself_refuses_a_state_there_is_not(Database database) {
        database.run(Sample::keptClaim);

        assertThatThrownBy(() -> database.sql("update claim_check set state = 'FINISHED'"))
                .message()
                .containsIgnoringCase("claim_check_state_known");
    }
}
