package org.factdesk.web.api;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.factdesk.verdict.RuleSet;
import org.factdesk.web.desk.RulesDesk;

/** The rules of the desk. */
@Path("rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RulesResource {
    @Inject
    RulesDesk rules;

    /** The rules in use: each with SHOWN or REQUIRED. */
    @GET
    public JsonObject rules() {
        return json(rules.inUse());
    }

    /** Puts other rules into force: basedOn, the version that stood, and demands, by rule; 409 where that is older. */
    @PUT
    public Response set(String body) {
        Typing typed = new Typing(body);
        return Answers.saved(
                rules.set(typed.number("basedOn", 0), typed.allWords("demands")), 200, RulesResource::json);
    }

    private static JsonObject json(RuleSet set) {
        JsonObjectBuilder demands = Json.createObjectBuilder();
        set.demands().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(demand ->
                        demands.add(demand.getKey().name(), demand.getValue().name()));
        return Json.createObjectBuilder()
                .add("version", set.version())
                .add("demands", demands)
                .build();
    }
}
