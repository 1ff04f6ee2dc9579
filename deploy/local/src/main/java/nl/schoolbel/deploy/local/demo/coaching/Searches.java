package nl.schoolbel.deploy.local.demo.coaching;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.Script;
import nl.schoolbel.deploy.local.demo.stage.Timeline;
import nl.schoolbel.deploy.local.demo.stage.When;

/** What schools look for among the tools and do not find; the third time it is a knowledge gap. */
final class Searches {

    private final Cast cast;

    Searches(Cast cast) {
        this.cast = cast;
    }

    record Search(When when, int school, String words) {}

    /** Plans them; gives how many. */
    int plan(Timeline timeline) {
        var searches = Script.rows("coaching/searches.json", Search.class);
        searches.forEach(search -> timeline.at(search.when(), () -> look(search)));
        return searches.size();
    }

    private void look(Search search) {
        cast.knowledge(Cast.teacherOf(search.school()))
                .get("/tools?q=" + URLEncoder.encode(search.words(), StandardCharsets.UTF_8))
                .orThrow("the search");
    }
}
