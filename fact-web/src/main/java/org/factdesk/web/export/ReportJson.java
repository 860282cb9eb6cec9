package org.factdesk.web.export;

import java.util.List;
import java.util.function.Function;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.jspecify.annotations.Nullable;

import org.factdesk.annotation.Target;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentDetails;
import org.factdesk.report.Report;
import org.factdesk.report.ReportedClaim;
import org.factdesk.report.ReportedEvidence;
import org.factdesk.text.Language;
import org.factdesk.verdict.Correction;
import org.factdesk.verdict.Rating;
import org.factdesk.verdict.RuleOverride;
import org.factdesk.verdict.Verdict;

/**
 * A report as JSON of Factdesk's own: everything that the page says, with the keys that the program uses and the labels
 * that a reader sees. What is not known is null. {@code docs/api.md} tells the members.
 */
public final class ReportJson {
    private static final int FORMAT_VERSION = 1;

    private final Language language;

    /** Labels are written in that language. */
    public ReportJson(Language language) {
        this.language = language;
    }

    /** The whole report. */
    public JsonObject of(Report report) {
        return Json.createObjectBuilder()
                .add("format", "factdesk-report")
                .add("formatVersion", FORMAT_VERSION)
                .add("language", language.code())
                .add("desk", report.desk())
                .add("madeAt", report.madeAt().toString())
                .add("sha256", report.hash().hex())
                .add("auditHead", report.head().toString())
                .add("article", article(report.article()))
                .add("claims", array(report.claims(), claim -> claim(report, claim)))
                .build();
    }

    private static JsonObject article(Document article) {
        return details(article.details())
                .add("id", article.id().toString())
                .add("language", article.details().language().code())
                .add("sha256", article.hash().hex())
                .build();
    }

    private static JsonObjectBuilder details(DocumentDetails details) {
        return Json.createObjectBuilder()
                .add("title", details.title())
                .add("publisher", text(details.publisher()))
                .add("author", text(details.author()))
                .add("publishedOn", text(details.publishedOn()))
                .add(
                        "address",
                        details.address() == null
                                ? JsonValue.NULL
                                : text(details.address().value()));
    }

    private JsonObject claim(Report report, ReportedClaim reported) {
        var claimant = reported.claim().claimant();
        var decided = reported.publication().decided();
        return Json.createObjectBuilder()
                .add("number", reported.number())
                .add("id", reported.claim().id().toString())
                .add("wording", reported.claim().wording())
                .add("passage", passage(reported.claim().passage()))
                .add("claimant", claimant == null ? JsonValue.NULL : text(claimant.name()))
                .add("state", reported.publication().state().name())
                .add("decidedAt", decided == null ? JsonValue.NULL : text(decided.at()))
                .add("verdict", verdict(report, reported))
                .add("corrections", array(reported.corrections(), ReportJson::correction))
                .add("evidence", array(reported.evidence(), ReportJson::evidence))
                .build();
    }

    /** The words and their place, in code points as the W3C's selector counts them, the end exclusive. */
    private static JsonObject passage(Target passage) {
        return Json.createObjectBuilder()
                .add("words", passage.words())
                .add("start", passage.position().codePointStart())
                .add("end", passage.position().codePointEnd())
                .build();
    }

    private JsonValue verdict(Report report, ReportedClaim reported) {
        Verdict verdict = reported.verdict();
        Rating rating = reported.rating();
        if (verdict == null || rating == null) {
            return JsonValue.NULL;
        }
        return Json.createObjectBuilder()
                .add("version", verdict.version())
                .add("rating", rating(verdict, rating))
                .add("rationale", verdict.body().rationale())
                .add("method", text(verdict.body().method()))
                .add("correction", text(verdict.body().correction()))
                .add("claimantAsked", text(verdict.rules().claimantAsked()))
                .add("overrides", array(verdict.rules().overrides(), ReportJson::override))
                .add("writtenBy", report.authors().nameOf(verdict.written().by()))
                .add("writtenAt", verdict.written().at().toString())
                .build();
    }

    private JsonObject rating(Verdict verdict, Rating rating) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("scale", verdict.rating().scaleKey())
                .add("scaleVersion", verdict.rating().scaleVersion())
                .add("key", rating.key())
                .add("label", rating.label().in(language));
        return (rating.number() == null ? json.addNull("number") : json.add("number", rating.number())).build();
    }

    private static JsonObject override(RuleOverride override) {
        return Json.createObjectBuilder()
                .add("rule", override.rule().name())
                .add("reason", override.reason())
                .build();
    }

    private static JsonObject correction(Correction correction) {
        return Json.createObjectBuilder()
                .add("version", correction.version())
                .add("note", correction.words().note())
                .add(
                        "releasedAt",
                        correction.closed() == null
                                ? JsonValue.NULL
                                : text(correction.closed().at()))
                .build();
    }

    private static JsonObject evidence(ReportedEvidence reported) {
        var evidence = reported.evidence();
        return Json.createObjectBuilder()
                .add("stance", evidence.stance().name())
                .add("kind", evidence.kind().name())
                .add("passage", passage(evidence.passage()))
                .add("locator", text(evidence.notes().locator()))
                .add("note", text(evidence.notes().note()))
                .add(
                        "source",
                        details(reported.source())
                                .add("id", evidence.source().toString())
                                .add("sha256", reported.sourceHash().hex())
                                .add("capturedAt", reported.captured().at().toString()))
                .build();
    }

    private static JsonValue text(@Nullable Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }

    private static <T> JsonArrayBuilder array(List<T> values, Function<T, JsonValue> member) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(member.apply(value)));
        return array;
    }
}
