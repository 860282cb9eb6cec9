package org.factdesk.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.factdesk.annotation.Annotation;
import org.factdesk.annotation.Reply;
import org.factdesk.claim.Dismissal;
import org.factdesk.web.desk.NoteForm;

/** Notes with their threads, and dismissed suggestions, as the API's JSON. */
final class NoteJson {
    private NoteJson() {}

    static JsonObject of(Annotation note) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", note.id().toString())
                .add("document", note.target().document().toString())
                .add("passage", Wire.passage(note.target()))
                .add("motivation", note.motivation().name())
                .add("body", note.body())
                .add("written", Wire.capture(note.written()))
                .add("replies", Wire.array(note.replies(), NoteJson::reply))
                .add("open", note.isOpen())
                .add("revision", note.revision());
        json.add("resolved", note.resolved() == null ? JsonValue.NULL : Wire.capture(note.resolved()));
        return json.build();
    }

    static JsonObject of(Dismissal dismissal) {
        return Json.createObjectBuilder()
                .add("passage", Wire.passage(dismissal.passage()))
                .add("dismissed", Wire.capture(dismissal.dismissed()))
                .build();
    }

    /** The words of a note as sent. */
    static NoteForm form(String body) {
        Typing typed = new Typing(body);
        return new NoteForm(typed.words("motivation"), typed.words("body"));
    }

    private static JsonObject reply(Reply reply) {
        return Json.createObjectBuilder()
                .add("body", reply.body())
                .add("written", Wire.capture(reply.written()))
                .build();
    }
}
