package nl.schoolbel.sla.calculator;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.Test;

/** The calculator answers what other help desks expect of their own, over HTTP. */
@OnRealParts
class CalculatorTest {

    private static final String CALCULATIONS = "/sla/v1/calculations";
    private static final Set<String> LAYOUT =
            Set.of("calendar", "op", "start", "end", "duration", "days", "plusDuration", "endOfWorkingDay", "take");
    private static final DateTimeFormatter LOCAL_OR_OFFSET =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS][XXX]");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyPeerCaseHoldsOverHttp() throws IOException {
        String token = Tokens.teacher().sign();
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (JsonNode peer : cases()) {
            if (!peer.path("disputed").asBoolean()) {
                String answer = io.restassured.RestAssured.given()
                        .auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .body(((ObjectNode) peer.deepCopy()).retain(LAYOUT).toString())
                        .post(CALCULATIONS)
                        .asString();
                asked++;
                if (!holds(peer, JsonPath.from(answer))) {
                    wrong.add(peer + " -> " + answer);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(190);
    }

    @Test
    void allBadFieldsAreToldAtOnce() {
        as(Tokens.coach())
                .body("""
                        {"calendar": {"zone": "Europe/Nergens", "weekly": {"mon": [["08:00", "12:00"], ["11:00", "13:00"]]},
                          "overrides": {"2026-02-30": []}},
                         "op": "addBusinessDays", "start": "2026-11-30T08:00", "plusDuration": "PT"}""")
                .post(CALCULATIONS)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/days",
                                "/plusDuration",
                                "/calendar/zone",
                                "/calendar/weekly/mon",
                                "/calendar/overrides/2026-02-30"));
    }

    @Test
    void anAnswerOutsideTheYearsNamesTheYear() {
        as(Tokens.coach())
                .header("Accept-Language", "en")
                .body("""
                        {"calendar": {"zone": "Europe/Amsterdam", "weekly": {}}, "op": "add",
                         "start": "2026-11-30T08:00", "duration": "PT1H"}""")
                .post(CALCULATIONS)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:schoolbel:outside-calendar"))
                .body("detail", containsString("no window at all from 2026"))
                .body("year", equalTo(2026));
    }

    @Test
    void anAnswerHasTheOffsetOfTheZoneToo() {
        as(Tokens.coach())
                .body("""
                        {"calendar": {"zone": "Europe/Amsterdam", "weekly": {"mon": [["08:00", "17:00"]], "tue": [["08:00", "17:00"]]}},
                         "op": "add", "start": "2026-11-30T16:45", "duration": "PT1H"}""")
                .post(CALCULATIONS)
                .then()
                .statusCode(200)
                .body("reachedAt", equalTo("2026-12-01T07:45:00Z"))
                .body("localReachedAt", equalTo("2026-12-01T08:45:00+01:00"));
        as(Tokens.of()).body("{}").post(CALCULATIONS).then().statusCode(403);
    }

    private static boolean holds(JsonNode peer, JsonPath answer) {
        ZoneId zone = ZoneId.of(peer.at("/calendar/zone").asText());
        if (answer.get("status") != null) {
            return false;
        }
        if (peer.get("op").asText().equals("between")) {
            long seconds = answer.getLong("seconds");
            return peer.has("expectSeconds")
                    ? seconds == peer.get("expectSeconds").asLong()
                    : seconds / 60 == peer.get("expect").asLong();
        }
        if (peer.get("op").asText().equals("windows")) {
            List<Instant> edges = new ArrayList<>();
            answer.<java.util.Map<String, ?>>getList("windows").forEach(window -> {
                edges.add(OffsetDateTime.parse((String) window.get("opensAt")).toInstant());
                edges.add(OffsetDateTime.parse((String) window.get("closesAt")).toInstant());
            });
            List<Instant> expected = new ArrayList<>();
            peer.get("expect").forEach(pair -> pair.forEach(edge -> expected.add(instant(edge.asText(), zone))));
            return edges.equals(expected);
        }
        Instant expected = instant(peer.get("expect").asText(), zone);
        return Instant.parse(answer.getString("reachedAt")).equals(expected)
                && OffsetDateTime.parse(answer.getString("localReachedAt"))
                        .toInstant()
                        .equals(expected);
    }

    private static Instant instant(String text, ZoneId zone) {
        TemporalAccessor parsed = LOCAL_OR_OFFSET.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof LocalDateTime local ? local.atZone(zone).toInstant() : Instant.from(parsed);
    }

    private static List<JsonNode> cases() throws IOException {
        try (InputStream in = CalculatorTest.class.getResourceAsStream("/peer-cases/calendar-cases.json")) {
            List<JsonNode> cases = new ArrayList<>();
            JSON.readTree(in).forEach(cases::add);
            return cases;
        }
    }
}
