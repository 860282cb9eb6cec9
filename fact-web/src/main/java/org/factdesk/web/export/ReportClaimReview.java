package org.factdesk.web.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claimant;
import org.factdesk.document.Capture;
import org.factdesk.document.DocumentDetails;
import org.factdesk.report.Report;
import org.factdesk.report.ReportedClaim;
import org.factdesk.report.ReportedEvidence;
import org.factdesk.text.Language;
import org.factdesk.verdict.Correction;
import org.factdesk.verdict.Rating;
import org.factdesk.verdict.RatingScale;
import org.factdesk.verdict.Verdict;

/**
 * A report as schema.org ClaimReview JSON-LD: one review for each released verdict. Ratings that are no degree of truth
 * have a name and no numbers; what is not known is left out.
 */
public final class ReportClaimReview {
    private final Language language;
    private final String address;

    /**
     * Writes in that language.
     *
     * @param address where the report is read, which each review's own address begins with
     */
    public ReportClaimReview(Language language, String address) {
        this.language = language;
        this.address = address;
    }

    /** The released verdicts of a report, in reading order; empty where none is released. */
    public JsonArray of(Report report) {
        JsonArrayBuilder reviews = Json.createArrayBuilder();
        report.claims().stream().filter(ReportedClaim::isReleased).forEach(claim -> reviews.add(review(report, claim)));
        return reviews.build();
    }

    private JsonObject review(Report report, ReportedClaim reported) {
        Verdict verdict = Objects.requireNonNull(reported.verdict());
        JsonObjectBuilder review = typed("ClaimReview")
                .add("@context", "https://schema.org")
                .add("url", address + "#claim-" + reported.number())
                .add("inLanguage", language.code())
                .add("claimReviewed", reported.claim().wording())
                .add("datePublished", day(reported, verdict).toString())
                .add("author", typed("Organization").add("name", report.desk()))
                .add("reviewRating", rating(reported))
                .add("reviewBody", verdict.body().rationale())
                .add("itemReviewed", item(report, reported));
        review.add("identifier", head(report));
        if (!reported.corrections().isEmpty()) {
            review.add("correction", corrections(reported));
        }
        JsonArray citations = citations(reported);
        if (!citations.isEmpty()) {
            review.add("citation", citations);
        }
        return review.build();
    }

    /** The audit chain's head, by which a cut chain is found later. */
    private static JsonObjectBuilder head(Report report) {
        return typed("PropertyValue")
                .add("propertyID", "factdesk-audit-head")
                .add("value", report.head().toString());
    }

    private static JsonArray corrections(ReportedClaim reported) {
        JsonArrayBuilder corrections = Json.createArrayBuilder();
        for (Correction correction : reported.corrections()) {
            Capture closed = Objects.requireNonNull(correction.closed());
            corrections.add(typed("CorrectionComment")
                    .add("text", correction.words().note())
                    .add("datePublished", closed.at().toString()));
        }
        return corrections.build();
    }

    private JsonObjectBuilder rating(ReportedClaim reported) {
        Rating rating = Objects.requireNonNull(reported.rating());
        RatingScale scale = Objects.requireNonNull(reported.scale());
        JsonObjectBuilder json =
                typed("Rating").add("alternateName", rating.label().in(language));
        if (rating.number() != null) {
            RatingScale.NumberRange ends = scale.numbers().orElseThrow();
            json.add("ratingValue", rating.number())
                    .add("worstRating", ends.worst())
                    .add("bestRating", ends.best());
        }
        return json.add("ratingExplanation", rating.definition().in(language));
    }

    private static JsonObjectBuilder item(Report report, ReportedClaim reported) {
        DocumentDetails article = report.article().details();
        JsonObjectBuilder claim = typed("Claim");
        Claimant claimant = reported.claim().claimant();
        if (claimant != null) {
            claim.add("author", typed("Person").add("name", claimant.name()));
        } else if (article.publisher() != null) {
            claim.add("author", typed("Organization").add("name", article.publisher()));
        }
        addDay(claim, article.publishedOn());
        if (article.address() != null) {
            claim.add("appearance", Json.createArrayBuilder().add(work(article)));
        }
        return claim;
    }

    private static JsonArray citations(ReportedClaim reported) {
        JsonArrayBuilder citations = Json.createArrayBuilder();
        for (ReportedEvidence found : reported.evidence()) {
            citations.add(
                    work(found.source()).add("text", found.evidence().passage().words()));
        }
        return citations.build();
    }

    private static JsonObjectBuilder work(DocumentDetails details) {
        JsonObjectBuilder work = typed("CreativeWork").add("headline", details.title());
        if (details.address() != null) {
            work.add("url", details.address().value());
        }
        if (details.publisher() != null) {
            work.add("publisher", typed("Organization").add("name", details.publisher()));
        }
        addDay(work, details.publishedOn());
        return work;
    }

    private static void addDay(JsonObjectBuilder json, @Nullable LocalDate day) {
        if (day != null) {
            json.add("datePublished", day.toString());
        }
    }

    private static LocalDate day(ReportedClaim reported, Verdict verdict) {
        var decided = reported.publication().decided();
        return (decided == null ? verdict.written() : decided)
                .at()
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    private static JsonObjectBuilder typed(String type) {
        return Json.createObjectBuilder().add("@type", type);
    }
}
