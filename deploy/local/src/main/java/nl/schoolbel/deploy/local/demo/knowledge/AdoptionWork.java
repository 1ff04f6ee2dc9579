package nl.schoolbel.deploy.local.demo.knowledge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.Timeline;

/** What schools took over from each other, and how far they came with it. */
final class AdoptionWork {

    private final Cast cast;

    AdoptionWork(Cast cast) {
        this.cast = cast;
    }

    /** Plans them; gives how many. */
    int plan(Timeline timeline) {
        List<Row> adoptions = Row.of("adoptions.json");
        for (Row adoption : adoptions) {
            for (Row step : adoption.rows("steps")) {
                timeline.at(step.when(), () -> take(adoption, step));
            }
        }
        return adoptions.size();
    }

    private void take(Row adoption, Row step) {
        String key = adoption.text("practice") + " at " + adoption.school().orElseThrow();
        ObjectNode body = step.body(cast);
        ApiClient caller = cast.knowledge(by(adoption, step));
        if (cast.knows("adoption", key)) {
            caller.step("/adoptions/" + cast.id("adoption", key), "changes", body)
                    .orThrow("the next step with " + key);
        } else {
            body.put("schoolId", Cast.school(adoption.school().orElseThrow()));
            String practice = cast.id("practice", adoption.text("practice"));
            cast.know(
                    "adoption",
                    key,
                    caller.post("/practices/" + practice + "/adoptions", body)
                            .orThrow("the first step with " + key)
                            .text("id"));
        }
    }

    /** Where a coach helped, the coach marks it; else who decides for the school. */
    private static Account by(Row adoption, Row step) {
        int school = adoption.school().orElseThrow();
        return step.json().path("coachHelped").asBoolean() ? Cast.coach(1 + school % 4) : Cast.contactpersoonOf(school);
    }
}
