package nl.schoolbel.deploy.local.demo.knowledge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.Timeline;

/** What schools tried with ict in their lessons and wrote down for others; a coach who did not write it checks it. */
final class PracticeWork {

    /** A coach looks at it some days after it was written. */
    private static final int DAYS_TO_CHECK = 3;

    private final Cast cast;

    PracticeWork(Cast cast) {
        this.cast = cast;
    }

    /** Plans them; gives how many. */
    int plan(Timeline timeline) {
        List<Row> practices = Row.of("practices.json");
        practices.forEach(practice -> {
            timeline.at(practice.when(), () -> write(practice));
            timeline.after(practice.when(), DAYS_TO_CHECK, () -> publish(practice));
        });
        return practices.size();
    }

    private void write(Row practice) {
        ObjectNode body = practice.body(cast, "moreTools", "basedOn");
        List<String> more = practice.words("moreTools");
        if (!more.isEmpty()) {
            ArrayNode ids = body.putArray("moreToolIds");
            more.forEach(tool -> ids.add(cast.id("tool", tool)));
        }
        if (practice.json().has("basedOn")) {
            String first = practice.json().path("basedOn").path("practice").asText();
            body.putObject("basedOn").put("practiceId", cast.id("practice", first));
        }
        cast.know(
                "practice",
                practice.key(),
                cast.knowledge(practice.by())
                        .post("/practices", body)
                        .orThrow("the practice " + practice.key())
                        .text("id"));
    }

    private void publish(Row practice) {
        Account checker = Cast.coachOtherThan(practice.by());
        cast.knowledge(checker)
                .step(
                        "/practices/" + cast.id("practice", practice.key()),
                        "publications",
                        Map.of("privacyChecked", true, "pedagogyChecked", true))
                .orThrow("the publication of " + practice.key());
    }
}
