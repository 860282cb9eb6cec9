package org.factdesk.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.factdesk.claim.ClaimId;
import org.factdesk.verdict.RuleCheck;
import org.factdesk.web.desk.RulesDesk;

/** How a claim stands by the rules of the desk. */
@Path("claims/{claim}/rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClaimRulesResource {
    @Inject
    RulesDesk rules;

    /** Each rule with whether it is met, or why it was set aside. */
    @GET
    public JsonArray checks(@PathParam("claim") String claim) {
        return Wire.array(rules.checks(Ids.of(claim, "claim", ClaimId::parse)), ClaimRulesResource::check);
    }

    private static JsonObject check(RuleCheck check) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("rule", check.rule().name())
                .add("demand", check.demand().name())
                .add("met", check.met())
                .add("passes", check.passes());
        Wire.add(json, "reason", check.reason());
        return json.build();
    }
}
