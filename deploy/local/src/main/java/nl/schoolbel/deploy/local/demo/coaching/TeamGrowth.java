package nl.schoolbel.deploy.local.demo.coaching;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.client.UnexpectedAnswer;
import nl.schoolbel.deploy.local.demo.stage.Body;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.SchoolWeeks;
import nl.schoolbel.deploy.local.demo.stage.Script;
import nl.schoolbel.deploy.local.demo.stage.Timeline;
import nl.schoolbel.deploy.local.demo.stage.When;

/** What the work of the coaches is, and the programme of three years in which they learn it. */
final class TeamGrowth {

    private static final String PROGRAMMES = "/training-programmes";

    private final Cast cast;
    private final ApiClient bestuur;

    TeamGrowth(Cast cast) {
        this.cast = cast;
        this.bestuur = cast.coaching(Account.BESTUUR);
    }

    record Milestone(String title, When due, String requiredProof) {}

    /** @param modules as they are sent */
    record Programme(String title, String provider, List<Map<String, Object>> modules, List<Milestone> milestones) {}

    /** @param item the title of a module or milestone */
    record Progress(When when, int coach, String item, String state, String reason, String proof) {}

    /** @param profile as it is sent */
    record Growth(Map<String, Object> profile, Programme programme, List<Progress> steps) {}

    /** The bestuur publishes the profile and enrols all four; what they learn is planned. Gives how many steps. */
    int plan(Timeline timeline, int firstWeek) {
        Growth growth = Script.whole("coaching/growth.json", Growth.class);
        SchoolWeeks weeks = timeline.weeks();
        LocalDate first = weeks.day(firstWeek, DayOfWeek.MONDAY);
        List<String> coaches = List.copyOf(new CoachTeam(cast.stack()).appoint().values());
        publishProfile(growth.profile(), coaches, first.toString());
        String programme = makeProgramme(growth.programme(), weeks, first);
        coaches.forEach(coach -> bestuur.post(
                        PROGRAMMES + "/" + programme + "/enrolments",
                        Map.of("coachId", coach, "fromDate", first.toString()))
                .orThrow("the enrolment"));
        growth.steps().forEach(step -> timeline.at(step.when(), () -> tell(programme, step, weeks)));
        return growth.steps().size();
    }

    private void publishProfile(Map<String, Object> content, List<String> coaches, String fromDate) {
        String path = "/task-profiles/"
                + bestuur.post("/task-profiles", content)
                        .orThrow("the task profile")
                        .text("id");
        bestuur.step(path, "publications", Map.of("fromDate", fromDate)).orThrow("the publication of the task profile");
        coaches.forEach(coach -> bestuur.post(path + "/coaches", Map.of("coachId", coach, "fromDate", fromDate))
                .orThrow("the work under the task profile"));
    }

    private String makeProgramme(Programme programme, SchoolWeeks weeks, LocalDate first) {
        Body body = new Body()
                .with("title", programme.title())
                .with("provider", programme.provider())
                .with("startSchoolYear", TeamWork.schoolYear(first))
                .with("modules", programme.modules())
                .with(
                        "milestones",
                        programme.milestones().stream()
                                .map(milestone -> new Body()
                                        .with("title", milestone.title())
                                        .with(
                                                "dueDate",
                                                milestone.due().on(weeks).toString())
                                        .with("requiredProof", milestone.requiredProof())
                                        .asMap())
                                .toList());
        return bestuur.post(PROGRAMMES, body.asMap())
                .orThrow("the training programme")
                .text("id");
    }

    private void tell(String programme, Progress step, SchoolWeeks weeks) {
        ApiClient coach = cast.coaching(Cast.coach(step.coach()));
        String path = "/coaches/me" + PROGRAMMES + "/" + programme;
        Answer own = coach.get(path).orThrow("the own training");
        Body told = new Body()
                .with("state", step.state())
                .with(
                        "doneDate",
                        step.state().equals("done") ? step.when().on(weeks).toString() : null)
                .with("reason", step.reason())
                .with("proof", step.proof());
        coach.call(
                        "PUT",
                        path + find(own.body(), step.item()),
                        Map.of("If-Match", own.etag().orElseThrow()),
                        told.asMap())
                .orThrow("\"" + step.item() + "\" of a coach");
    }

    private static String find(JsonNode own, String title) {
        return Stream.of("modules", "milestones")
                .flatMap(kind -> StreamSupport.stream(own.path(kind).spliterator(), false)
                        .filter(item -> item.path("title").asText().equals(title))
                        .map(item -> "/" + kind + "/" + item.path("id").asText()))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer("the programme has no \"" + title + "\""));
    }
}
