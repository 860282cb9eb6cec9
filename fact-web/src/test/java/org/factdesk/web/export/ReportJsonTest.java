package org.factdesk.web.export;

import java.util.List;
import java.util.Map;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;

import org.factdesk.audit.ChainHead;
import org.factdesk.report.Authors;
import org.factdesk.report.Report;
import org.factdesk.report.ReportedClaim;
import org.factdesk.text.Language;
import org.factdesk.verdict.Publication;

import static org.assertj.core.api.Assertions.assertThat;

class ReportJsonTest {

    @Test
    void says_what_it_is_and_which_report() {
        Report report = SampleReport.report("ok");
        JsonObject json = new ReportJson(Language.FR).of(report);

        assertThat(json.getString("format")).isEqualTo("factdesk-report");
        assertThat(json.getInt("formatVersion")).isEqualTo(1);
        assertThat(json.getString("sha256")).isEqualTo(report.hash().hex());
        assertThat(json.getString("auditHead")).isEqualTo(SampleReport.HEAD.toString());
        assertThat(json.getJsonObject("article").getString("sha256"))
                .isEqualTo(SampleReport.ARTICLE.hash().hex());
    }

    @Test
    void gives_keys_for_programs_and_labels_for_readers() {
        JsonObject rating = verdict(Language.EN).getJsonObject("rating");

        assertThat(rating.getString("key")).isEqualTo("mostly-accurate");
        assertThat(rating.getString("label")).isEqualTo("Mostly accurate");
        assertThat(verdict(Language.FR).getJsonObject("rating").getString("label"))
                .isEqualTo("Plutôt exact");
    }

    @Test
    void tells_the_verdict_with_who_gave_it_and_what_was_set_aside() {
        JsonObject verdict = verdict(Language.FR);

        assertThat(verdict.getString("writtenBy")).isEqualTo("Zoé");
        assertThat(verdict.get("method")).isEqualTo(JsonValue.NULL);
        assertThat(verdict.getJsonArray("overrides").getJsonObject(0).getString("reason"))
                .isEqualTo("Archives fermées.");
    }

    @Test
    void tells_each_piece_of_evidence_with_its_source_as_captured() {
        JsonObject evidence =
                claim(SampleReport.report("ok")).getJsonArray("evidence").getJsonObject(0);

        assertThat(evidence.getString("stance")).isEqualTo("QUALIFIES");
        assertThat(evidence.getJsonObject("passage").getString("words")).isEqualTo("3,2 Md€");
        assertThat(evidence.getJsonObject("source").getString("capturedAt")).isEqualTo("2026-01-02T03:04:05Z");
    }

    @Test
    void a_claim_without_a_verdict_has_none() {
        ReportedClaim open = new ReportedClaim(
                1,
                SampleReport.claim(),
                null,
                null,
                Publication.none(SampleReport.claim().id()),
                List.of());
        Report report = Report.of(
                "Bureau",
                SampleReport.ARTICLE,
                List.of(open),
                new Authors(Map.of()),
                SampleReport.CAPTURE.at(),
                ChainHead.NONE);

        assertThat(claim(report).get("verdict")).isEqualTo(JsonValue.NULL);
        assertThat(claim(report).getString("state")).isEqualTo("NONE");
    }

    private static JsonObject verdict(Language language) {
        return new ReportJson(language)
                .of(SampleReport.report("ok"))
                .getJsonArray("claims")
                .getJsonObject(0)
                .getJsonObject("verdict");
    }

    private static JsonObject claim(Report report) {
        return new ReportJson(Language.FR).of(report).getJsonArray("claims").getJsonObject(0);
    }
}
