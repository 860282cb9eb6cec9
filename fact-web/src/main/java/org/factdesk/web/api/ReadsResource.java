package org.factdesk.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.factdesk.account.AccountId;
import org.factdesk.audit.ReadEntry;
import org.factdesk.document.DocumentId;
import org.factdesk.web.desk.ReadDesk;

/** Who has read what, for administrators. */
@Path("admin/reads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReadsResource {
    private static final int ROWS = 100;
    private static final int LAST_PAGE = 1_000_000;

    @Inject
    ReadDesk reads;

    /**
     * The newest first, a hundred a page from page 1, and how many could not be kept since the desk has started.
     *
     * @param by the identity of a person; blank for anybody
     * @param article the identity of an article or a source; blank for any
     */
    @GET
    public JsonObject newest(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("by") @DefaultValue("") String by,
            @QueryParam("article") @DefaultValue("") String article) {
        AccountId reader = by.isBlank() ? null : Ids.of(by, "account", AccountId::parse);
        DocumentId document = article.isBlank() ? null : Ids.of(article, "article", DocumentId::parse);
        int first = (Math.max(1, Math.min(page, LAST_PAGE)) - 1) * ROWS;
        return Json.createObjectBuilder()
                .add("reads", Wire.array(reads.newest(reader, document, first, ROWS), ReadsResource::read))
                .add("lost", reads.lost())
                .build();
    }

    private static JsonObject read(ReadEntry entry) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("at", entry.at().toString())
                .add("by", entry.account().toString())
                .add("from", entry.from());
        return json.add("kind", entry.kind()).add("subject", entry.subject()).build();
    }
}
