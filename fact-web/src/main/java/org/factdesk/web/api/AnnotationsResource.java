package org.factdesk.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.factdesk.annotation.Annotation;
import org.factdesk.annotation.AnnotationId;
import org.factdesk.web.desk.BadInputException;
import org.factdesk.web.desk.NoteDesk;
import org.factdesk.web.desk.Problem;

/** One note and its thread. */
@Path("annotations/{annotation}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnnotationsResource {
    @PathParam("annotation")
    String id;

    @Inject
    NoteDesk notes;

    /** The note with its thread. */
    @GET
    public JsonObject note() {
        return NoteJson.of(notes.note(identity()));
    }

    /** Changes one's own note until it is answered: motivation, body, revision; 409 tells what stands. */
    @PUT
    public Response edit(String body) {
        int revision = new Typing(body).number("revision", 0);
        return Answers.saved(notes.edit(identity(), revision, NoteJson.form(body)), 200, NoteJson::of);
    }

    /** Answers it: body. */
    @POST
    @Path("replies")
    public Response reply(String body) {
        Annotation note = notes.reply(identity(), new Typing(body).words("body"));
        return Answers.made("annotations/" + note.id(), NoteJson.of(note));
    }

    /** Settles it or opens it again: state RESOLVED or OPEN. */
    @PUT
    @Path("state")
    public JsonObject settle(String body) {
        String state = String.valueOf(new Typing(body).words("state"));
        return switch (state) {
            case "RESOLVED" -> NoteJson.of(notes.resolve(identity()));
            case "OPEN" -> NoteJson.of(notes.reopen(identity()));
            default -> throw new BadInputException(Problem.of("state", "no-choice", state));
        };
    }

    private AnnotationId identity() {
        return Ids.of(id, "annotation", AnnotationId::parse);
    }
}
