package org.factdesk.web.api;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.factdesk.claim.ClaimId;
import org.factdesk.verdict.Publication;
import org.factdesk.verdict.PublicationState;
import org.factdesk.verdict.Review;
import org.factdesk.web.desk.BadInputException;
import org.factdesk.web.desk.ClaimDesk;
import org.factdesk.web.desk.Problem;
import org.factdesk.web.desk.ReleaseDesk;
import org.factdesk.web.desk.ReviewDesk;
import org.factdesk.web.desk.ReviewForm;
import org.factdesk.web.desk.VerdictDesk;
import org.factdesk.web.desk.WorkDesk;

/** The work on one claim: where it stands, the second look, and what readers see. */
@Path("claims/{claim}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkResource {
    @PathParam("claim")
    String id;

    @Inject
    ClaimDesk claims;

    @Inject
    VerdictDesk verdicts;

    @Inject
    ReviewDesk reviews;

    @Inject
    ReleaseDesk releases;

    @Inject
    WorkDesk work;

    /** Where the work stands. */
    @GET
    @Path("check")
    public JsonObject check() {
        ClaimId claim = find();
        return Wire.check(verdicts.checks(List.of(claim)).get(claim));
    }

    /**
     * Moves the work: state IN_REVIEW hands over, IN_PROGRESS takes the hand-over back; HELP_ASKED and DROPPED need a
     * reason, TO_CHECK takes up again.
     */
    @PUT
    @Path("check")
    public JsonObject move(String body) {
        ClaimId claim = find();
        Typing typed = new Typing(body);
        String state = String.valueOf(typed.words("state"));
        return switch (state) {
            case "IN_REVIEW" -> Wire.check(reviews.handOver(claim));
            case "IN_PROGRESS" -> Wire.check(reviews.recall(claim));
            case "HELP_ASKED" -> Wire.check(work.askForHelp(claim, typed.words("reason")));
            case "DROPPED" -> Wire.check(work.drop(claim, typed.words("reason")));
            case "TO_CHECK" -> Wire.check(work.takeUpAgain(claim));
            default -> throw new BadInputException(Problem.of("state", "no-choice", state));
        };
    }

    /** The second looks, newest first. */
    @GET
    @Path("reviews")
    public JsonArray reviews() {
        return Wire.array(reviews.of(find()), Wire::review);
    }

    /** Takes the second look: version, rating, opinion. */
    @POST
    @Path("reviews")
    public Response review(String body) {
        Typing typed = new Typing(body);
        Review review = reviews.review(
                find(), new ReviewForm(typed.number("version", 0), typed.words("rating"), typed.words("opinion")));
        return Answers.made("claims/" + id + "/reviews", Wire.review(review));
    }

    /** What readers see. */
    @GET
    @Path("publication")
    public JsonObject publication() {
        ClaimId claim = find();
        return Wire.publication(releases.of(List.of(claim)).getOrDefault(claim, Publication.none(claim)));
    }

    /** Releases or withdraws: state RELEASED or WITHDRAWN. */
    @PUT
    @Path("publication")
    public JsonObject publish(String body) {
        ClaimId claim = find();
        String state = String.valueOf(new Typing(body).words("state"));
        if (state.equals(PublicationState.RELEASED.name())) {
            return Wire.publication(releases.release(claim));
        }
        if (state.equals(PublicationState.WITHDRAWN.name())) {
            return Wire.publication(releases.withdraw(claim));
        }
        throw new BadInputException(Problem.of("state", "no-choice", state));
    }

    private ClaimId find() {
        return claims.claim(Ids.of(id, "claim", ClaimId::parse)).id();
    }
}
