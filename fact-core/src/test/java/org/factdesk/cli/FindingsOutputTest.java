package org.factdesk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsOutputTest {

    private static final String TEXT =
            "Le club passe de 200 à 260 licenciés, soit une hausse de 34 %, selon la mairie.";

    @Test
    void a_line_of_json_carries_the_discrepancy_with_its_arithmetic() throws JsonParserException {
        JsonObject found = JsonParser.object()
                .from(run("{\"text\": \"" + TEXT + "\"}", "--format", "jsonl"))
                .getArray("discrepancies")
                .getObject(0);

        assertThat(found.getString("rule")).isEqualTo("growth");
        assertThat(found.getInt("fits")).isEqualTo(30);
        assertThat(found.getArray("mentions")).hasSize(3);
        assertThat(found.getObject("explanation").getString("en")).isEqualTo("From 200 to 260: +30%, not 34%.");
    }

    @Test
    void a_line_of_json_carries_the_candidate_with_its_reasons() throws JsonParserException {
        JsonObject found = JsonParser.object()
                .from(run("{\"text\": \"" + TEXT + "\"}", "--format", "jsonl"))
                .getArray("candidates")
                .getObject(0);

        assertThat(found.getString("modality")).isEqualTo("fact");
        assertThat(found.getObject("attribution").getString("source")).isEqualTo("la mairie");
        assertThat(found.getArray("reasons")).isNotEmpty();
    }

    @Test
    void only_some_kinds_means_neither_candidates_nor_discrepancies() throws JsonParserException {
        JsonObject answer = JsonParser.object()
                .from(run("{\"text\": \"" + TEXT + "\", \"kinds\": [\"number\"]}", "--format", "jsonl"));

        assertThat(answer.getArray("candidates")).isEmpty();
        assertThat(answer.getArray("discrepancies")).isEmpty();
    }

    @Test
    void the_terminal_shows_the_findings_below_the_article() {
        assertThat(run(TEXT))
                .contains("discrepancies\n! growth: 200 | 260 | 34 %\n")
                .contains("worth checking\n");
    }

    private static String run(String input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
        ExtractCommand.run(
                words, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), print, print, false);
        print.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
