package org.factdesk.web.api;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.jspecify.annotations.Nullable;

import org.factdesk.annotation.Target;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Evidence;
import org.factdesk.desk.ArticleProgress;
import org.factdesk.document.Capture;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentDetails;
import org.factdesk.text.TextSpan;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.Rating;
import org.factdesk.verdict.RatingScale;
import org.factdesk.verdict.Review;
import org.factdesk.verdict.RuleOverride;
import org.factdesk.verdict.Verdict;

/** The core's values as the API's JSON. Absent values are null; positions are UTF-16 units, end exclusive. */
final class Wire {
    private Wire() {}

    static <T> JsonArray array(Collection<T> values, Function<T, ? extends JsonValue> writer) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(writer.apply(value)));
        return array.build();
    }

    static JsonObject progress(ArticleProgress row) {
        return Json.createObjectBuilder()
                .add("id", row.article().toString())
                .add("title", row.title())
                .add("captured", row.capturedAt().toString())
                .add("claims", row.claims())
                .add("rated", row.rated())
                .build();
    }

    static JsonObjectBuilder document(Document document) {
        DocumentDetails details = document.details();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", document.id().toString())
                .add("role", document.role().name())
                .add("title", details.title())
                .add("language", details.language().code())
                .add("text", document.text().text())
                .add("sha256", document.hash().hex())
                .add("captured", capture(document.captured()));
        add(json, "publisher", details.publisher());
        add(json, "author", details.author());
        add(json, "publishedOn", details.publishedOn());
        add(json, "address", details.address());
        return json;
    }

    static JsonObject claim(Claim claim) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", claim.id().toString())
                .add("article", claim.article().toString())
                .add("passage", passage(claim.passage()))
                .add("wording", claim.wording())
                .add("accepted", capture(claim.accepted()))
                .add("revision", claim.revision());
        add(json, "claimant", claim.claimant() == null ? null : claim.claimant().name());
        return json.build();
    }

    static JsonObject evidence(Evidence evidence) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", evidence.id().toString())
                .add("claim", evidence.claim().toString())
                .add("source", evidence.source().toString())
                .add("passage", passage(evidence.passage()))
                .add("stance", evidence.stance().name())
                .add("kind", evidence.kind().name())
                .add("found", capture(evidence.found()))
                .add("revision", evidence.revision());
        add(json, "locator", evidence.notes().locator());
        add(json, "note", evidence.notes().note());
        return json.build();
    }

    static JsonObject verdict(Verdict verdict) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("claim", verdict.claim().toString())
                .add("version", verdict.version())
                .add("scale", verdict.rating().scaleKey())
                .add("scaleVersion", verdict.rating().scaleVersion())
                .add("rating", verdict.rating().ratingKey())
                .add("rationale", verdict.body().rationale())
                .add("written", capture(verdict.written()));
        add(json, "method", verdict.body().method());
        add(json, "correction", verdict.body().correction());
        add(json, "claimantAsked", verdict.rules().claimantAsked());
        json.add("rulesVersion", verdict.rules().version())
                .add("overrides", overrides(verdict.rules().overrides()));
        return json.build();
    }

    private static JsonObject overrides(Collection<RuleOverride> overrides) {
        JsonObjectBuilder reasons = Json.createObjectBuilder();
        overrides.forEach(override -> reasons.add(override.rule().name(), override.reason()));
        return reasons.build();
    }

    static JsonObject review(Review review) {
        return Json.createObjectBuilder()
                .add("claim", review.claim().toString())
                .add("version", review.verdictVersion())
                .add("rating", review.rating().ratingKey())
                .add("opinion", review.opinion())
                .add("seen", review.seen().hex())
                .add("given", capture(review.given()))
                .build();
    }

    static JsonObject check(Check check) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("claim", check.claim().toString())
                .add("state", check.state().name())
                .add("revision", check.revision());
        add(json, "reason", check.reason());
        return json.build();
    }

    static JsonObject publication(Publication publication) {
        return Json.createObjectBuilder()
                .add("claim", publication.claim().toString())
                .add("state", publication.state().name())
                .add("version", publication.version())
                .build();
    }

    static JsonObject scale(RatingScale scale) {
        return Json.createObjectBuilder()
                .add("key", scale.key())
                .add("version", scale.version())
                .add("ratings", array(scale.ratings(), Wire::rating))
                .build();
    }

    static JsonObject span(TextSpan span) {
        return Json.createObjectBuilder()
                .add("start", span.startInclusive())
                .add("end", span.endExclusive())
                .build();
    }

    static void add(JsonObjectBuilder json, String member, @Nullable Object value) {
        if (value == null) {
            json.addNull(member);
        } else {
            json.add(member, value.toString());
        }
    }

    private static JsonObject rating(Rating rating) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("key", rating.key())
                .add("fr", rating.label().french())
                .add("en", rating.label().english());
        if (rating.number() == null) {
            json.addNull("number");
        } else {
            json.add("number", Objects.requireNonNull(rating.number()));
        }
        return json.build();
    }

    static JsonObject capture(Capture capture) {
        return Json.createObjectBuilder()
                .add("at", capture.at().toString())
                .add("by", capture.by().toString())
                .build();
    }

    /** A passage in the W3C's own words: its positions count code points. */
    static JsonObject passage(Target target) {
        return Json.createObjectBuilder()
                .add("exact", target.quote().exact())
                .add("prefix", target.quote().prefix())
                .add("suffix", target.quote().suffix())
                .add("codePointStart", target.position().codePointStart())
                .add("codePointEnd", target.position().codePointEnd())
                .build();
    }
}
