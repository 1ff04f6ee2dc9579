package nl.schoolbel.deploy.local.demo.coaching;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.narration.Narration;
import nl.schoolbel.deploy.local.demo.narration.NotObserved;
import nl.schoolbel.deploy.local.demo.stage.Body;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.Script;
import nl.schoolbel.deploy.local.demo.stage.Timeline;
import nl.schoolbel.deploy.local.demo.stage.When;

/** What coaches do with the signals that rose from the tickets by themselves. */
final class SignalCare {

    /** The tickets are told, heard and counted meanwhile. */
    private static final Duration RAISED = Duration.ofSeconds(30);

    private final Cast cast;

    SignalCare(Cast cast) {
        this.cast = cast;
    }

    /**
     * @param tool {@code null} for a signal that is about none
     * @param step acceptances, declines or outcomes
     * @param activity by its topic, for what was done
     * @param practice by its short name, for what was shared
     */
    record Care(
            When when,
            String kind,
            Integer school,
            String tool,
            int coach,
            String step,
            String declineReason,
            String reason,
            String outcome,
            String activity,
            String practice) {}

    /** Plans them; gives how many. */
    int plan(Timeline timeline) {
        var cares = Script.rows("coaching/signals.json", Care.class);
        cares.forEach(care -> timeline.at(care.when(), () -> take(care)));
        return cares.size();
    }

    private void take(Care care) throws NotObserved {
        ApiClient coach = cast.coaching(Cast.coach(care.coach()));
        String id = Narration.await(
                "a signal of " + care.kind() + " about " + care.tool() + " at school " + care.school(),
                RAISED,
                () -> find(coach, care));
        Body body = new Body()
                .with("declineReason", care.declineReason())
                .with("reason", care.reason())
                .with("outcome", care.outcome())
                .with("activityId", cast.idIfNamed("activity", care.activity()))
                .with("practiceId", cast.idIfNamed("practice", care.practice()));
        Cast.stepOnceHeard(coach, "/signals/" + id, care.step(), body.asMap().isEmpty() ? null : body.asMap())
                .orThrow(care.step() + " of a signal");
    }

    /** That is not at its end yet. */
    private Optional<String> find(ApiClient coach, Care care) {
        JsonNode signals = coach.get("/signals?limit=100&kind=" + care.kind())
                .orThrow("the signals")
                .body()
                .path("items");
        String state = care.step().equals("outcomes") ? "accepted" : "raised";
        String tool = cast.idIfNamed("tool", care.tool()).orElse("");
        String school = care.school() == null ? "" : Cast.school(care.school());
        return StreamSupport.stream(signals.spliterator(), false)
                .filter(signal -> signal.path("state").asText().equals(state))
                .filter(signal -> Objects.equals(signal.path("schoolId").asText(), school))
                .filter(signal -> signal.path("toolId").asText().equals(tool))
                .map(signal -> signal.path("id").asText())
                .findFirst();
    }
}
