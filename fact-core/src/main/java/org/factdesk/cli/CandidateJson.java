package org.factdesk.cli;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;

import org.factdesk.extraction.candidate.Attribution;
import org.factdesk.extraction.candidate.Candidate;
import org.factdesk.extraction.candidate.Feature;
import org.factdesk.extraction.candidate.Reason;

/** Writes a candidate as the JSON object of the contract. */
final class CandidateJson {

    private static final double DIGITS = 1000;

    private CandidateJson() {}

    static JsonArray array(Findings findings) {
        JsonArray array = new JsonArray();
        findings.candidates().forEach(candidate -> array.add(object(findings, candidate)));
        return array;
    }

    private static JsonObject object(Findings findings, Candidate candidate) {
        JsonObject json = new JsonObject();
        json.put("start", candidate.span().startInclusive());
        json.put("end", candidate.span().endExclusive());
        json.put("text", findings.source().slice(candidate.span()));
        json.put("score", Math.round(candidate.score() * DIGITS) / DIGITS);
        json.put("reasons", reasons(candidate));
        json.put("mentions", new JsonArray(candidate.mentions()));
        candidate.attribution().ifPresent(attribution -> json.put("attribution", attribution(attribution)));
        json.put("modality", candidate.modality().code());
        candidate.time().ifPresent(time -> json.put("time", time));
        candidate.place().ifPresent(place -> json.put("place", place));
        if (!candidate.counted().isEmpty()) {
            json.put("counted", new JsonArray(candidate.counted()));
        }
        json.put("features", features(candidate));
        return json;
    }

    private static JsonArray reasons(Candidate candidate) {
        JsonArray array = new JsonArray();
        for (Reason reason : candidate.reasons()) {
            JsonObject json = new JsonObject();
            json.put("kind", reason.kind().code());
            json.put("text", reason.text());
            array.add(json);
        }
        return array;
    }

    private static JsonObject attribution(Attribution attribution) {
        JsonObject json = new JsonObject();
        json.put("source", attribution.source());
        attribution.suggestion().ifPresent(name -> json.put("suggestion", name));
        json.put("text", attribution.text());
        json.put("start", attribution.span().startInclusive());
        json.put("end", attribution.span().endExclusive());
        return json;
    }

    private static JsonObject features(Candidate candidate) {
        JsonObject json = new JsonObject();
        for (Feature feature : candidate.features()) {
            json.put(feature.name(), feature.weight());
        }
        return json;
    }
}
