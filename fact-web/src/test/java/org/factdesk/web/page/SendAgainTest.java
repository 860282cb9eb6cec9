package org.factdesk.web.page;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SendAgainTest {
    private static final String HOSTILE = "\"><script>alert(1)</script> & </textarea>";

    @Test
    void words_can_be_read_and_the_rest_is_carried_along() {
        String html = form("rationale", "Deux mots.", "jakarta.faces.ViewState", "1:2", "basedOn", "3")
                .html("Renvoyer");

        assertThat(html)
                .contains("name=\"rationale\">\nDeux mots.</textarea>")
                .contains("<input type=\"hidden\" name=\"jakarta.faces.ViewState\" value=\"1:2\">")
                .contains("<input type=\"hidden\" name=\"basedOn\" value=\"3\">");
    }

    @Test
    void hostile_words_stay_words() {
        assertThat(form("a" + HOSTILE, HOSTILE, "b", "\"><b>").html(HOSTILE))
                .doesNotContain("<script>", "</textarea>\"", "<b>")
                .contains("&lt;script&gt;", "&quot;&gt;&lt;b&gt;");
    }

    @Test
    void a_form_with_a_password_is_not_shown_again() {
        assertThat(form("name", "zoe", "password", "une phrase").isPossible()).isFalse();
        assertThat(form("passwordAgain", "une phrase").isPossible()).isFalse();
        assertThat(form("name", "zoe").isPossible()).isTrue();
        assertThat(form().isPossible()).isFalse();
    }

    private static SendAgain form(String... namesAndValues) {
        Map<String, String[]> typed = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            typed.put(namesAndValues[at], new String[] {namesAndValues[at + 1]});
        }
        return new SendAgain(typed, "/workshop.xhtml");
    }
}
