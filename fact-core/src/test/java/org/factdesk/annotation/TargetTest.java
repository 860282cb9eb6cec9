package org.factdesk.annotation;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.account.AccountId;
import org.factdesk.document.Capture;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentDetails;
import org.factdesk.document.DocumentId;
import org.factdesk.document.DocumentRole;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TargetTest {

    @Test
    void counts_code_points_where_java_counts_units() {
        Document document = document("📈 La hausse 👩‍🔬 est de 4 %.");
        TextSpan four = spanOf(document, "4 %");

        Target target = Target.of(document, four);

        assertThat(four.startInclusive()).isEqualTo(26);
        assertThat(target.position()).isEqualTo(new TextPositionSelector(23, 26));
        assertThat(target.in(document.text())).isEqualTo(four);
    }

    @Test
    void keeps_combining_marks_apart_from_their_letters() {
        Document document = document("Le budget de\u0301passe 3 Md€.");
        TextSpan passage = spanOf(document, "de\u0301passe");

        assertThat(Target.of(document, passage).words())
                .isEqualTo("de\u0301passe")
                .hasSize(8);
    }

    @Test
    void keeps_thirty_two_code_points_around_the_words() {
        Document document = document("🙂".repeat(40) + "ici" + "🙃".repeat(40));

        TextQuoteSelector quote = Target.of(document, spanOf(document, "ici")).quote();

        assertThat(quote.prefix()).isEqualTo("🙂".repeat(32));
        assertThat(quote.suffix()).isEqualTo("🙃".repeat(32));
    }

    @Test
    void refuses_half_of_a_character() {
        Document document = document("🙂 bien");

        assertThatThrownBy(() -> Target.of(document, TextSpan.of(1, 4))).isInstanceOf(MisplacedPassageException.class);
    }

    @Test
    void refuses_an_empty_passage_and_one_beyond_the_text() {
        Document document = document("court");

        assertThatThrownBy(() -> Target.of(document, TextSpan.of(2, 2))).isInstanceOf(MisplacedPassageException.class);
        assertThatThrownBy(() -> Target.of(document, TextSpan.of(2, 6))).isInstanceOf(MisplacedPassageException.class);
    }

    @Test
    void is_not_found_in_other_words() {
        Document document = document("Le taux est de 4 %.");
        Target target = Target.of(document, spanOf(document, "4 %"));

        assertThatThrownBy(() -> target.in(SourceText.of("Le taux est de 5 %.")))
                .isInstanceOf(MisplacedPassageException.class)
                .hasMessageContaining("4 %");
        assertThatThrownBy(() -> target.in(SourceText.of("court"))).isInstanceOf(MisplacedPassageException.class);
    }

    private static TextSpan spanOf(Document document, String words) {
        int start = document.text().text().indexOf(words);
        return TextSpan.of(start, start + words.length());
    }

    private static Document document(String text) {
        DocumentDetails details = new DocumentDetails("Titre", null, null, Language.FR, null, null);
        Capture capture = new Capture(Instant.parse("2026-01-02T03:04:05Z"), new AccountId(new UUID(0, 1)));
        return Document.capture(
                new DocumentId(new UUID(0, 2)), DocumentRole.ARTICLE, details, SourceText.of(text), capture);
    }
}
