package org.factdesk.web.export;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import org.factdesk.text.Language;

import static org.assertj.core.api.Assertions.assertThat;

class ReportClaimReviewTest {
    private final ReportClaimReview writer = new ReportClaimReview(Language.FR, "https://desk.example/report");

    @Test
    void what_is_not_released_is_left_out() {
        assertThat(writer.of(SampleReport.report("Arrondi."))).isEmpty();
    }

    @Test
    void names_the_head_of_the_audit_chain() {
        JsonObject head =
                writer.of(SampleReport.released("Arrondi.")).getJsonObject(0).getJsonObject("identifier");

        assertThat(head.getString("value")).isEqualTo(SampleReport.HEAD.toString());
    }

    @Test
    void tells_of_corrections_with_their_moment() {
        JsonObject correction = writer.of(SampleReport.released("Arrondi."))
                .getJsonObject(0)
                .getJsonArray("correction")
                .getJsonObject(0);

        assertThat(correction.getString("text")).isEqualTo("=La part est de 2 %.");
        assertThat(correction.getString("datePublished")).isEqualTo("2026-01-02T03:04:05Z");
    }
}
