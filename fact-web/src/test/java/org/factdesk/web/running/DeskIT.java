package org.factdesk.web.running;

import java.util.Locale;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What people do on a desk every day: find work, move by keys, undo, change their password. */
@ExtendWith(InBrowser.class)
class DeskIT {
    @RegisterExtension
    static final OnDemoDesk demo = new OnDemoDesk();

    @Test
    void a_reviewer_finds_what_awaits_review(Visitors visitors) {
        Person writer = demo.person("writer", visitors)
                .takeIn("La Loire mesure 1 006 km de long.", "2024-02-01")
                .acceptByTyping("1 006 km")
                .rate("exact", "Mesuré.", "Lu.");
        Person reviewer = demo.person("reviewer", visitors);
        reviewer.lead(() -> reviewer.page().click("nav.states a:has-text('À relire')"));
        assertThat(reviewer.texts(".articles tbody th")).isEmpty();
        assertThat(reviewer.texts("#none-such").get(0)).startsWith("Aucun article ne correspond.");

        writer.press("#hand-over");
        reviewer.page().reload();

        assertThat(reviewer.texts(".articles tbody th")).containsExactly("La Loire mesure 1 006 km de long.");
        assertThat(reviewer.texts(".articles .states li")).containsExactly("1 en relecture");
        assertThat(Accessible.graveFindings(reviewer.page())).isEmpty();
        reviewer.lead(() -> reviewer.page().click(".articles tbody th a"));
        assertThat(reviewer.texts(".claim-list .chip")).containsExactly("verdict caché");
    }

    @Test
    void an_article_is_found_by_words_of_its_title(Visitors visitors) {
        Person writer = demo.person("writer", visitors).takeIn("Le Rhône <b>perd</b> 10 % d’eau.", "2024-02-01");
        writer.open("");

        writer.page().fill("#words", "rhône <B>");
        writer.press("#search");

        assertThat(writer.texts(".articles tbody th")).containsExactly("Le Rhône <b>perd</b> 10 % d’eau.");
        assertThat(writer.page().inputValue("#words")).isEqualTo("rhône <B>");
        writer.lead(() -> writer.page().click("a.language"));
        assertThat(writer.texts(".articles tbody th")).containsExactly("Le Rhône <b>perd</b> 10 % d’eau.");
    }

    @Test
    void evidence_taken_away_comes_back_by_one_button(Visitors visitors) {
        Person writer = demo.person("writer", visitors)
                .takeIn("La tour a 324 m de haut.", "2024-02-01")
                .acceptByTyping("324 m")
                .pasteSource("Relevé", "Haute de 324 m, antennes comprises.")
                .keepAsEvidence("324 m, antennes comprises", "QUALIFIES", "p. 2");

        writer.press(".evidence-list button");
        assertThat(writer.texts(".evidence-list li")).isEmpty();
        writer.press("#select-evidence");

        assertThat(writer.texts(".evidence-list blockquote")).containsExactly("324 m, antennes comprises");
        assertThat(writer.texts(".evidence-list .chip").get(0)).contains("nuance");
        assertThat(writer.texts(".evidence-list .where").get(0)).endsWith("p. 2");
    }

    @Test
    void words_typed_for_other_evidence_outlive_a_piece_taken_away(Visitors visitors) {
        Person writer = demo.person("writer", visitors)
                .takeIn("Le pont a 412 m de long.", "2024-02-01")
                .acceptByTyping("412 m")
                .pasteSource("Plan", "Long de 412 m, large de 12 m.")
                .keepAsEvidence("412 m", "SUPPORTS", "");
        writer.page().locator("#locator").pressSequentially("planche 7");
        writer.page().waitForCondition(() -> writer.texts(".kept").stream().anyMatch(text -> text.startsWith("✓")));

        writer.press(".evidence-list button");

        assertThat(writer.texts(".evidence-list li")).isEmpty();
        assertThat(writer.page().inputValue("#locator")).isEqualTo("planche 7");
        assertThat(writer.texts(".done").get(0)).contains("est resté");
    }

    @Test
    void a_claim_is_dropped_for_a_reason_left_out_of_the_report_and_taken_up_again(Visitors visitors) {
        Person writer = demo.person("writer", visitors)
                .takeIn("La salle a 200 places. Elle est belle.", "2024-02-01")
                .acceptByTyping("200 places")
                .acceptByTyping("Elle est belle");
        String claim = writer.page().url();
        String report = "report?article=" + claim.replaceFirst(".*[?&]article=([^&#]*).*", "$1");
        writer.page().click(".stuck summary");
        writer.press("#drop");
        assertThat(writer.texts("#stuck-form .problem").get(0)).contains("Ce champ est nécessaire.");
        writer.page().fill("#work-reason", "Une affaire de goût.");
        writer.press("#drop");

        assertThat(writer.texts(".claim-list .dropped .state")).containsExactly("écartée");
        assertThat(Accessible.graveFindings(writer.page())).isEmpty();
        writer.open(report);
        assertThat(writer.texts(".reported h2 [dir]")).containsExactly("200 places");

        writer.page().navigate(claim);
        writer.press("#take-up");
        assertThat(writer.texts(".claim-list .state")).containsExactly("à vérifier", "à vérifier");
        writer.open(report);
        assertThat(writer.texts(".reported h2 [dir]")).containsExactly("200 places", "Elle est belle");
    }

    @Test
    void help_asked_for_is_seen_on_the_desk(Visitors visitors) {
        Person writer = demo.person("writer", visitors)
                .takeIn("Le tunnel a 57 km de long.", "2024-02-01")
                .acceptByTyping("57 km")
                .rate("exact", "Mesuré.", "");
        writer.page().click(".stuck summary");
        writer.page().fill("#work-reason", "Il manque les plans.");
        writer.press("#ask-for-help");
        assertThat(writer.texts(".column.work blockquote")).contains("Il manque les plans.");

        Person reviewer = demo.person("reviewer", visitors);
        reviewer.lead(() -> reviewer.page().click("nav.states a:has-text('Aide demandée')"));

        assertThat(reviewer.texts(".articles tbody th")).containsExactly("Le tunnel a 57 km de long.");
    }

    @Test
    void the_keys_are_listed_and_single_letters_can_be_switched_off(Visitors visitors) {
        Person writer = demo.person("writer", visitors)
                .takeIn("Le pont a 3 arches.", "2024-02-01")
                .acceptByTyping("3 arches");
        Page page = writer.page();
        page.focus("#main");

        page.keyboard().press("?");
        assertThat(page.isVisible("#shortcuts")).isTrue();
        assertThat(Accessible.graveFindings(page)).isEmpty();
        page.uncheck("#letters");
        page.keyboard().press("Escape");
        page.focus("#main");
        page.keyboard().press("3");

        assertThat(page.isChecked(".rating input[data-key='3']")).isFalse();
        page.click("#show-keys");
        page.check("#letters");
        page.click("#close-shortcuts");
        page.focus("#main");
        page.keyboard().press("3");
        assertThat(page.isChecked(".rating input[data-key='3']")).isTrue();
    }

    @Test
    void a_long_article_lists_its_first_suggestions_and_all_on_demand(Visitors visitors) {
        Person writer = demo.person("writer", visitors)
                .takeIn("Le chômage a baissé de 3 % en 2023.\n\n".repeat(60), "2024-02-01");
        assertThat(writer.texts(".accept-suggestion")).hasSize(50);
        assertThat(writer.texts("#more-suggestions").get(0)).startsWith("10 autres suggestions suivent");

        writer.lead(() -> writer.page().click("#more-suggestions a"));

        assertThat(writer.texts(".accept-suggestion")).hasSize(60);
    }

    @Test
    void the_claim_chosen_is_in_sight_in_the_article(Visitors visitors) {
        Person writer = demo.person("writer", visitors)
                .takeIn(
                        "Un début.\n\n" + "Des mots sans chiffre.\n\n".repeat(80) + "Le lac a 12 km de long.",
                        "2024-02-01")
                .acceptByTyping("12 km de long");

        Object inSight = writer.page()
                .evaluate("(() => { const mark = document.querySelector('#article-text .claim.current');"
                        + " const place = mark.getBoundingClientRect();"
                        + " return place.top >= 0 && place.bottom <= innerHeight; })()");

        assertThat(inSight).isEqualTo(true);
    }

    @Test
    void a_person_changes_their_own_password_knowing_the_present_one(Visitors visitors) {
        Person admin = demo.person("admin", visitors);
        admin.open("settings");
        admin.page().fill("#displayName", "Ana Paz");
        admin.page().fill("#signInName", "ana");
        admin.page().fill("#password", "une phrase bien longue");
        admin.page().fill("#passwordAgain", "une phrase bien longue");
        admin.page().check("#account-form input[value='WRITER']");
        admin.press("#save-account");
        Person ana = Person.at(demo.desk(), visitors, Locale.FRENCH).signIn("ana", "une phrase bien longue");
        ana.open("account");
        assertThat(Accessible.graveFindings(ana.page())).isEmpty();

        change(ana, "autre chose", "une autre phrase longue");
        assertThat(ana.texts("#presentPassword-hint .problem"))
                .containsExactly("Ce n’est pas votre mot de passe actuel.");
        change(ana, "une phrase bien longue", "une autre phrase longue");
        assertThat(ana.texts(".done").get(0)).contains("Mot de passe changé.");

        ana.press("#sign-out");
        ana.signIn("ana", "une phrase bien longue");
        assertThat(ana.texts("h1")).containsExactly("Connexion");
        ana.signIn("ana", "une autre phrase longue");
        assertThat(ana.texts("h1")).containsExactly("Rédaction");
    }

    private static void change(Person person, String present, String next) {
        person.page().fill("#presentPassword", present);
        person.page().fill("#password", next);
        person.page().fill("#passwordAgain", next);
        person.press("#change-password");
    }
}
