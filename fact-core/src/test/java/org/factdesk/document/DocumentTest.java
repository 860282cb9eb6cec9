package org.factdesk.document;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.factdesk.account.AccountId;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DocumentTest {
    private static final Capture CAPTURE =
            new Capture(Instant.parse("2026-01-02T03:04:05Z"), new AccountId(new UUID(0, 1)));

    @Test
    void takes_the_hash_of_the_utf8_of_its_text() {
        Document document = Document.capture(id(), DocumentRole.SOURCE, details("t"), SourceText.of("é"), CAPTURE);

        assertThat(document.hash().hex()).isEqualTo("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
    }

    @Test
    void refuses_a_text_that_does_not_have_its_hash() {
        Sha256 other = Sha256.of("autre");

        assertThatThrownBy(() ->
                        new Document(id(), DocumentRole.SOURCE, details("t"), SourceText.of("texte"), other, CAPTURE))
                .isInstanceOf(AlteredTextException.class);
    }

    @Test
    void refuses_a_title_of_ten_thousand_characters_saying_how_long_it_is() {
        assertThatThrownBy(() -> details("x".repeat(10_000))).hasMessageContaining("10000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>",
                "ftp://exemple.fr/x",
                "//exemple.fr/x",
                "exemple.fr",
                "http://",
                "https://qui:secret@exemple.fr/",
                "https://exemple.fr/avec espace",
                ""
            })
    void refuses_what_is_no_web_address(String address) {
        assertThatThrownBy(() -> new WebAddress(address)).isInstanceOf(UnusableWebAddressException.class);
    }

    @Test
    void takes_a_web_address_with_space_around_it() {
        assertThat(new WebAddress(" HTTPS://exemple.fr/a?b=c#d ").value()).isEqualTo("HTTPS://exemple.fr/a?b=c#d");
    }

    private static DocumentId id() {
        return new DocumentId(new UUID(0, 2));
    }

    private static DocumentDetails details(String title) {
        return new DocumentDetails(title, " ", null, Language.FR, null, null);
    }
}
