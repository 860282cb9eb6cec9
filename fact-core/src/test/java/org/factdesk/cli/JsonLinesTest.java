package org.factdesk.cli;

import java.util.Set;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import org.junit.jupiter.api.Test;

import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;

import static org.assertj.core.api.Assertions.assertThat;

class JsonLinesTest {

    private final JsonLines lines = new JsonLines(new Extractor(), Options.NONE);

    private JsonObject answer(String line) throws JsonParserException {
        return JsonParser.object().from(lines.answer(line, 12).json());
    }

    private JsonObject mention(String line) throws JsonParserException {
        return answer(line).getArray("mentions").getObject(0);
    }

    @Test
    void an_answer_has_the_id_the_language_and_three_lists() throws JsonParserException {
        JsonObject answer = answer("{\"id\": \"a7\", \"text\": \"Il pèse 12 kg et le reste.\"}");

        assertThat(answer.keySet()).isEqualTo(Set.of("id", "lang", "mentions", "candidates", "discrepancies"));
        assertThat(answer.getString("id")).isEqualTo("a7");
        assertThat(answer.getString("lang")).isEqualTo("fr");
    }

    @Test
    void positions_count_utf_16_units() throws JsonParserException {
        JsonObject mention = mention("{\"text\": \"\uD83D\uDE00 12 kg\", \"lang\": \"fr\"}");

        assertThat(mention.getInt("start")).isEqualTo(3);
        assertThat(mention.getString("text")).isEqualTo("12 kg");
    }

    @Test
    void money_has_a_unit_a_code_and_an_assumption() throws JsonParserException {
        JsonObject mention = mention("{\"text\": \"Ils versent 12,7 milliards de dollars\", \"lang\": \"fr\"}");

        assertThat(mention.getLong("value")).isEqualTo(12_700_000_000L);
        assertThat(mention.getString("unit")).isEqualTo("dollar");
        assertThat(mention.isNull("iso")).isTrue();
        assertThat(mention.getString("assumedIso")).isEqualTo("USD");
    }

    @Test
    void hours_count_from_the_hour_of_the_reference() throws JsonParserException {
        JsonObject mention = mention(
                "{\"text\": \"It closed two hours ago.\", \"lang\": \"en\", \"reference\": \"2024-05-15T14:30:00+02:00\"}");

        assertThat(mention.getString("value")).isEqualTo("2024-05-15T12:30:00");
    }

    @Test
    void hours_stay_open_where_the_hour_of_the_reference_is_not_known() throws JsonParserException {
        JsonObject mention =
                mention("{\"text\": \"It closed two hours ago.\", \"lang\": \"en\", \"reference\": \"2024-05-15\"}");

        assertThat(mention.has("value")).isFalse();
    }

    @Test
    void a_range_has_two_ends() throws JsonParserException {
        JsonObject mention = mention("{\"text\": \"entre 3 et 5 %\", \"lang\": \"fr\"}");

        assertThat(mention.getInt("from")).isEqualTo(3);
        assertThat(mention.getInt("to")).isEqualTo(5);
        assertThat(mention.has("value")).isFalse();
    }

    @Test
    void a_vague_number_has_a_magnitude_and_no_value() throws JsonParserException {
        JsonObject mention = mention("{\"text\": \"des centaines de milliers de gens\", \"lang\": \"fr\"}");

        assertThat(mention.isNull("value")).isTrue();
        assertThat(mention.getInt("magnitude")).isEqualTo(100_000);
    }

    @Test
    void only_the_kinds_asked_for_are_looked_for() throws JsonParserException {
        JsonObject mention = mention("{\"text\": \"It costs $20\", \"lang\": \"en\", \"kinds\": [\"number\"]}");

        assertThat(mention.getString("text")).isEqualTo("20");
        assertThat(mention.getString("kind")).isEqualTo("number");
    }

    @Test
    void a_line_that_is_no_json_is_named_by_its_number() throws JsonParserException {
        assertThat(answer("{oops").getString("error")).startsWith("line 12: ");
    }

    @Test
    void a_line_without_text_keeps_its_id_in_the_error() throws JsonParserException {
        JsonObject answer = answer("{\"id\": 5}");

        assertThat(answer.getInt("id")).isEqualTo(5);
        assertThat(answer.getString("error")).contains("line 12").contains("text");
    }

    @Test
    void an_unknown_kind_is_an_error() throws JsonParserException {
        assertThat(answer("{\"text\": \"x\", \"kinds\": [\"colour\"]}").getString("error"))
                .contains("colour");
    }

    @Test
    void a_text_with_nul_is_an_error() throws JsonParserException {
        assertThat(answer("{\"text\": \"a\\u0000b\"}").getString("error")).contains("U+0000");
    }
}
