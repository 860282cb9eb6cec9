package org.factdesk.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.text.TextSpan;
import org.factdesk.web.desk.ArticleDesk;
import org.factdesk.web.desk.NotFoundException;
import org.factdesk.web.desk.PassageForm;
import org.factdesk.web.desk.SuggestionDesk;

/** The suggestions of an article that were dismissed. */
@Path("articles/{article}/dismissals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DismissalsResource {
    @PathParam("article")
    String id;

    @Inject
    ArticleDesk articles;

    @Inject
    SuggestionDesk suggestions;

    /** In reading order. */
    @GET
    public JsonArray dismissed() {
        return Wire.array(suggestions.dismissed(find().id()), NoteJson::of);
    }

    /** Dismisses a passage: start and end in UTF-16 units, or its words. */
    @POST
    public Response dismiss(String body) {
        Document article = find();
        TextSpan passage = ArticlesResource.passage(body).in(article.text());
        return Answers.made(
                "articles/" + article.id() + "/dismissals", NoteJson.of(suggestions.dismiss(article.id(), passage)));
    }

    /** Lets a passage be proposed again. */
    @DELETE
    public void bringBack(
            @QueryParam("start") @DefaultValue("") String start, @QueryParam("end") @DefaultValue("") String end) {
        Document article = find();
        TextSpan passage = new PassageForm(start, end, "").in(article.text());
        if (!suggestions.bringBack(article.id(), passage)) {
            throw new NotFoundException("dismissal", passage);
        }
    }

    private Document find() {
        return articles.article(Ids.of(id, "article", DocumentId::parse));
    }
}
