package org.factdesk.web.running;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** The main job, by one person on a new desk: from the first start's link to a report that outlives a restart. */
@ExtendWith(InBrowser.class)
class MainJobIT {
    private static final String PASSWORD = "une phrase à retenir";
    private static final String RATIONALE =
            "Le chiffre vient du groupe ; « d’ici là » renvoie à 2030 — rien ne le prouve.";
    private static final String SOURCE =
            "Rapport d’étape\n\nÀ la fin de 2022, 4,2 millions de personnes avaient été formées.";

    private final CheckedArticle article = CheckedArticle.get();

    @Test
    void an_article_becomes_a_report_that_is_still_there_after_a_restart(Visitors visitors) {
        try (RunningDesk desk = RunningDesk.onNewData()) {
            Person person = Person.at(desk, visitors, Locale.FRENCH)
                    .makeFirstAccount(desk.firstStartLink(), "zoe", PASSWORD)
                    .takeIn(article.text(), "2023-12-01");
            see_the_figures(person);
            check_two_claims(person);
            String report = "report?article=" + parameter(person, "article");

            try (RunningDesk again = desk.restart()) {
                Person later = Person.at(again, visitors, Locale.FRENCH).signIn("zoe", PASSWORD);
                later.open(report);
                see_the_report(later);
            }
        }
    }

    @Test
    void the_first_starts_link_works_once(Visitors visitors) {
        try (RunningDesk desk = RunningDesk.onNewData()) {
            var link = desk.firstStartLink();
            Person.at(desk, visitors, Locale.FRENCH).makeFirstAccount(link, "zoe", PASSWORD);

            Person late = Person.at(desk, visitors, Locale.ENGLISH);
            late.page().navigate(link.toString());

            assertThat(late.page().locator("#make").count()).isZero();
            assertThat(late.texts("main p")).anyMatch(text -> text.startsWith("This link has been used"));
            assertThat(Accessible.graveFindings(late.page())).isEmpty();
        }
    }

    private void see_the_figures(Person person) {
        article.figures()
                .forEach((words, value) ->
                        assertThat(person.valueOf(words)).as(words).isEqualTo(value));
        assertThat(person.page().locator("#article-text").textContent())
                .isEqualTo(article.text().replace("\n", ""));
        assertThat(person.texts(".discrepancies li b")).hasSize(1).allMatch(words -> words.contains("16,4 milliards"));
        assertThat(Accessible.graveFindings(person.page())).isEmpty();
    }

    private void check_two_claims(Person person) {
        person.acceptBySelecting(article.forecast()).acceptBySelecting(article.training());
        assertThat(person.texts(".claim-list a span")).containsExactly(article.forecast(), article.training());
        person.pasteSource("Rapport d’étape", SOURCE)
                .keepAsEvidence("4,2 millions de personnes avaient été formées", "QUALIFIES", "p. 3");
        assertThat(person.texts(".evidence-list blockquote"))
                .containsExactly("4,2 millions de personnes avaient été formées");
        assertThat(person.texts(".comparison b")).containsExactly("autre périmètre");
        person.rate("mostly-accurate", RATIONALE, "Lecture du rapport, appel à l’Office.");
        assertThat(person.texts(".claim-list li.current .chip")).containsExactly("Plutôt exact");
        assertThat(Accessible.graveFindings(person.page())).isEmpty();
    }

    private void see_the_report(Person person) {
        assertThat(person.texts(".reported .rationale")).containsExactly(RATIONALE);
        assertThat(person.texts(".reported h2 span[dir]")).containsExactly(article.forecast(), article.training());
        assertThat(Accessible.graveFindings(person.page())).isEmpty();
        String csv = person.download(person.page().getAttribute("a[href*='format=csv']", "href"));
        assertThat(csv).contains(article.forecast(), article.training(), RATIONALE, "Plutôt exact", "« 4,2 millions");
    }

    private static String parameter(Person person, String name) {
        return person.page().url().replaceFirst(".*[?&]" + name + "=([^&#]*).*", "$1");
    }
}
