package org.factdesk.web.running;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Input that cannot be taken is refused at its field and stays in the form; input that looks dangerous is text. */
@ExtendWith(InBrowser.class)
class BadInputIT {
    private static final String HOSTILE = "<script>alert(1)</script> #{7*7} ${7*7} \"><img src=x onerror=alert(2)>";

    @RegisterExtension
    static final OnDemoDesk demo = new OnDemoDesk();

    @Test
    void an_empty_article_says_what_is_missing(Visitors visitors) {
        Person writer = demo.person("writer", visitors);
        writer.open("new-article");

        writer.press("#save");

        assertThat(writer.texts("#text-hint .problem")).containsExactly("Ce champ est nécessaire.");
        assertThat(Accessible.graveFindings(writer.page())).isEmpty();
    }

    @Test
    void everything_wrong_is_said_at_once_and_nothing_typed_is_lost(Visitors visitors) {
        Person writer = demo.person("writer", visitors);
        writer.open("new-article");
        writer.page().fill("#text", "Un texte de 3 mots.");
        writer.page().fill("#title", "T".repeat(10_000));
        writer.page().fill("#address", "javascript:alert(1)");
        writer.page().fill("#publishedOn", "le 32 juin");

        writer.press("#save");

        assertThat(writer.texts("#title-hint .problem").get(0)).contains("10").contains("000");
        assertThat(writer.texts("#address-hint .problem").get(0)).contains("n’est pas une adresse web");
        assertThat(writer.texts("#publishedOn-hint .problem").get(0))
                .contains("«\u00a0le 32 juin\u00a0» n’est pas une date");
        assertThat(writer.page().inputValue("#text")).isEqualTo("Un texte de 3 mots.");
        assertThat(writer.page().inputValue("#title")).hasSize(10_000);
        assertThat(writer.page().inputValue("#publishedOn")).isEqualTo("le 32 juin");
    }

    @Test
    void five_megabytes_are_refused_with_their_length_and_stay_in_the_form(Visitors visitors) {
        Person writer = demo.person("writer", visitors);
        writer.open("new-article");
        writer.page().evaluate("document.getElementById('text').value = 'mille mots '.repeat(480000)");

        writer.press("#save");

        assertThat(writer.texts("#text-hint .problem").get(0)).contains("C’est trop long");
        assertThat(writer.page().inputValue("#text")).hasSizeGreaterThan(5_000_000);
    }

    @Test
    void hostile_words_are_shown_as_the_words_they_are(Visitors visitors) {
        Person writer = demo.person("writer", visitors);
        writer.open("new-article");
        writer.page().fill("#title", HOSTILE);
        writer.page().fill("#publisher", HOSTILE);
        writer.page().fill("#author", HOSTILE);
        writer.page().fill("#text", "Début. " + HOSTILE + " 12 % fin.");
        writer.press("#save");

        assertThat(writer.texts("#article-title")).containsExactly(HOSTILE);
        assertThat(writer.page().locator("#article-text").textContent()).isEqualTo("Début. " + HOSTILE + " 12 % fin.");
        writer.acceptBySelecting(HOSTILE)
                .pasteSource(HOSTILE, HOSTILE)
                .keepAsEvidence(HOSTILE, "REFUTES", HOSTILE)
                .rate("false", HOSTILE, HOSTILE);
        assertThat(writer.page().inputValue("#rationale")).isEqualTo(HOSTILE);
        writer.page().click(".byline a");
        writer.page().waitForURL("**/report?**");
        assertThat(writer.texts(".reported .rationale")).containsExactly(HOSTILE);
        assertThat(writer.page().locator("main script, main img").count()).isZero();
    }

    @Test
    void right_to_left_words_and_emoji_keep_their_places(Visitors visitors) {
        String text = "👩‍🔬 دفعت الشركة 12 مليون دولار 📈 وقالت إن 4 ملايين شخص تدربوا.";
        Person writer = demo.person("writer", visitors).takeIn(text, "2024-01-05");

        writer.acceptBySelecting("📈 وقالت إن 4 ملايين");

        assertThat(writer.texts(".claim-list a span")).containsExactly("📈 وقالت إن 4 ملايين");
        assertThat(writer.page().locator("#article-text").textContent()).isEqualTo(text);
    }

    @Test
    void what_cannot_be_kept_is_named_with_its_place_by_the_api(Visitors visitors) {
        Person writer = demo.person("writer", visitors);

        APIResponse nul = post(writer, "articles", "{\"text\":\"ab\\u0000c\",\"title\":\"t\"}");
        APIResponse half = post(writer, "articles", "{\"text\":\"ab\\ud83d seul\",\"title\":\"t\"}");
        APIResponse none = post(writer, "articles", "[1, 2");

        assertThat(nul.status()).isEqualTo(422);
        assertThat(nul.text()).contains("\"field\":\"text\"", "\"problem\":\"unreadable\"", "3");
        assertThat(half.status()).isEqualTo(422);
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("no-json").doesNotContain("Exception");
    }

    @Test
    void a_place_that_does_not_exist_is_a_page_that_says_so(Visitors visitors) {
        Person writer = demo.person("writer", visitors);
        for (String path : new String[] {
            "workshop?article=x",
            "workshop",
            "workshop?article=00000000-0000-0000-0000-000000000001",
            "report?article=",
            "nowhere"
        }) {
            assertThat(writer.open(path).status()).as(path).isEqualTo(404);
            assertThat(writer.texts("h1")).as(path).containsExactly("Cette page n’existe pas");
        }
        visitors.expectComplaint("404");
    }

    @Test
    void a_role_that_may_not_is_told_so(Visitors visitors) {
        Person admin = demo.person("admin", visitors);

        assertThat(admin.open("new-article").status()).isEqualTo(403);
        assertThat(admin.texts("h1")).containsExactly("Vous n’avez pas accès à cette page");
        visitors.expectComplaint("403");
    }

    private static APIResponse post(Person person, String path, String json) {
        return person.page()
                .context()
                .request()
                .post(
                        demo.desk().address().resolve("api/v1/" + path).toString(),
                        RequestOptions.create().setData(json).setHeader("Content-Type", "application/json"));
    }
}
