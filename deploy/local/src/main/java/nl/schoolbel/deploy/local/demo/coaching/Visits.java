package nl.schoolbel.deploy.local.demo.coaching;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.stage.Body;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.Script;
import nl.schoolbel.deploy.local.demo.stage.Timeline;
import nl.schoolbel.deploy.local.demo.stage.When;

/** What the coaches did, each logged when it was over, and what they plan. */
final class Visits {

    /** A public holiday or study day may lie on the day of the script; then the visit was on the day before it. */
    private static final int DAYS_TO_TRY = 4;

    private static final int FIELDS_REFUSED = 422;
    private static final int BAD_REQUEST = 400;

    private final Cast cast;

    Visits(Cast cast) {
        this.cast = cast;
    }

    record Moved(int fromDays, String reason) {}

    record Visit(
            When when,
            int minutes,
            int coach,
            Integer school,
            String kind,
            String tool,
            String topic,
            String content,
            int preparation,
            int travel,
            int technical,
            int teachers,
            int contactpersonen,
            int others,
            boolean planned,
            Moved moved,
            String cancelled) {}

    /** Plans them; gives how many. */
    int plan(Timeline timeline) {
        var visits = Script.rows("coaching/activities.json", Visit.class);
        for (Visit visit : visits) {
            LocalDate day = visit.when().on(timeline.weeks());
            // What lies ahead is planned today, what was is logged when it was over.
            timeline.at(visit.when().plusMinutes(visit.minutes()), () -> tell(visit, day));
        }
        return visits.size();
    }

    private void tell(Visit visit, LocalDate day) {
        ApiClient coach = cast.coaching(Cast.coach(visit.coach()));
        Answer answer = null;
        for (int i = 0; i < DAYS_TO_TRY && (answer == null || isRefused(answer)); i++) {
            answer = coach.post(
                    "/activities",
                    body(visit, visit.planned() ? day.plusDays(i) : day.minusDays(i))
                            .asMap());
        }
        String id = answer.orThrow("the activity \"" + visit.topic() + "\"").text("id");
        cast.know("activity", visit.topic(), id);
        if (visit.cancelled() != null) {
            coach.step(
                            "/activities/" + id,
                            "cancellations",
                            new Body().with("reason", visit.cancelled()).asMap())
                    .orThrow("the cancellation");
        }
    }

    private static boolean isRefused(Answer answer) {
        return answer.status() == FIELDS_REFUSED || answer.status() == BAD_REQUEST;
    }

    private Body body(Visit visit, LocalDate day) {
        Instant startsAt = Timeline.instant(day, visit.when().time());
        Body body = new Body()
                .with("kind", visit.kind())
                .with("schoolId", visit.school() == null ? null : Cast.school(visit.school()))
                .with("topic", visit.topic())
                .with("content", visit.content())
                .with("startsAt", startsAt.toString())
                .with(
                        "endsAt",
                        startsAt.plus(Duration.ofMinutes(visit.minutes())).toString())
                .with("toolId", cast.idIfNamed("tool", visit.tool()));
        return visit.planned()
                ? body.with("preparationMinutes", visit.preparation()).with("travelMinutes", visit.travel())
                : body.with("held", held(visit));
    }

    private static Body held(Visit visit) {
        return new Body()
                .with("preparationMinutes", visit.preparation())
                .with("travelMinutes", visit.travel())
                .with("contactMinutes", visit.minutes())
                .with("technicalMinutes", visit.technical())
                .with(
                        "participants",
                        new Body()
                                .with("teachers", visit.teachers())
                                .with("contactpersonen", visit.contactpersonen())
                                .with("others", visit.others()));
    }
}
