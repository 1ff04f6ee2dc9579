package nl.schoolbel.deploy.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.deploy.local.client.ApiClient;

/** A beheerpartner, made over the API, and its agreement, which is open at every hour: a due moment is the hand-over plus the budget. */
final class AlwaysOpen {

    static final int ACKNOWLEDGE_DAYS = 30;
    static final int RESOLUTION_DAYS = 60;

    private static final int MINUTES_PER_DAY = 1440;

    private final ApiClient sla;
    private final UUID beheerpartner;
    private final ObjectMapper json = new ObjectMapper();

    /** @param sla as the bestuur */
    AlwaysOpen(ApiClient sla, UUID beheerpartner) {
        this.sla = sla;
        this.beheerpartner = beheerpartner;
        sla.post("/beheerpartners", Map.of("id", beheerpartner, "name", "Meetlat Beheer", "kvk", "90000009"))
                .orThrow("the beheerpartner");
    }

    /** @param secret that its webhooks are signed with */
    record MadeEndpoint(String path, String secret) {}

    MadeEndpoint endpoint(URI webhooks) {
        String base = "/beheerpartners/" + beheerpartner + "/endpoints";
        var made = sla.post(base, Map.of("url", webhooks)).orThrow("the endpoint");
        return new MadeEndpoint(base + "/" + made.text("id"), made.text("secret"));
    }

    /** @param priorities that the targets have a budget for */
    UUID agree(int... priorities) {
        ObjectNode definition = json.createObjectNode().put("zone", "Europe/Amsterdam");
        ArrayNode windows = definition.putArray("weeklyWindows");
        for (DayOfWeek day : DayOfWeek.values()) {
            windows.addObject()
                    .put("day", day.name().toLowerCase(Locale.ROOT))
                    .put("open", "00:00")
                    .put("close", "24:00");
        }
        String calendar = sla.post("/calendars", Map.of("name", "Altijd open", "definition", definition))
                .orThrow("the calendar")
                .text("id");
        sla.step("/calendars/" + calendar, "publications", Map.of()).orThrow("publishing the calendar");
        ObjectNode terms = json.createObjectNode().put("calendarId", calendar);
        ArrayNode targets = terms.putArray("targets");
        target(targets, "acknowledge", ACKNOWLEDGE_DAYS, priorities);
        target(targets, "resolution", RESOLUTION_DAYS, priorities);
        terms.putArray("warnPercents");
        ObjectNode level = terms.putObject("escalation").putArray("levels").addObject();
        level.put("level", 1).put("percent", 100).putArray("receivers").add("beheerpartner");
        String made = sla.post(
                        "/agreements",
                        Map.of(
                                "kind", "beheerpartner",
                                "beheerpartnerId", beheerpartner,
                                "name", "Meetlat",
                                "validFromDate", "2020-01-01",
                                "terms", terms))
                .orThrow("the agreement")
                .text("id");
        sla.step("/agreements/" + made, "publications", Map.of()).orThrow("publishing the agreement");
        return UUID.fromString(made);
    }

    private static void target(ArrayNode targets, String target, int days, int... priorities) {
        ObjectNode one = targets.addObject().put("target", target).put("hours", "contract");
        ArrayNode budgets = one.putArray("budgets");
        for (int priority : priorities) {
            budgets.addObject().put("priority", priority).put("minutes", days * MINUTES_PER_DAY);
        }
    }
}
