package nl.schoolbel.deploy.local.demo.coaching;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.client.UnexpectedAnswer;
import nl.schoolbel.deploy.local.demo.stage.Body;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.SchoolWeeks;
import nl.schoolbel.deploy.local.demo.stage.Script;
import nl.schoolbel.deploy.local.demo.stage.Timeline;
import nl.schoolbel.deploy.local.demo.stage.When;

/** Cycles of coaching, from the goal to the day on which it sticks, or is given up. */
final class Cycles {

    /** How far ahead a school plans to look at it again. */
    private static final int REVIEW_MONTHS = 6;

    private final Cast cast;

    Cycles(Cast cast) {
        this.cast = cast;
    }

    /**
     * @param step below the cycle, as the API calls it
     * @param body as it is sent
     */
    record Step(When when, String step, Map<String, Object> body) {}

    /**
     * @param unaided how many colleagues do without help
     * @param owner whether somebody is responsible
     */
    record Check(When when, int unaided, boolean owner, boolean inYearPlan) {}

    record Cycle(
            When when,
            int coach,
            int school,
            String tool,
            String title,
            String goal,
            String measure,
            String unit,
            int baseline,
            int target,
            int teachers,
            List<Step> steps,
            List<Check> checks) {}

    /** Plans them; gives how many. */
    int plan(Timeline timeline) {
        var cycles = Script.rows("coaching/cycles.json", Cycle.class);
        for (Cycle cycle : cycles) {
            timeline.at(cycle.when(), () -> open(cycle));
            for (Step step : cycle.steps()) {
                timeline.at(step.when(), () -> take(cycle, step));
            }
            for (Check check : cycle.checks()) {
                timeline.at(check.when(), () -> hold(cycle, check, timeline.weeks()));
            }
        }
        return cycles.size();
    }

    private void open(Cycle cycle) {
        Body body = new Body()
                .with("schoolId", Cast.school(cycle.school()))
                .with("title", cycle.title())
                .with("goal", cycle.goal())
                .with("measure", cycle.measure())
                .with("unit", cycle.unit())
                .with("baseline", cycle.baseline())
                .with("target", cycle.target())
                .with("toolId", cast.id("tool", cycle.tool()))
                .with("teachers", cycle.teachers());
        cast.know(
                "cycle",
                cycle.title(),
                coach(cycle).post("/cycles", body.asMap()).orThrow("the cycle").text("id"));
    }

    private void take(Cycle cycle, Step step) {
        coach(cycle).step(path(cycle), step.step(), step.body()).orThrow(step.step() + " of \"" + cycle.title() + "\"");
    }

    /** The first check that is still to be held. */
    private void hold(Cycle cycle, Check check, SchoolWeeks weeks) {
        JsonNode checks = coach(cycle)
                .get("/borging-checks?limit=100&cycleId=" + cast.id("cycle", cycle.title()))
                .orThrow("the checks")
                .body()
                .path("items");
        String id = StreamSupport.stream(checks.spliterator(), false)
                .filter(candidate -> candidate.path("state").asText().equals("planned"))
                .map(candidate -> candidate.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer("no check is planned for \"" + cycle.title() + "\""));
        Body found = new Body()
                .with("colleaguesUnaided", check.unaided())
                .with("ownerNamed", check.owner())
                .with("inYearPlan", check.inYearPlan())
                .with(
                        "reviewDate",
                        weeks.day(check.when().week(), DayOfWeek.MONDAY)
                                .plusMonths(REVIEW_MONTHS)
                                .toString());
        coach(cycle).step("/borging-checks/" + id, "holdings", found.asMap()).orThrow("the check");
    }

    private ApiClient coach(Cycle cycle) {
        return cast.coaching(Cast.coach(cycle.coach()));
    }

    private String path(Cycle cycle) {
        return "/cycles/" + cast.id("cycle", cycle.title());
    }
}
