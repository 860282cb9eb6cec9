package org.factdesk.web.api;

import java.net.URI;
import java.util.function.Function;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;

import org.factdesk.saving.Saving;

/** The answers that need more than a value: made, and overtaken. */
final class Answers {
    private Answers() {}

    /** 201 with the place of what was made, below /api/v1. */
    static Response made(String path, JsonObject body) {
        return Response.created(URI.create(path)).entity(body).build();
    }

    /** The kept value, or 409 with both texts, so that the caller can merge them. */
    static <T> Response saved(Saving<T> saving, int statusWhenKept, Function<T, JsonObject> writer) {
        if (saving instanceof Saving.Overtaken<T> overtaken) {
            JsonObject both = Json.createObjectBuilder()
                    .add("type", "about:blank")
                    .add("status", 409)
                    .add("title", "Somebody else saved first")
                    .add("mine", writer.apply(overtaken.mine()))
                    .add("theirs", writer.apply(overtaken.theirs()))
                    .build();
            return Response.status(409)
                    .type("application/problem+json")
                    .entity(both.toString())
                    .build();
        }
        Saving.Kept<T> kept = (Saving.Kept<T>) saving;
        return Response.status(statusWhenKept)
                .entity(writer.apply(kept.value()))
                .build();
    }
}
