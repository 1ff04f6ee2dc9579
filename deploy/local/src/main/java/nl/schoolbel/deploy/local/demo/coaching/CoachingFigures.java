package nl.schoolbel.deploy.local.demo.coaching;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.narration.Narration;
import nl.schoolbel.deploy.local.demo.narration.Narration.Sight;
import nl.schoolbel.deploy.local.demo.narration.NotObserved;
import nl.schoolbel.deploy.local.demo.stage.Cast;

/** What a person would look at after a year of coaching, as the services show it today. */
final class CoachingFigures {

    /** Effects are measured by themselves, some seconds after their day has come. */
    private static final Duration MEASURED = Duration.ofSeconds(60);

    /** A school year that is younger than this has little to show yet; then it is the one before. */
    private static final int WEEKS_TO_SHOW = 10;

    private final Narration narration;
    private final ApiClient bestuur;
    private final ApiClient coach;
    private final ApiClient knowledge;
    private final String schoolYear;
    private final String address;

    CoachingFigures(Cast cast, Narration narration, LocalDate today) {
        this.narration = narration;
        this.bestuur = cast.coaching(Account.BESTUUR);
        this.coach = cast.coaching(Account.COACH_1);
        this.knowledge = cast.knowledge(Account.COACH_1);
        this.address = cast.stack().address(Service.COACHING).toString();
        this.schoolYear = TeamWork.schoolYear(today.minusWeeks(WEEKS_TO_SHOW));
    }

    void show() throws NotObserved {
        narration.watch("The bestuur reads the hours of its team, never those of one coach", MEASURED, this::hours);
        narration.watch("Some of it went to technical help", MEASURED, this::technicalShare);
        narration.watch("A check whether it stuck is overdue", MEASURED, this::overdueChecks);
        narration.watch("Which schools coaching reaches", MEASURED, this::coverage);
        narration.watch("What came of the signals", MEASURED, this::signals);
        narration.watch("What schools look for and do not find", MEASURED, this::gaps);
        narration.watch("Whether the tickets fell after a visit", MEASURED, this::effect);
        narration.watch("How far the team is with its training, never how far one coach is", MEASURED, this::training);
        narration.watch("All of it for the year, as the report to the bestuur", MEASURED, this::report);
    }

    private Sight hours() {
        JsonNode team = read(bestuur, "/capacity?schoolYear=" + schoolYear);
        return new Sight(
                team.path("spentHours").asDouble() > 0,
                "%s: %.0f hours given to %d coaches, %.0f spent, %.0f planned"
                        .formatted(
                                schoolYear,
                                team.path("givenHours").asDouble(),
                                team.path("coaches").asInt(),
                                team.path("spentHours").asDouble(),
                                team.path("plannedHours").asDouble()));
    }

    private Sight technicalShare() {
        JsonNode team = read(bestuur, "/capacity?schoolYear=" + schoolYear);
        return new Sight(
                team.has("technicalPercent"),
                "%.1f %% of the hours%s"
                        .formatted(
                                team.path("technicalPercent").asDouble(),
                                team.path("handOverAdvised").asBoolean()
                                        ? "; advice: leave it to the beheerpartner"
                                        : ", below the share that asks for a hand-over"));
    }

    private Sight overdueChecks() {
        List<String> checks = new ArrayList<>();
        for (JsonNode check :
                read(coach, "/borging-checks?overdue=true&limit=100").path("items")) {
            checks.add("\"%s\", due %s"
                    .formatted(
                            check.path("cycleTitle").asText(),
                            check.path("dueDate").asText()));
        }
        return new Sight(!checks.isEmpty(), String.join("; ", checks));
    }

    private Sight coverage() {
        JsonNode figures = read(bestuur, "/coverage/figures?schoolYear=" + schoolYear);
        return new Sight(
                figures.path("schools").asInt() > 0,
                "of %d schools %d are without contact for long, %d without a coach"
                        .formatted(
                                figures.path("schools").asInt(),
                                figures.path("schoolsWithoutContact").asInt(),
                                figures.path("schoolsWithoutCoach").asInt()));
    }

    private Sight signals() {
        JsonNode all = read(coach, "/signals?limit=100").path("items");
        return new Sight(
                count(all, "state", "raised") > 0 && count(all, "state", "ended") > 0,
                "%d raised: %d ended with an outcome, %d declined (%d as false), %d taken on, %d open"
                        .formatted(
                                all.size(),
                                count(all, "state", "ended"),
                                count(all, "state", "declined"),
                                count(all, "declineReason", "false-signal"),
                                count(all, "state", "accepted"),
                                count(all, "state", "raised")));
    }

    private Sight gaps() {
        List<String> words = new ArrayList<>();
        read(knowledge, "/knowledge-gaps?limit=100")
                .path("items")
                .forEach(gap -> words.add("\"" + gap.path("words").asText() + "\""));
        JsonNode signals =
                read(coach, "/signals?limit=100&kind=searches-without-result").path("items");
        return new Sight(
                !words.isEmpty() && !signals.isEmpty(),
                "%s; %d signal of it, %d ended with an outcome"
                        .formatted(String.join(", ", words), signals.size(), count(signals, "state", "ended")));
    }

    private Sight training() {
        JsonNode programme =
                read(bestuur, "/training-programmes?limit=1").path("items").path(0);
        JsonNode team =
                read(bestuur, "/training-programmes/" + programme.path("id").asText() + "/progress");
        String milestones = StreamSupport.stream(team.path("milestones").spliterator(), false)
                .map(milestone -> "%s: %d done, %d not needed, %d overdue"
                        .formatted(
                                milestone.path("title").asText(),
                                milestone.path("done").asInt(),
                                milestone.path("exempt").asInt(),
                                milestone.path("overdue").asInt()))
                .collect(Collectors.joining("; "));
        return new Sight(
                team.path("enrolled").asInt() > 0,
                "%s, %d years, %d coaches. %s"
                        .formatted(
                                programme.path("title").asText(),
                                programme.path("years").asInt(),
                                team.path("enrolled").asInt(),
                                milestones));
    }

    private Sight effect() {
        JsonNode all = read(coach, "/effects?limit=100").path("items");
        String fell = StreamSupport.stream(all.spliterator(), false)
                .filter(effect -> effect.path("verdict").asText().equals("fell"))
                .map(effect -> "%s, %s: %d before, %d after. %s"
                        .formatted(
                                effect.path("schoolName").asText(),
                                effect.path("toolName").asText(),
                                effect.path("before").path("tickets").asInt(),
                                effect.path("after").path("tickets").asInt(),
                                effect.path("words").asText()))
                .findFirst()
                .orElse("no clear fall yet");
        return new Sight(
                !fell.startsWith("no"),
                "%s; in all %d measured, %d of them too few to say"
                        .formatted(fell, all.size(), count(all, "verdict", "too-few")));
    }

    private Sight report() {
        String path = "/board-reports/" + schoolYear;
        JsonNode sections = read(bestuur, path).path("sections");
        return new Sight(
                !sections.isEmpty(),
                "%d sections; to print at %s%s%s/page"
                        .formatted(sections.size(), address, Service.COACHING.basePath(), path));
    }

    private static long count(JsonNode items, String field, String value) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path(field).asText().equals(value))
                .count();
    }

    private static JsonNode read(ApiClient reader, String path) {
        return reader.get(path).orThrow("reading " + path).body();
    }
}
