package org.factdesk.web.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The settings, as an administrator works with them. */
@ExtendWith(InBrowser.class)
class SettingsIT {
    private static final String SETTINGS = "settings";

    @RegisterExtension
    static final OnDemoDesk demo = new OnDemoDesk();

    @TempDir
    Path folder;

    @Test
    void whoever_administers_alone_comes_to_the_settings(Visitors visitors) {
        Person admin = demo.person("admin", visitors);

        assertThat(admin.texts("h1")).containsExactly("Réglages");
        assertThat(admin.texts("header nav a")).containsExactly("Réglages");
        assertThat(Accessible.graveFindings(admin.page())).isEmpty();
    }

    @Test
    void nobody_else_sees_them(Visitors visitors) {
        Person editor = demo.person("editor", visitors);

        assertThat(editor.texts("header nav a")).doesNotContain("Réglages");
        assertThat(editor.open(SETTINGS).status()).isEqualTo(403);
        visitors.expectComplaint("403");
    }

    @Test
    void rates_are_imported_shown_and_taken_back(Visitors visitors) throws IOException {
        Person admin = demo.person("admin", visitors);
        assertThat(admin.texts("#rates-source").get(0)).contains("moyennes annuelles de 1999 à");

        admin.page().setInputFiles("#rates-file", file("eurofxref-hist.csv", "Date,USD,\n2024-05-17,1.0844,\n"));
        admin.press("#take-rates");

        assertThat(admin.texts("#rates-source dd").get(0)).isEqualTo("eurofxref-hist.csv");
        assertThat(admin.texts("#rates-source dd").get(1)).contains("17 mai 2024");
        admin.press("#back-to-the-box");
        assertThat(admin.texts("#rates-source dd")).isEmpty();
    }

    @Test
    void a_file_that_is_no_table_says_which_line_is_wrong(Visitors visitors) throws IOException {
        Person admin = demo.person("admin", visitors);

        admin.page().setInputFiles("#rates-file", file("t.csv", "Date,USD,\n2024-05-17,1.08,\nhier,1.07,\n"));
        admin.press("#take-rates");

        assertThat(admin.texts("#rates-file-hint .problem"))
                .containsExactly("Ligne 3\u00a0: «\u00a0hier\u00a0» n’est pas une date comme 2024-05-15.");
        assertThat(admin.texts("#rates-source dd")).isEmpty();
        admin.press("#take-rates");
        assertThat(admin.texts("#rates-file-hint .problem")).containsExactly("Choisissez un fichier.");
    }

    @Test
    void the_chain_is_verified_and_its_entries_are_listed(Visitors visitors) {
        Person admin = demo.person("admin", visitors);

        admin.press("#verify-audit");

        assertThat(admin.texts("#audit-holds").get(0)).startsWith("La chaîne tient\u00a0: ");
        assertThat(admin.texts("#audit-entries tbody tr")).isNotEmpty();
        assertThat(Accessible.graveFindings(admin.page())).isEmpty();
    }

    @Test
    void somebody_new_signs_in_until_their_access_is_closed(Visitors visitors) {
        Person admin = demo.person("admin", visitors);
        admin.page().fill("#displayName", "Inès Roux");
        admin.page().fill("#signInName", "ines");
        admin.page().fill("#password", "une phrase bien longue");
        admin.page().fill("#passwordAgain", "une phrase bien longue");
        admin.page().check("#account-form input[value='WRITER']");
        admin.press("#save-account");
        Person ines = Person.at(demo.desk(), visitors, Locale.FRENCH).signIn("ines", "une phrase bien longue");
        assertThat(ines.texts("h1")).containsExactly("Rédaction");

        admin.lead(() -> admin.page().click("#accounts tr:has-text('Inès') a"));
        admin.press("#disable-account");

        assertThat(admin.texts("#accounts tr:has-text('Inès') td").get(2)).isEqualTo("fermé");
        ines.page().reload();
        assertThat(ines.texts("h1")).containsExactly("Connexion");
        ines.signIn("ines", "une phrase bien longue");
        assertThat(ines.texts("h1")).containsExactly("Connexion");
    }

    @Test
    void nobody_locks_themselves_out(Visitors visitors) {
        Person admin = demo.person("admin", visitors);
        String me = admin.texts(".me a").get(0);
        admin.lead(() -> admin.page().click("#accounts tr:has-text('" + me + "') a"));

        admin.press("#disable-account");

        assertThat(admin.texts(".problems").get(0)).contains("C’est votre propre compte");
    }

    @Test
    void who_read_what_is_listed_by_person_and_by_article(Visitors visitors) {
        Person writer = demo.person("writer", visitors).takeIn("Le lac perd 3 % de son eau par an.", "2024-02-01");
        String article = writer.page().url();
        demo.person("reviewer", visitors).page().navigate(article);
        Person admin = demo.person("admin", visitors);

        admin.page().fill("#read", article);
        admin.press("#filter-reads");

        assertThat(admin.texts("#read-entries td:nth-child(4)"))
                .isNotEmpty()
                .containsOnly("Le lac perd 3 % de son eau par an.");
        assertThat(admin.texts("#read-entries td:nth-child(2)")).contains("Writer (demo)", "Reviewer (demo)");
        admin.lead(() -> admin.page().click("#read-entries a:has-text('Reviewer')"));
        assertThat(admin.texts("#read-entries td:nth-child(2)")).containsOnly("Reviewer (demo)");
        assertThat(Accessible.graveFindings(admin.page())).isEmpty();
    }

    @Test
    void what_names_no_article_says_so(Visitors visitors) {
        Person admin = demo.person("admin", visitors);

        admin.page().fill("#read", "<b>rien</b>");
        admin.press("#filter-reads");

        assertThat(admin.texts("#read-hint .problem")).containsExactly("Aucun article n’est nommé ici.");
        assertThat(admin.page().inputValue("#read")).isEqualTo("<b>rien</b>");
    }

    @Test
    void a_backup_is_downloaded(Visitors visitors) throws IOException {
        Person admin = demo.person("admin", visitors);
        Path file = folder.resolve("backup.zip");

        admin.page().waitForDownload(() -> admin.page().click("#take-backup")).saveAs(file);

        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
