package org.factdesk.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.factdesk.claim.ClaimId;
import org.factdesk.verdict.Correction;
import org.factdesk.web.desk.ClaimDesk;
import org.factdesk.web.desk.CorrectionDesk;

/** The corrections of a released verdict. */
@Path("claims/{claim}/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectionsResource {
    @PathParam("claim")
    String id;

    @Inject
    ClaimDesk claims;

    @Inject
    CorrectionDesk corrections;

    /** Newest first. */
    @GET
    public JsonArray corrections() {
        return Wire.array(corrections.of(find()), CorrectionsResource::json);
    }

    /** Opens one: reason for the desk, note for the reader. */
    @POST
    public Response open(String body) {
        Typing typed = new Typing(body);
        Correction correction = corrections.open(find(), typed.words("reason"), typed.words("note"));
        return Answers.made("claims/" + id + "/corrections", json(correction));
    }

    /** Calls the open one off. */
    @DELETE
    @Path("open")
    public JsonObject cancel() {
        return json(corrections.cancel(find()));
    }

    private ClaimId find() {
        return claims.claim(Ids.of(id, "claim", ClaimId::parse)).id();
    }

    private static JsonObject json(Correction correction) {
        return Json.createObjectBuilder()
                .add("id", correction.id().toString())
                .add("claim", correction.claim().toString())
                .add("corrected", correction.corrected())
                .add("reason", correction.words().reason())
                .add("note", correction.words().note())
                .add("state", correction.state().name())
                .add("version", correction.version())
                .add("opened", Wire.capture(correction.opened()))
                .add("closed", correction.closed() == null ? JsonValue.NULL : Wire.capture(correction.closed()))
                .build();
    }
}
