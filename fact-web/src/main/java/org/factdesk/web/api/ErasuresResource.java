package org.factdesk.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.factdesk.web.desk.BadInputException;
import org.factdesk.web.desk.ErasureDesk;
import org.factdesk.web.desk.Problem;

/** Erases personal data on a person's request; for administrators. */
@Path("erasures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ErasuresResource {
    @Inject
    ErasureDesk erasures;

    /** The names of claimants that hold some words, fifty at the most, to find the exact one. */
    @GET
    @Path("claimants")
    public JsonArray claimants(@QueryParam("words") @DefaultValue("") String words) {
        return Wire.array(erasures.search(words), claimant -> Json.createValue(claimant.name()));
    }

    /** Erases one: account, a sign-in name, or claimant, an exact name. */
    @POST
    public void erase(String body) {
        Typing typed = new Typing(body);
        String account = typed.words("account");
        String claimant = typed.words("claimant");
        if ((account == null) == (claimant == null)) {
            throw new BadInputException(Problem.of("", "choose"));
        }
        if (account == null) {
            erasures.eraseClaimant(claimant);
        } else {
            erasures.eraseAccount(account);
        }
    }
}
