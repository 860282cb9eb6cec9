package org.factdesk.web.running;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules a desk gives itself, and the correction of what readers have seen already. */
@ExtendWith(InBrowser.class)
class CorrectionIT {
    private static DemoDesk demo;

    @BeforeAll
    static void start() {
        demo = DemoDesk.start();
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void a_correction_keeps_the_old_version_released_until_the_new_one_is(Visitors visitors) {
        Person writer = demo.person("writer", visitors)
                .takeIn("Le chômage touche 9 % des actifs.", "2024-02-01")
                .acceptByTyping("9 % des actifs")
                .rate("exact", "L’Institut dit 9 %.", "Lu.");
        String workshop = writer.page().url();
        String report = "report?article=" + workshop.replaceFirst(".*[?&]article=([^&#]*).*", "$1");
        review(writer, "exact", visitors);
        Person editor = demo.person("editor", visitors);
        editor.page().navigate(workshop);
        editor.press("#release");
        editor.page().click(".new-correction summary");
        editor.page().fill("#correction-reason", "Mauvaise colonne.");
        editor.press("#open-correction");
        assertThat(editor.texts("#correction-form .problem")).contains("Ce champ est nécessaire.");
        editor.page().fill("#correction-note", "Le taux est de 7,5 %.");
        assertThat(Accessible.graveFindings(editor.page())).isEmpty();
        editor.press("#open-correction");
        assertThat(editor.texts("#correction-under-way")).first().asString().contains("version 1");

        writer.page().navigate(workshop);
        writer.rate("misleading", "Le tableau dit 7,5 %.", "Relu.");
        review(writer, "misleading", visitors);
        editor.open(report);
        assertThat(editor.texts(".reported .rationale")).containsExactly("L’Institut dit 9 %.");

        editor.page().navigate(workshop);
        editor.press("#release");
        editor.open(report);
        assertThat(editor.texts(".reported .rationale")).containsExactly("Le tableau dit 7,5 %.");
        assertThat(editor.texts(".reported .correction-note")).containsExactly("Le taux est de 7,5 %.");
        assertThat(editor.texts("#audit-head")).first().asString().matches("\\d+:[0-9a-f]{64}");
        assertThat(Accessible.graveFindings(editor.page())).isEmpty();
    }

    @Test
    void a_report_shows_wording_and_evidence_as_they_were_released(Visitors visitors) {
        Person writer = demo.person("writer", visitors)
                .takeIn("La ville compte 12 000 arbres.", "2024-02-01")
                .acceptByTyping("12 000 arbres")
                .pasteSource("Inventaire", "Il y a 12 000 arbres en ville.")
                .keepAsEvidence("12 000 arbres", "SUPPORTS", "p. 1")
                .rate("exact", "Compté.", "Lu.");
        String workshop = writer.page().url();
        review(writer, "exact", visitors);
        Person editor = demo.person("editor", visitors);
        editor.page().navigate(workshop);
        editor.press("#release");

        writer.page().navigate(workshop);
        writer.press(".evidence-list button");
        writer.page().fill("#wording", "La forêt compte 12 000 arbres.");
        writer.press("#reword");
        assertThat(writer.texts(".evidence-list li")).isEmpty();

        editor.open("report?article=" + workshop.replaceFirst(".*[?&]article=([^&#]*).*", "$1"));
        assertThat(editor.texts(".reported h2 [dir]")).containsExactly("12 000 arbres");
        assertThat(editor.texts(".reported .evidence-list blockquote")).containsExactly("12 000 arbres");
        String csv =
                editor.download(editor.page().locator("a[href*='format=csv']").getAttribute("href"));
        assertThat(csv).contains("Inventaire").doesNotContain("La forêt");
    }

    @Test
    void a_correction_called_off_leaves_the_approval_standing(Visitors visitors) {
        Person writer = demo.person("writer", visitors)
                .takeIn("Le loyer moyen est de 900 euros.", "2024-02-01")
                .acceptByTyping("900 euros")
                .rate("exact", "L’Observatoire le dit.", "Lu.");
        review(writer, "exact", visitors);
        Person editor = demo.person("editor", visitors);
        editor.page().navigate(writer.page().url());
        editor.press("#release");
        editor.page().click(".new-correction summary");
        editor.page().fill("#correction-reason", "Un doute.");
        editor.page().fill("#correction-note", "Le loyer est en cours de vérification.");
        editor.press("#open-correction");
        assertThat(editor.texts(".claim-list .state")).containsExactly("en cours");

        editor.press("#cancel-correction");

        assertThat(editor.texts(".claim-list .state")).containsExactly("approuvée");
        assertThat(editor.texts(".published")).first().asString().contains("publié");
    }

    @Test
    void a_rule_the_desk_requires_is_met_or_set_aside_for_a_printed_reason(Visitors visitors) {
        Person editor = demo.person("editor", visitors);
        editor.open("rules");
        editor.page().selectOption(".demand-PRIMARY_SOURCE", "REQUIRED");
        assertThat(Accessible.graveFindings(editor.page())).isEmpty();
        editor.press("#set-rules");
        assertThat(editor.texts("h1")).first().asString().contains("version 2");

        Person writer = demo.person("writer", visitors)
                .takeIn("La dette atteint 110 % du PIB.", "2024-02-01")
                .acceptByTyping("110 % du PIB")
                .rate("exact", "La banque centrale le dit.", "Lu.");
        assertThat(writer.texts(".rules .unmet")).anyMatch(rule -> rule.startsWith("une source primaire"));
        String workshop = writer.page().url();
        review(writer, "exact", visitors);
        editor.page().navigate(workshop);
        editor.press("#release");
        assertThat(editor.texts(".problems")).first().asString().contains("règles exigées");

        editor.open("rules");
        editor.page().selectOption(".demand-PRIMARY_SOURCE", "SHOWN");
        editor.press("#set-rules");
        editor.page().navigate(workshop);
        editor.press("#release");
        assertThat(editor.texts(".problems")).first().asString().contains("règles exigées");

        writer.page().navigate(workshop);
        writer.page().click(".rules .unmet:has(.override-PRIMARY_SOURCE) summary");
        writer.page().fill(".override-PRIMARY_SOURCE", "Les archives sont fermées.");
        writer.rate("exact", "La banque centrale le dit.", "Lu.");
        review(writer, "exact", visitors);
        editor.page().navigate(workshop);
        editor.press("#release");
        editor.open("report?article=" + workshop.replaceFirst(".*[?&]article=([^&#]*).*", "$1"));
        assertThat(editor.texts(".reported dd")).contains("Les archives sont fermées.");
    }

    private static void review(Person writer, String rating, Visitors visitors) {
        String workshop = writer.page().url();
        writer.press("#hand-over");
        Person reviewer = demo.person("reviewer", visitors);
        reviewer.page().navigate(workshop);
        reviewer.page().check("#review-form input[value='" + rating + "']");
        reviewer.press("#take-look");
    }
}
