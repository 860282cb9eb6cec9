package org.factdesk.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

import org.factdesk.web.desk.DraftDesk;

/** What the person who asks typed and has not yet saved. PUT alone: a page of another site cannot send it. */
@Path("drafts")
@RequestScoped
@Consumes(MediaType.TEXT_PLAIN)
public class DraftsResource {
    @Inject
    DraftDesk drafts;

    /** Keeps the text of a field. */
    @PUT
    @Path("{field: .+}")
    public void keep(@PathParam("field") String field, String text) {
        drafts.keep(field, text);
    }
}
