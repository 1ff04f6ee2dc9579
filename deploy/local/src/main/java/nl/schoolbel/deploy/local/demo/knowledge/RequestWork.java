package nl.schoolbel.deploy.local.demo.knowledge;

import java.util.List;
import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.Timeline;

/** Tools that schools would like to use, and how far the board is with looking at them. */
final class RequestWork {

    private static final int DAYS_TO_SUPPORT = 1;
    private static final int DAYS_TO_REVIEW = 4;
    private static final int DAYS_TO_END = 11;

    /** Who looks at what is asked for; asks for none of it. */
    static final Account LOOKS = Cast.coach(3);

    private final Cast cast;

    RequestWork(Cast cast) {
        this.cast = cast;
    }

    /** Plans them; gives how many. */
    int plan(Timeline timeline) {
        List<Row> requests = Row.of("requests.json");
        for (Row request : requests) {
            timeline.at(request.when(), () -> ask(request));
            request.json()
                    .path("supports")
                    .forEach(school ->
                            timeline.after(request.when(), DAYS_TO_SUPPORT, () -> support(request, school.asInt())));
            String state = request.text("state");
            if (state.equals("under-review") || state.equals("decided")) {
                timeline.after(request.when(), DAYS_TO_REVIEW, () -> step(request, "reviews", notes(request)));
            }
            if (state.equals("decided")) {
                timeline.after(
                        request.when(),
                        DAYS_TO_END,
                        () -> step(request, "decisions", request.json().path("decision")));
            }
            if (state.equals("closed")) {
                timeline.after(
                        request.when(),
                        DAYS_TO_END,
                        () -> step(request, "closings", Map.of("reason", request.text("closing"))));
            }
        }
        return requests.size();
    }

    private void ask(Row request) {
        cast.know(
                "request",
                request.key(),
                cast.knowledge(request.by())
                        .post(
                                "/tool-requests",
                                request.body(cast, "state", "supports", "decision", "review", "closing"))
                        .orThrow("the request " + request.key())
                        .text("id"));
    }

    /** By a teacher: a contactpersoon of the realm has several schools, and one person asks once. */
    private void support(Row request, int school) {
        cast.knowledge(Cast.teacherOf(school))
                .post(
                        "/tool-requests/" + cast.id("request", request.key()) + "/supports",
                        Map.of("schoolId", Cast.school(school)))
                .orThrow("the support of " + request.key());
    }

    /** What the coach who looks at it says meanwhile; often nothing. */
    private static Map<String, ?> notes(Row request) {
        String note = request.text("review");
        return note.isEmpty() ? Map.of() : Map.of("note", note);
    }

    private void step(Row request, String step, Object body) {
        cast.knowledge(LOOKS)
                .step("/tool-requests/" + cast.id("request", request.key()), step, body)
                .orThrow(step + " of the request " + request.key());
    }
}
