package nl.schoolbel.deploy.local.demo.coaching;

import java.util.List;
import java.util.Map;
import nl.schoolbel.deploy.local.demo.stage.Body;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.Script;
import nl.schoolbel.deploy.local.demo.stage.Timeline;
import nl.schoolbel.deploy.local.demo.stage.When;

/** What schools write down for each other, each looked at by another coach before it is published. */
final class Practices {

    private final Cast cast;

    Practices(Cast cast) {
        this.cast = cast;
    }

    /** @param author number of the coach who wrote it with the school */
    record Practice(
            String key,
            When when,
            int author,
            int school,
            String tool,
            String title,
            String question,
            String setting,
            List<String> steps,
            int minutes,
            String outcome) {}

    /** Plans them; gives how many. */
    int plan(Timeline timeline) {
        var practices = Script.rows("coaching/practices.json", Practice.class);
        practices.forEach(practice -> timeline.at(practice.when(), () -> publish(practice)));
        return practices.size();
    }

    private void publish(Practice practice) {
        Body body = new Body()
                .with("schoolId", Cast.school(practice.school()))
                .with("toolId", cast.id("tool", practice.tool()))
                .with("title", practice.title())
                .with("question", practice.question())
                .with("setting", practice.setting())
                .with("steps", practice.steps())
                .with("durationMinutes", practice.minutes())
                .with("outcome", practice.outcome());
        String id = cast.knowledge(Cast.coach(practice.author()))
                .post("/practices", body.asMap())
                .orThrow("the practice")
                .text("id");
        cast.knowledge(Cast.coach(another(practice.author())))
                .step("/practices/" + id, "publications", Map.of("privacyChecked", true, "pedagogyChecked", true))
                .orThrow("the publication");
        cast.know("practice", practice.key(), id);
    }

    /** Nobody publishes one's own work. */
    private static int another(int coach) {
        return coach % Cast.COACHES.size() + 1;
    }
}
