package org.factdesk.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.factdesk.claim.Claim;
import org.factdesk.desk.DeskFilter;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.web.desk.ArticleDesk;
import org.factdesk.web.desk.ClaimDesk;
import org.factdesk.web.desk.DeskFilterForm;
import org.factdesk.web.desk.DocumentForm;
import org.factdesk.web.desk.EvidenceDesk;
import org.factdesk.web.desk.PassageForm;
import org.factdesk.web.desk.Reading;

/** Articles, their claims and the sources at hand for them. */
@Path("articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticlesResource {
    private static final int ROWS = 50;

    @Inject
    ArticleDesk articles;

    @Inject
    ClaimDesk claims;

    @Inject
    EvidenceDesk sources;

    @Inject
    Reading reading;

    /**
     * The articles last taken in, newest first, fifty a page from page 1.
     *
     * @param words of the title; blank for any
     * @param state where a claim of it stands; blank for any
     */
    @GET
    public JsonArray latest(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("state") @DefaultValue("") String state) {
        int first = (Math.max(1, Math.min(page, 1_000_000)) - 1) * ROWS;
        DeskFilter wanted = new DeskFilterForm(words, state).read();
        return Wire.array(articles.latest(wanted, first, ROWS), Wire::progress);
    }

    /** Takes an article in. */
    @POST
    public Response capture(String body) {
        Document article = articles.capture(form(body));
        return Answers.made("articles/" + article.id(), Wire.document(article).build());
    }

    /** An article with its figures, those that cannot all be right, and the passages worth checking. */
    @GET
    @Path("{article}")
    public JsonObject article(@PathParam("article") String id) {
        Document article = find(id);
        return Wire.document(article)
                .add("figures", Wire.array(reading.figures(article), figure -> FigureJson.of(article, figure)))
                .add("discrepancies", Wire.array(reading.discrepancies(article), DiscrepancyJson::of))
                .add("candidates", Wire.array(reading.candidates(article), found -> CandidateJson.of(article, found)))
                .build();
    }

    /** The claims of an article, in reading order. */
    @GET
    @Path("{article}/claims")
    public JsonArray claims(@PathParam("article") String id) {
        return Wire.array(claims.of(find(id).id()), Wire::claim);
    }

    /** Accepts a passage as a claim: start and end in UTF-16 units, or its words. */
    @POST
    @Path("{article}/claims")
    public Response accept(@PathParam("article") String id, String body) {
        Document article = find(id);
        Claim claim = claims.accept(article.id(), passage(body).in(article.text()));
        return Answers.made("claims/" + claim.id(), Wire.claim(claim));
    }

    /** The sources at hand, newest first. */
    @GET
    @Path("{article}/sources")
    public JsonArray sources(@PathParam("article") String id) {
        return Wire.array(sources.sourcesFor(find(id).id()), source -> Wire.document(source)
                .build());
    }

    /** Takes a source in. */
    @POST
    @Path("{article}/sources")
    public Response captureSource(@PathParam("article") String id, String body) {
        Document source = sources.captureSource(find(id).id(), form(body));
        return Answers.made("sources/" + source.id(), Wire.document(source).build());
    }

    private Document find(String id) {
        return articles.article(Ids.of(id, "article", DocumentId::parse));
    }

    private static DocumentForm form(String body) {
        Typing typed = new Typing(body);
        return new DocumentForm(
                typed.words("title"),
                typed.words("publisher"),
                typed.words("author"),
                typed.words("language"),
                typed.words("publishedOn"),
                typed.words("address"),
                typed.words("text"));
    }

    /** A passage by its place or its words. */
    static PassageForm passage(String body) {
        Typing typed = new Typing(body);
        return new PassageForm(typed.numberWords("start"), typed.numberWords("end"), typed.words("words"));
    }
}
