package nl.schoolbel.deploy.local.demo.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.stage.SchoolWeeks.Holiday;

/** The school holidays that tickets-service knows. */
public final class Holidays {

    /** In which the demo's schools lie. */
    private static final Set<String> REGIONS = Set.of("north", "middle");

    private Holidays() {}

    /** The weeks around today, two school years back. */
    public static SchoolWeeks weeksAround(LocalDate today, Cast cast) {
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
}
