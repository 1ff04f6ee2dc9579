package nl.schoolbel.deploy.local.demo.coaching;

import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.client.UnexpectedAnswer;
import nl.schoolbel.deploy.local.demo.narration.NotObserved;
import nl.schoolbel.deploy.local.demo.stage.Body;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.Script;
import nl.schoolbel.deploy.local.demo.stage.Timeline;
import nl.schoolbel.deploy.local.demo.stage.When;

/** What the schools ask of the coaches, and what becomes of it. */
final class Asking {

    private static final int DAYS_FROM_ACCEPTANCE_TO_ANSWER = 2;

    private final Cast cast;

    Asking(Cast cast) {
        this.cast = cast;
    }

    /**
     * @param outcome how far it comes: open, accept, answer, accept-answer, practice, referral, technical, withdraw
     * @param daysLater when that happens
     * @param words of that step
     */
    record Request(
            When when,
            Account asker,
            int school,
            String tool,
            String subjectArea,
            String urgency,
            String question,
            String outcome,
            int coach,
            int daysLater,
            String words,
            String practice) {}

    /** Plans them; gives how many. */
    int plan(Timeline timeline) {
        var requests = Script.rows("coaching/requests.json", Request.class);
        for (Request request : requests) {
            timeline.at(request.when(), () -> ask(request));
            timeline.after(request.when(), request.daysLater(), () -> goOn(request));
            if (request.outcome().equals("accept-answer")) {
                timeline.after(
                        request.when(),
                        request.daysLater() + DAYS_FROM_ACCEPTANCE_TO_ANSWER,
                        () -> step(request, "answers", Map.of("text", request.words())));
            }
        }
        return requests.size();
    }

    private void ask(Request request) {
        Body body = new Body()
                .with("schoolId", Cast.school(request.school()))
                .with("toolId", cast.idIfNamed("tool", request.tool()))
                .with("subjectArea", request.subjectArea())
                .with("question", request.question())
                .with("urgency", request.urgency());
        cast.know(
                "request",
                request.when(),
                cast.coaching(request.asker())
                        .post("/requests", body.asMap())
                        .orThrow("the request")
                        .text("id"));
    }

    private void goOn(Request request) throws NotObserved {
        switch (request.outcome()) {
            case "open" -> {
                // Nobody got to it yet.
            }
            case "accept", "accept-answer" -> step(request, "acceptances", null);
            case "answer" -> step(request, "answers", Map.of("text", request.words()));
            case "practice" ->
                step(request, "practice-links", Map.of("practiceId", cast.id("practice", request.practice())));
            case "referral" -> step(request, "contactpersoon-referrals", Map.of("reason", request.words()));
            case "technical" -> step(request, "technical-referrals", null);
            case "withdraw" ->
                cast.coaching(request.asker())
                        .step(path(request), "withdrawals", null)
                        .orThrow("the withdrawal");
            default -> throw new IllegalArgumentException(request.outcome() + " is no outcome");
        }
    }

    private void step(Request request, String step, Map<String, ?> body) throws NotObserved {
        ApiClient coach = cast.coaching(Cast.coach(request.coach()));
        var answer = Cast.stepOnceHeard(coach, path(request), step, body);
        if (!answer.isSuccess()) {
            throw new UnexpectedAnswer(step + " of \"" + request.question() + "\" was answered with " + answer.status()
                    + " " + answer.body());
        }
    }

    private String path(Request request) {
        return "/requests/" + cast.id("request", request.when());
    }
}
