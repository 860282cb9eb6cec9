package org.factdesk.web.running;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Notes, dismissals, rules, corrections and erasures through the API. */
@ExtendWith(InBrowser.class)
class NotesApiIT {
    private static final String ARTICLE = "{\"text\":\"Le port traite 4 millions de conteneurs par an.\"}";

    @RegisterExtension
    static final OnDemoDesk demo = new OnDemoDesk();

    @Test
    void a_note_is_written_changed_answered_and_settled(Visitors visitors) throws Exception {
        Program writer = api("writer", visitors);
        Program editor = api("editor", visitors);
        String article = article(writer);
        HttpResponse<String> made = writer.post(
                "api/v1/articles/" + article + "/annotations",
                "{\"words\":\"4 millions\",\"motivation\":\"QUESTIONING\",\"body\":\"Source ?\"}");
        String note = "api/v1/annotations/" + Program.object(201, made).getString("id");
        String change = "{\"motivation\":\"EDITING\",\"body\":\"Source à citer.\",\"revision\":0}";
        assertThat(editor.put(note, change).statusCode()).isEqualTo(422);
        assertThat(writer.put(note, change).statusCode()).isEqualTo(200);
        assertThat(writer.put(note, change).statusCode()).isEqualTo(409);

        assertThat(editor.post(note + "/replies", "{\"body\":\"Le port.\"}").statusCode())
                .isEqualTo(201);
        assertThat(editor.post(note + "/replies", "{\"body\":\" \"}").statusCode())
                .isEqualTo(422);
        assertThat(Program.object(200, editor.put(note + "/state", "{\"state\":\"RESOLVED\"}"))
                        .getBoolean("open"))
                .isFalse();

        HttpResponse<String> all = writer.get("api/v1/articles/" + article + "/annotations");
        assertThat(Program.object(200, all).getInt("open")).isZero();
        assertThat(all.body()).contains("Source à citer.", "Le port.", "\"codePointStart\":15");
    }

    @Test
    void a_dismissal_is_made_once_and_taken_back(Visitors visitors) throws Exception {
        Program writer = api("writer", visitors);
        String dismissals = "api/v1/articles/" + article(writer) + "/dismissals";

        assertThat(writer.post(dismissals, "{\"start\":0,\"end\":10}").statusCode())
                .isEqualTo(201);
        assertThat(writer.post(dismissals, "{\"start\":0,\"end\":1000}").statusCode())
                .isEqualTo(422);
        assertThat(writer.get(dismissals).body()).contains("\"exact\":\"Le port tr\"");
        assertThat(writer.delete(dismissals + "?start=0&end=10").statusCode()).isEqualTo(204);
        assertThat(writer.delete(dismissals + "?start=0&end=10").statusCode()).isEqualTo(404);
    }

    @Test
    void rules_are_set_by_an_editor_over_those_that_stand(Visitors visitors) throws Exception {
        Program editor = api("editor", visitors);
        int version = Program.object(200, editor.get("api/v1/rules")).getInt("version");
        String rules = "{\"basedOn\":" + version + ",\"demands\":{\"METHOD_WRITTEN\":\"SHOWN\"}}";

        assertThat(api("writer", visitors).put("api/v1/rules", rules).statusCode())
                .isEqualTo(403);
        assertThat(Program.object(200, editor.put("api/v1/rules", rules)).getInt("version"))
                .isEqualTo(version + 1);
        assertThat(editor.put("api/v1/rules", rules).statusCode()).isEqualTo(409);
        assertThat(editor.put("api/v1/rules", "{\"basedOn\":9,\"demands\":{\"HONESTY\":\"SHOWN\"}}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void only_what_is_released_is_corrected_and_only_by_an_editor(Visitors visitors) throws Exception {
        Program writer = api("writer", visitors);
        String claim = claim(writer);
        String words = "{\"reason\":\"Mal lu.\",\"note\":\"C’est 3.\"}";

        assertThat(writer.post("api/v1/claims/" + claim + "/corrections", words).statusCode())
                .isEqualTo(403);
        assertThat(api("editor", visitors)
                        .post("api/v1/claims/" + claim + "/corrections", words)
                        .statusCode())
                .isEqualTo(422);
        assertThat(writer.get("api/v1/claims/" + claim + "/rules").body()).contains("\"rule\":", "\"passes\":true");
    }

    @Test
    void a_claimant_is_erased_by_an_administrator_alone(Visitors visitors) throws Exception {
        Program writer = api("writer", visitors);
        String claim = claim(writer);
        writer.put(
                "api/v1/claims/" + claim,
                "{\"revision\":0,\"wording\":\"4 millions par an\",\"claimant\":\"Aude Vallée\"}");
        String erasure = "{\"claimant\":\"Aude Vallée\"}";

        assertThat(writer.post("api/v1/erasures", erasure).statusCode()).isEqualTo(403);
        Program admin = api("admin", visitors);
        assertThat(admin.get("api/v1/erasures/claimants?words=vall").body()).contains("Aude Vallée");
        assertThat(admin.post("api/v1/erasures", erasure).statusCode()).isEqualTo(204);
        assertThat(admin.post("api/v1/erasures", erasure).statusCode()).isEqualTo(422);

        assertThat(writer.get("api/v1/claims/" + claim).body())
                .contains("4 millions par an", "erased name")
                .doesNotContain("Vallée");
    }

    @Test
    void the_settings_erase_what_is_typed_in_full(Visitors visitors) {
        Person admin = demo.person("admin", visitors);
        admin.page().fill("#erase-account", "nobody-here");
        admin.press("#erase-account-button");

        assertThat(admin.texts("#erase-account-form .problem")).contains("Aucun compte ne porte ce nom de connexion.");
        assertThat(Accessible.graveFindings(admin.page())).isEmpty();
    }

    @Test
    void an_erased_account_is_out_at_once_and_what_it_wrote_stays(Visitors visitors) throws Exception {
        Program reviewer = api("reviewer", visitors);
        String article = article(reviewer);
        Program admin = api("admin", visitors);
        assertThat(admin.post("api/v1/erasures", "{\"account\":\"admin\"}").statusCode())
                .isEqualTo(422);

        assertThat(admin.post("api/v1/erasures", "{\"account\":\"reviewer\"}").statusCode())
                .isEqualTo(204);

        assertThat(reviewer.get("api/v1/articles/" + article).statusCode()).isEqualTo(401);
        assertThat(api("editor", visitors).get("api/v1/articles/" + article).statusCode())
                .isEqualTo(200);
    }

    private static Program api(String name, Visitors visitors) {
        return Program.of(demo.person(name, visitors), demo.desk());
    }

    private static String article(Program person) throws Exception {
        return Program.object(201, person.post("api/v1/articles", ARTICLE)).getString("id");
    }

    private static String claim(Program person) throws Exception {
        String claims = "api/v1/articles/" + article(person) + "/claims";
        return Program.object(201, person.post(claims, "{\"words\":\"4 millions\"}"))
                .getString("id");
    }
}
