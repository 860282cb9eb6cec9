package org.factdesk.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.factdesk.annotation.Annotation;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.text.TextSpan;
import org.factdesk.web.desk.ArticleDesk;
import org.factdesk.web.desk.NoteDesk;
import org.factdesk.web.desk.VisibleNotes;

/** The notes on an article. */
@Path("articles/{article}/annotations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticleAnnotationsResource {
    @PathParam("article")
    String id;

    @Inject
    ArticleDesk articles;

    @Inject
    NoteDesk notes;

    /** In reading order, and how many are hidden until a blind look is taken. */
    @GET
    public JsonObject of() {
        VisibleNotes visible = notes.of(article().id());
        return Json.createObjectBuilder()
                .add("annotations", Wire.array(visible.notes(), NoteJson::of))
                .add("open", visible.open())
                .add("hidden", visible.hidden())
                .build();
    }

    /** Writes a note: motivation, body, and the passage by start and end or by its words. */
    @POST
    public Response write(String body) {
        Document article = article();
        TextSpan passage = ArticlesResource.passage(body).in(article.text());
        Annotation note = notes.write(article.id(), passage, NoteJson.form(body));
        return Answers.made("annotations/" + note.id(), NoteJson.of(note));
    }

    private Document article() {
        return articles.article(Ids.of(id, "article", DocumentId::parse));
    }
}
