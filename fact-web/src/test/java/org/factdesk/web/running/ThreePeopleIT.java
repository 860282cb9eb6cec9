package org.factdesk.web.running;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.microsoft.playwright.APIResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** From paste to released report, by a writer, a reviewer who has not seen the rating, and an editor. */
@ExtendWith(InBrowser.class)
class ThreePeopleIT {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String RATIONALE = CheckedArticle.RATIONALE;
    private static final String SOURCE = "Bilan\n\nDepuis 2017, 4,2 millions de personnes ont été formées en Inde.";

    @RegisterExtension
    static final OnDemoDesk demo = new OnDemoDesk();

    private final CheckedArticle article = CheckedArticle.get();

    @Test
    void three_people_bring_an_article_to_a_released_report(Visitors visitors) {
        Person writer = demo.person("writer", visitors);
        writer.takeIn(article.text(), "2023-12-01")
                .acceptBySelecting(article.forecast())
                .acceptBySelecting(article.training())
                .pasteSource("Bilan", SOURCE)
                .keepAsEvidence("4,2 millions de personnes ont été formées en Inde", "QUALIFIES", "p. 3")
                .rate("mostly-accurate", RATIONALE, "Lecture du bilan.");
        String workshop = writer.page().url();
        writer.press("#hand-over");

        Person reviewer = demo.person("reviewer", visitors);
        reviewer.page().navigate(workshop);
        assertThat(reviewer.page().content()).doesNotContain(RATIONALE);
        assertThat(reviewer.texts(".claim-list .chip")).doesNotContain("Plutôt exact");
        assertThat(Accessible.graveFindings(reviewer.page())).isEmpty();
        reviewer.page().check("#review-form input[value='mostly-accurate']");
        reviewer.press("#take-look");
        assertThat(reviewer.page().content()).contains(RATIONALE);

        Person editor = demo.person("editor", visitors);
        editor.page().navigate(workshop);
        editor.press("#release");
        editor.open("report?article=" + workshop.replaceFirst(".*[?&]article=([^&#]*).*", "$1"));
        assertThat(editor.texts(".reported .state")).containsExactly("non publié", "publié");
        assertThat(Accessible.graveFindings(editor.page())).isEmpty();
        see_it_handed_over(editor);
    }

    @Test
    void a_second_look_that_differs_goes_back_with_its_reason(Visitors visitors) {
        Person writer = demo.person("writer", visitors)
                .takeIn("Le déficit atteint 5,5 % du PIB.", "2024-03-01")
                .acceptByTyping("5,5 % du PIB")
                .rate("exact", "L’Institut le dit.", "");
        String workshop = writer.page().url();
        writer.press("#hand-over");

        Person reviewer = demo.person("reviewer", visitors);
        reviewer.page().navigate(workshop);
        reviewer.page().check("#review-form input[value='false']");
        reviewer.press("#take-look");
        assertThat(reviewer.texts("#review-form .problem")).contains("Ce champ est nécessaire.");
        reviewer.page().fill("#opinion", "C’est 5,6 % après révision.");
        reviewer.press("#take-look");

        writer.page().reload();
        assertThat(writer.texts(".claim-list .state")).containsExactly("renvoyée");
        assertThat(writer.page().content()).contains("C’est 5,6 % après révision.");
    }

    @Test
    void accepting_and_rating_need_no_mouse(Visitors visitors) {
        Person writer = demo.person("writer", visitors).takeIn("La production a reculé de 2,3 % en mai.", "2024-06-01");

        writer.acceptByTyping("la production a recule de 2,3 %");
        writer.page().keyboard().press("5");
        tabTo(writer, "rationale");
        writer.page().keyboard().insertText("L’Institut donne 3,2 %.");
        writer.lead(() -> writer.page().keyboard().press("Control+Enter"));

        assertThat(writer.texts(".claim-list .chip")).containsExactly("Faux");
    }

    @Test
    void of_two_who_save_the_same_verdict_the_second_sees_both_and_loses_nothing(Visitors visitors) {
        Person writer = demo.person("writer", visitors)
                .takeIn("Le taux est de 4 %.", "2024-06-01")
                .acceptByTyping("4 %");
        Person editor = demo.person("editor", visitors);
        editor.page().navigate(writer.page().url());

        writer.rate("exact", "La banque le dit.", "");
        editor.rate("false", "Le taux est de 3,75 % depuis mardi.", "");

        assertThat(editor.texts(".overtaken blockquote")).contains("La banque le dit.");
        assertThat(editor.page().inputValue("#rationale")).isEqualTo("Le taux est de 3,75 % depuis mardi.");
        assertThat(editor.page().isChecked("#verdict-form input[value='false']"))
                .isTrue();
        editor.press("#write");
        assertThat(editor.texts(".claim-list .chip")).containsExactly("Faux");
        assertThat(editor.texts(".history summary")).containsExactly("2 versions");
    }

    @Test
    void what_is_typed_is_offered_again_after_the_browser_was_closed(Visitors visitors) {
        Person writer = demo.person("writer", visitors);
        writer.open("new-article");
        writer.page().locator("#text").pressSequentially("Un article à peine commencé");
        writer.page().waitForCondition(() -> !writer.texts(".kept").contains(""));

        Person later = demo.person("writer", visitors);
        later.open("new-article");

        assertThat(later.page().inputValue("#text")).isEqualTo("Un article à peine commencé");
        later.page().fill("#text", "");
        later.page().waitForCondition(() -> later.texts(".kept").stream().anyMatch(text -> text.startsWith("✓")));
    }

    private void see_it_handed_over(Person editor) {
        String pdf = textOfPdf(get(editor, "pdf"));
        assertThat(pdf).contains("Plutôt exact", "Lecture du bilan.", "L’Office", "30 juin 2023");
        assertThat(pdf.replaceAll("\\s+", " ")).contains(RATIONALE, article.training());
        assertThat(get(editor, "csv").text()).contains(RATIONALE, article.training(), "publié");
        assertThat(get(editor, "json").text()).contains("\"state\":\"RELEASED\"", RATIONALE);
        assertThat(get(editor, "xlsx").headers().get("content-type")).startsWith(XLSX);
        assertThat(get(editor, "claimreview").text())
                .contains("\"@type\":\"ClaimReview\"", "\"ratingValue\":4", RATIONALE, article.training())
                .doesNotContain(article.forecast());
    }

    private static APIResponse get(Person person, String format) {
        String path = person.page().getAttribute("a[href*='format=" + format + "']", "href");
        APIResponse answer = person.page()
                .context()
                .request()
                .get(demo.desk().address().resolve(path).toString());
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private static String textOfPdf(APIResponse answer) {
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void tabTo(Person person, String id) {
        for (int presses = 0; presses < 40; presses++) {
            person.page().keyboard().press("Tab");
            if (id.equals(person.page().evaluate("document.activeElement.id"))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach #" + id);
    }
}
