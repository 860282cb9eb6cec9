package org.factdesk.web.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.factdesk.verdict.Verdict;
import org.factdesk.web.desk.VerdictForm;

/** What is typed into the form of a verdict. */
public class VerdictInput {
    private static final String OVERRIDE = "override-";

    private int basedOn;
    private String rating = "";
    private String rationale = "";
    private String method = "";
    private String correction = "";
    private String claimantAsked = "";
    private final Map<String, String> overrides = new HashMap<>();

    VerdictForm form() {
        return new VerdictForm(basedOn, rating, rationale, method, correction, claimantAsked, filled(overrides));
    }

    void fill(Verdict verdict) {
        basedOn = verdict.version();
        rating = verdict.rating().ratingKey();
        rationale = verdict.body().rationale();
        method = Objects.requireNonNullElse(verdict.body().method(), "");
        correction = Objects.requireNonNullElse(verdict.body().correction(), "");
        claimantAsked = Objects.requireNonNullElse(verdict.rules().claimantAsked(), "");
        verdict.rules()
                .overrides()
                .forEach(override -> overrides.put(override.rule().name(), override.reason()));
    }

    void fill(Map<String, String> drafts) {
        rating = drafts.getOrDefault("rating", rating);
        rationale = drafts.getOrDefault("rationale", rationale);
        method = drafts.getOrDefault("method", method);
        correction = drafts.getOrDefault("correction", correction);
        claimantAsked = drafts.getOrDefault("claimantAsked", claimantAsked);
        drafts.forEach((field, text) -> {
            if (field.startsWith(OVERRIDE)) {
                overrides.put(field.substring(OVERRIDE.length()), text);
            }
        });
    }

    private static Map<String, String> filled(Map<String, String> reasons) {
        Map<String, String> filled = new HashMap<>(reasons);
        filled.values().removeIf(reason -> reason == null || reason.isBlank());
        return filled;
    }

    /** Reasons for rules set aside, by the rule's name. */
    public Map<String, String> getOverrides() {
        return overrides;
    }

    public String getClaimantAsked() {
        return claimantAsked;
    }

    public void setClaimantAsked(String claimantAsked) {
        this.claimantAsked = claimantAsked;
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
