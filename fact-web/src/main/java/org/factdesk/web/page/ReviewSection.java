package org.factdesk.web.page;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.factdesk.claim.ClaimId;
import org.factdesk.verdict.Review;
import org.factdesk.web.desk.NotFoundException;
import org.factdesk.web.desk.ReviewDesk;
import org.factdesk.web.desk.ReviewForm;

/** Hands the current claim's verdict over, takes it back, and takes the second look without having seen the first. */
@Named
@RequestScoped
public class ReviewSection {
    @Inject
    WorkshopPlace place;

    @Inject
    ReviewDesk desk;

    @Inject
    Problems problems;

    private String rating = "";
    private String opinion = "";
    private int version = -1;

    /** Hands over to the second look. */
    public void handOver() {
        problems.gather(() -> {
            desk.handOver(claim());
            place.goOn(place.getClaim(), "", "handed-over", "");
        });
    }

    /** Takes the hand-over back. */
    public void recall() {
        problems.gather(() -> {
            desk.recall(claim());
            place.goOn(place.getClaim(), place.getSource(), "recalled", "verdict");
        });
    }

    /** Takes the second look. */
    public void review() {
        problems.gather(() -> {
            desk.review(claim(), new ReviewForm(version, rating, opinion));
            place.goOn(place.getClaim(), "", "reviewed", "review");
        });
    }

    /** Whether the verdict waits for whoever reads the page. */
    public boolean isAwaitingMe() {
        return desk.awaitsMe(claim());
    }

    /** The second looks so far, newest first. */
    public List<Review> getReviews() {
        return desk.of(claim());
    }

    private ClaimId claim() {
        return place.claimId().orElseThrow(() -> new NotFoundException("claim", ""));
    }

    public String getRating() {
        return rating;
    }

    public void setRating(String rating) {
        this.rating = rating;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    /** The version under review, as the form was opened on it. */
    public int getVersion() {
        return version < 0 ? desk.versionInReview(claim()) : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
