package org.factdesk.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceId;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.web.desk.ArticleDesk;
import org.factdesk.web.desk.BadInputException;
import org.factdesk.web.desk.ClaimDesk;
import org.factdesk.web.desk.Comparisons;
import org.factdesk.web.desk.EvidenceDesk;
import org.factdesk.web.desk.EvidenceForm;
import org.factdesk.web.desk.NotFoundException;
import org.factdesk.web.desk.Problem;
import org.factdesk.web.desk.VerdictDesk;
import org.factdesk.web.desk.VerdictForm;

/** One claim: its wording, evidence, verdicts, second looks and publication. */
@Path("claims/{claim}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClaimsResource {
    @PathParam("claim")
    String id;

    @Inject
    ClaimDesk claims;

    @Inject
    EvidenceDesk evidence;

    @Inject
    VerdictDesk verdicts;

    @Inject
    ArticleDesk articles;

    @Inject
    Comparisons comparisons;

    /** The claim. */
    @GET
    public JsonObject claim() {
        return Wire.claim(find());
    }

    /** Words it anew; revision is the one the words were typed over, and 409 tells what stands where that is older. */
    @PUT
    public Response reword(String body) {
        Typing typed = new Typing(body);
        int revision = typed.number("revision", find().revision());
        return Answers.saved(
                claims.reword(find().id(), revision, typed.words("wording"), typed.words("claimant")),
                200,
                Wire::claim);
    }

    /** Takes it back, where nothing hangs on it. */
    @DELETE
    public void takeBack() {
        if (!claims.takeBack(find().id())) {
            throw new BadInputException(Problem.of("", "claim-in-use"));
        }
    }

    /** Its evidence, oldest first. */
    @GET
    @Path("evidence")
    public JsonArray evidence() {
        Claim claim = find();
        Document article = articles.article(claim.article());
        return Wire.array(evidence.of(claim.id()), found -> compared(claim, article, found));
    }

    /** The evidence with the figures of the claim held against its own. */
    private JsonObject compared(Claim claim, Document article, Evidence found) {
        Document source = evidence.source(found.source());
        return Json.createObjectBuilder(Wire.evidence(found))
                .add("comparisons", Wire.array(comparisons.of(claim, article, found, source), ComparisonJson::of))
                .build();
    }

    /** Selects a passage of a source as evidence: source, stance, kind, locator, note, and the passage. */
    @POST
    @Path("evidence")
    public Response select(String body) {
        Typing typed = new Typing(body);
        Document source = evidence.source(Ids.of(String.valueOf(typed.words("source")), "source", DocumentId::parse));
        EvidenceForm form = new EvidenceForm(
                ArticlesResource.passage(body).in(source.text()),
                typed.words("stance"),
                typed.words("kind"),
                typed.words("locator"),
                typed.words("note"));
        Evidence found = evidence.select(find().id(), source.id(), form);
        return Answers.made("claims/" + id + "/evidence/" + found.id(), Wire.evidence(found));
    }

    /** Takes a piece of evidence away. */
    @DELETE
    @Path("evidence/{evidence}")
    public void takeAway(@PathParam("evidence") String evidenceId) {
        EvidenceId found = Ids.of(evidenceId, "evidence", EvidenceId::parse);
        if (evidence.takeAway(found).isEmpty()) {
            throw new NotFoundException("evidence", found);
        }
    }

    /** All verdict versions that the caller may see, newest first. */
    @GET
    @Path("verdicts")
    public JsonArray verdicts() {
        return Wire.array(verdicts.history(find().id()), Wire::verdict);
    }

    /** Writes the next version; basedOn is the version that stood, and 409 tells the other where one came first. */
    @POST
    @Path("verdicts")
    public Response write(String body) {
        Typing typed = new Typing(body);
        VerdictForm form = new VerdictForm(
                typed.number("basedOn", 0),
                typed.words("rating"),
                typed.words("rationale"),
                typed.words("method"),
                typed.words("correction"),
                typed.words("claimantAsked"),
                typed.allWords("overrides"));
        return Answers.saved(verdicts.write(find().id(), form), 201, Wire::verdict);
    }

    private Claim find() {
        return claims.claim(Ids.of(id, "claim", ClaimId::parse));
    }
}
