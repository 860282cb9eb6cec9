package org.factdesk.extraction;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

class KindsTest {

    private final Extractor extractor = new Extractor();

    private List<String> found(String text, Language language, MentionKind... kinds) {
        SourceText source = SourceText.of(text);
        return extractor.extract(source, Options.NONE.in(language).only(Set.of(kinds))).mentions().stream()
                .map(Mention::span)
                .map(source::slice)
                .toList();
    }

    @Test
    void the_most_specific_reading_wins_where_all_are_looked_for() {
        assertThat(found("Il a payé 12 millions d’euros.", Language.FR)).containsExactly("12 millions d’euros");
    }

    @Test
    void a_bare_number_inside_an_amount_is_found_where_only_numbers_are_looked_for() {
        assertThat(found("Il a payé 12 millions d’euros.", Language.FR, MentionKind.NUMBER))
                .containsExactly("12 millions");
    }

    @Test
    void an_open_range_is_found_where_number_ranges_are_looked_for() {
        assertThat(found("more than 40 and less than 60", Language.EN, MentionKind.NUMBERRANGE))
                .containsExactly("more than 40 and less than 60");
    }
}
