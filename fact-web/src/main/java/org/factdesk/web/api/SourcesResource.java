package org.factdesk.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.web.desk.EvidenceDesk;
import org.factdesk.web.desk.Reading;
import org.factdesk.web.desk.VerdictDesk;

/** Sources, and the scale that verdicts are given on. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SourcesResource {
    @Inject
    EvidenceDesk sources;

    @Inject
    VerdictDesk verdicts;

    @Inject
    Reading reading;

    /** A source with its figures. */
    @GET
    @Path("sources/{source}")
    public JsonObject source(@PathParam("source") String id) {
        Document source = sources.source(Ids.of(id, "source", DocumentId::parse));
        return Wire.document(source)
                .add("figures", Wire.array(reading.figures(source), figure -> FigureJson.of(source, figure)))
                .build();
    }

    /** The scale in use. */
    @GET
    @Path("scale")
    public JsonObject scale() {
        return Wire.scale(verdicts.scale());
    }
}
