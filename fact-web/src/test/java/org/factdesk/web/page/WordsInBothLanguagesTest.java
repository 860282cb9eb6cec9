package org.factdesk.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.factdesk.annotation.Motivation;
import org.factdesk.claim.EvidenceKind;
import org.factdesk.claim.Stance;
import org.factdesk.extraction.candidate.ReasonKind;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.verdict.CheckState;
import org.factdesk.verdict.CorrectionState;
import org.factdesk.verdict.Demand;
import org.factdesk.verdict.Rule;

import static org.assertj.core.api.Assertions.assertThat;

class WordsInBothLanguagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern USED = Pattern.compile("w\\['([^']+)'\\]|say\\.with\\('([^']+)'");

    private final ResourceBundle french = ResourceBundle.getBundle("org.factdesk.web.words", Locale.FRENCH);
    private final ResourceBundle english = ResourceBundle.getBundle("org.factdesk.web.words", Locale.ENGLISH);

    @Test
    void both_languages_have_the_same_words() {
        assertThat(french.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void no_word_is_blank_and_both_languages_name_the_same_things() {
        for (String key : french.keySet()) {
            assertThat(french.getString(key)).as(key).isNotBlank();
            assertThat(english.getString(key)).as(key).isNotBlank();
            assertThat(arguments(french.getString(key))).as(key).isEqualTo(arguments(english.getString(key)));
        }
    }

    @Test
    void every_word_that_a_page_asks_for_is_there() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                Matcher matcher = USED.matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (matcher.find()) {
                    used.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(french.keySet()).containsAll(used);
    }

    @Test
    void every_constant_that_a_page_shows_has_a_word() {
        for (Stance stance : Stance.values()) {
            assertThat(french.containsKey("stance." + stance)).isTrue();
        }
        for (EvidenceKind kind : EvidenceKind.values()) {
            assertThat(french.containsKey("kind." + kind)).isTrue();
        }
        for (CheckState state : CheckState.values()) {
            assertThat(french.containsKey("state." + state)).isTrue();
        }
        for (MentionKind kind : MentionKind.values()) {
            assertThat(french.containsKey("figure." + kind.code())).isTrue();
        }
        for (ReasonKind kind : ReasonKind.values()) {
            assertThat(french.containsKey("reason." + kind.code())).isTrue();
        }
        for (Motivation motivation : Motivation.values()) {
            assertThat(french.containsKey("motivation." + motivation)).isTrue();
        }
        for (Rule rule : Rule.values()) {
            assertThat(french.containsKey("rule." + rule)).isTrue();
        }
        for (Demand demand : Demand.values()) {
            assertThat(french.containsKey("demand." + demand)).isTrue();
        }
        for (CorrectionState state : CorrectionState.values()) {
            assertThat(french.containsKey("correction.state." + state)).isTrue();
        }
        assertThat(Done.KNOWN).allMatch(done -> french.containsKey("done." + done));
    }

    private static List<String> arguments(String pattern) {
        return Pattern.compile("\\{(\\d)")
                .matcher(pattern)
                .results()
                .map(m -> m.group(1))
                .sorted()
                .distinct()
                .toList();
    }
}
