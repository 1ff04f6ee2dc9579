package nl.schoolbel.deploy.local.demo.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.demo.stage.Body;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.Timeline;

/** What people think of what they used, and what a coach made of it before others read it. */
final class ReviewWork {

    private static final int DAYS_TO_DECIDE = 1;
    private static final int DAYS_TO_APPEAL = 2;
    private static final int DAYS_TO_DECIDE_APPEAL = 3;

    private final Cast cast;

    ReviewWork(Cast cast) {
        this.cast = cast;
    }

    /** Plans them; gives how many. */
    int plan(Timeline timeline) {
        List<Row> reviews = Row.of("reviews.json");
        for (Row review : reviews) {
            timeline.at(review.when(), () -> write(review));
            String outcome = review.text("outcome");
            if (!outcome.equals("pending")) {
                timeline.after(review.when(), DAYS_TO_DECIDE, () -> decide(review, outcome, Cast.coach(1)));
            }
            if (review.json().has("appeal")) {
                timeline.after(
                        review.when(),
                        DAYS_TO_APPEAL,
                        () -> step(review, review.by(), "appeals", Map.of("why", review.text("appeal"))));
                timeline.after(
                        review.when(),
                        DAYS_TO_DECIDE_APPEAL,
                        () -> decide(review, review.text("decided"), Cast.coach(2)));
            }
        }
        return reviews.size();
    }

    private void write(Row review) {
        JsonNode thing = review.json().path("thing");
        String kind = thing.path("kind").asText();
        ObjectNode body = review.body(cast, "outcome", "reason", "note", "appeal", "decided");
        body.remove("schoolId");
        body.putObject("thing")
                .put("kind", kind)
                .put("id", cast.id(kind, thing.path("key").asText()));
        cast.know(
                "review",
                review.json(),
                cast.knowledge(review.by())
                        .post("/reviews", body)
                        .orThrow("the review of " + thing)
                        .text("id"));
    }

    private void decide(Row review, String outcome, Account coach) {
        boolean refused = outcome.equals("refused");
        Body decision = new Body().with("verdict", refused ? "refuse" : "publish");
        if (refused) {
            decision.with("reason", review.text("reason")).with("note", review.text("note"));
        }
        step(review, coach, "decisions", decision.asMap());
    }

    private void step(Row review, Account account, String step, Map<String, ?> body) {
        cast.knowledge(account)
                .step("/reviews/" + cast.id("review", review.json()), step, body)
                .orThrow(step + " of the review of " + review.json().path("thing"));
    }
}
