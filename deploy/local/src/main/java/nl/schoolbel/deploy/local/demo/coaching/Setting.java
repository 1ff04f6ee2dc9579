package nl.schoolbel.deploy.local.demo.coaching;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.coaching.SchoolWeeks.Holiday;

/** What is there before the first lesson: the holidays, the schools' own free days, the tools. */
final class Setting {

    /** In which the demo's schools lie. */
    private static final Set<String> REGIONS = Set.of("north", "middle");

    /** A school that has free days of its own shows that the calendar is its own. */
    private static final int WEEK_OF_STUDY_DAY = -15;

    private final Cast cast;

    Setting(Cast cast) {
        this.cast = cast;
    }

    record Tool(
            String key,
            String name,
            List<String> aliases,
            String purpose,
            int minutesToFirstUse,
            boolean installNeeded,
            boolean accountsNeeded) {}

    /** The weeks around today, by the holidays that tickets-service knows. */
    SchoolWeeks weeks(LocalDate today) {
        ApiClient tickets = cast.tickets(Account.OPERATOR);
        List<Holiday> holidays = new ArrayList<>();
        for (int year = today.getYear() - 2; year <= today.getYear(); year++) {
            JsonNode known = tickets.get("/school-holidays/%d-%d".formatted(year, year + 1))
                    .body()
                    .path("holidays");
            for (JsonNode holiday : known) {
                if (REGIONS.contains(holiday.path("region").asText())) {
                    holidays.add(new Holiday(
                            LocalDate.parse(holiday.path("firstDate").asText()),
                            LocalDate.parse(holiday.path("lastDate").asText())));
                }
            }
        }
        return new SchoolWeeks(today, holidays);
    }

    /**
     * Each school tells its free days; called at the beginning of the year that is played, as a school tells the closed
     * days of the running school year and later ones only.
     */
    void tellSchools(SchoolWeeks weeks) {
        ApiClient tickets = cast.tickets(Account.OPERATOR);
        String studyDay = weeks.day(WEEK_OF_STUDY_DAY, DayOfWeek.WEDNESDAY).toString();
        for (int number = 1; number <= Cast.SCHOOLS; number++) {
            String path = "/schools/" + Cast.school(number);
            Answer school = tickets.get(path).orThrow("the school");
            tickets.call(
                            "PUT",
                            path + "/free-days",
                            Map.of("If-Match", school.etag().orElseThrow()),
                            Map.of(
                                    "freeDays",
                                    List.of(Map.of("firstDate", studyDay, "lastDate", studyDay, "label", "Studiedag"))))
                    .orThrow("the free days");
        }
    }

    /** The tools of the script; one that is there already is taken. */
    void makeTools() {
        ApiClient knowledge = cast.knowledge(Account.COACH_1);
        Map<String, String> known = new HashMap<>();
        for (JsonNode tool :
                knowledge.get("/tools?limit=100").orThrow("the tools").body().path("items")) {
            known.put(tool.path("name").asText(), tool.path("id").asText());
        }
        for (Tool tool : Script.rows("tools.json", Tool.class)) {
            cast.know(
                    "tool",
                    tool.key(),
                    known.containsKey(tool.name()) ? known.get(tool.name()) : make(knowledge, tool));
        }
    }

    private static String make(ApiClient knowledge, Tool tool) {
        Body card = new Body()
                .with("name", tool.name())
                .with("aliases", tool.aliases())
                .with("purpose", tool.purpose())
                .with("minutesToFirstUse", tool.minutesToFirstUse())
                .with("installNeeded", tool.installNeeded())
                .with("accountsNeeded", tool.accountsNeeded());
        return knowledge.post("/tools", card.asMap()).orThrow("the tool").text("id");
    }
}
