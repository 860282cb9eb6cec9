package org.factdesk.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.factdesk.document.Document;
import org.factdesk.extraction.candidate.Attribution;
import org.factdesk.extraction.candidate.Candidate;
import org.factdesk.extraction.candidate.Reason;

/** A candidate as the extractor's own JSON names its fields. */
final class CandidateJson {
    private CandidateJson() {}

    static JsonObject of(Document article, Candidate candidate) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("start", candidate.span().startInclusive())
                .add("end", candidate.span().endExclusive())
                .add("text", article.text().slice(candidate.span()))
                .add("score", candidate.score())
                .add("modality", candidate.modality().code())
                .add("reasons", Wire.array(candidate.reasons(), CandidateJson::reason))
                .add("mentions", Wire.array(candidate.mentions(), Json::createValue));
        candidate.attribution().ifPresent(attribution -> json.add("attribution", attribution(attribution)));
        return json.build();
    }

    private static JsonObject reason(Reason reason) {
        return Json.createObjectBuilder()
                .add("kind", reason.kind().code())
                .add("text", reason.text())
                .build();
    }

    private static JsonObject attribution(Attribution attribution) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("source", attribution.source())
                .add("text", attribution.text())
                .add("start", attribution.span().startInclusive())
                .add("end", attribution.span().endExclusive());
        attribution.suggestion().ifPresent(name -> json.add("suggestion", name));
        return json.build();
    }
}
