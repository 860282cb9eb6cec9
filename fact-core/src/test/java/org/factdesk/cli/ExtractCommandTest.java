package org.factdesk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String input, String... words) {
        return run(input.getBytes(StandardCharsets.UTF_8), false, words);
    }

    private int run(byte[] input, boolean terminal, String... words) {
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return ExtractCommand.run(words, new ByteArrayInputStream(input), outStream, errStream, terminal);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void help_says_what_there_is() {
        assertThat(run("", "--help")).isZero();
        assertThat(out()).contains("--reference DATE", "EXIT STATUS", "EXAMPLES");
    }

    @Test
    void an_unknown_option_is_wrong_usage() {
        assertThat(run("", "--colour")).isEqualTo(2);
        assertThat(err()).contains("--colour");
    }

    @Test
    void a_wrong_date_is_wrong_usage() {
        assertThat(run("", "--reference", "yesterday")).isEqualTo(2);
        assertThat(err()).contains("2024-05-15");
    }

    @Test
    void text_marks_the_figures_and_lists_them_below() {
        assertThat(run("Il pèse 12 kg.", "--lang", "fr")).isZero();
        assertThat(out()).contains("Il pèse 12 kg.\n        ^^^^^\n").containsPattern("12 kg +dimension +12 +kilogram");
    }

    @Test
    void a_terminal_gets_underlining_instead_of_carets() {
        run("Il pèse 12 kg.".getBytes(StandardCharsets.UTF_8), true, "--lang=fr");

        assertThat(out()).contains("\u001B[4;36m12 kg\u001B[0m").doesNotContain("^");
    }

    @Test
    void control_characters_of_the_text_do_not_reach_the_terminal() {
        run("\u001B[2Jfive 5 kg".getBytes(StandardCharsets.UTF_8), true, "--lang", "en");

        assertThat(out()).doesNotContain("\u001B[2J");
    }

    @Test
    void csv_quotes_commas_and_disarms_formulas() {
        assertThat(run("-2,5 °C", "--format", "csv", "--lang", "fr")).isZero();
        assertThat(out()).contains("\"'-2,5 °C\",temperature,-2.5,");
    }

    @Test
    void a_missing_file_is_named_and_the_others_are_done(@TempDir Path folder) throws IOException {
        Path there = Files.writeString(folder.resolve("there.txt"), "Il pèse 12 kg.");

        int status = run("", "--lang", "fr", folder.resolve("gone.txt").toString(), there.toString());

        assertThat(status).isEqualTo(1);
        assertThat(err()).contains("gone.txt").contains("no such file");
        assertThat(out()).contains("12 kg");
    }

    @Test
    void a_wrong_encoding_is_named() {
        assertThat(run("caf\u00E9".getBytes(StandardCharsets.ISO_8859_1), false))
                .isEqualTo(1);
        assertThat(err()).contains("standard input").contains("UTF-8");
    }

    @Test
    void json_is_one_object() {
        assertThat(run("Il pèse 12 kg.", "--format", "json", "--lang", "fr")).isZero();
        assertThat(out()).contains("\"lang\":\"fr\"").contains("\"unit\":\"kilogram\"");
    }

    @Test
    void a_text_without_figures_says_so() {
        assertThat(run("", "--lang", "fr")).isZero();
        assertThat(out()).contains("no figures").doesNotContain("kind");
    }

    @Test
    void carets_stand_below_wide_characters_and_tabs() {
        run("\u6771\u4EAC\t12 km", "--lang", "en");

        assertThat(out()).contains("\n    \t^^^^^\n");
    }

    @Test
    void a_line_in_a_wrong_encoding_is_named_and_the_others_are_answered() {
        byte[] lines = "{\"text\":\"5 kg\"}\n{\"text\":\"caf\u00E9\"}\n{\"text\":\"6 kg\"}\n"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(run(lines, false, "--format", "jsonl")).isEqualTo(1);
        assertThat(err()).contains("line 2: not UTF-8");
        assertThat(out().lines()).hasSize(3).last().asString().contains("6 kg");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_line() {
        assertThat(run("\uFEFF{\"text\":\"5 kg\"}", "--format", "jsonl")).isZero();
    }
}
