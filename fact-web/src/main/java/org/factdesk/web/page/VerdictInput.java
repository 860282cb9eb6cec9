package org.factdesk.web.page;

import java.util.Map;
import java.util.Objects;

import org.factdesk.verdict.Verdict;
import org.factdesk.web.desk.VerdictForm;

/** What is typed into the form of a verdict. */
public class VerdictInput {
    private int basedOn;
    private String rating = "";
    private String rationale = "";
    private String method = "";
    private String correction = "";

    VerdictForm form() {
        return new VerdictForm(basedOn, rating, rationale, method, correction);
    }

    void fill(Verdict verdict) {
        basedOn = verdict.version();
        rating = verdict.rating().ratingKey();
        rationale = verdict.body().rationale();
        method = Objects.requireNonNullElse(verdict.body().method(), "");
        correction = Objects.requireNonNullElse(verdict.body().correction(), "");
    }

    void fill(Map<String, String> drafts) {
        rating = drafts.getOrDefault("rating", rating);
        rationale = drafts.getOrDefault("rationale", rationale);
        method = drafts.getOrDefault("method", method);
        correction = drafts.getOrDefault("correction", correction);
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public String getRating() {
        return rating;
    }

    public void setRating(String rating) {
        this.rating = rating;
    }

    public String getRationale() {
        return rationale;
    }

    public void setRationale(String rationale) {
        this.rationale = rationale;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
