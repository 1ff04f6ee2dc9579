package nl.schoolbel.simulator.topdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.schoolbel.simulator.Calls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopdeskFaceTest {

    private static final String OPERATOR = Calls.basic("schoolbel:app-password");
    private static final String PERSON = Calls.basic("persoon:app-password");
    private static final Map<String, ?> CALLER = Map.of("dynamicName", "Contactpersoon");

    private static Calls calls;

    @BeforeAll
    static void start() throws Exception {
        calls = new Calls();
    }

    @AfterAll
    static void stop() {
        calls.close();
    }

    @BeforeEach
    void forget() throws Exception {
        calls.control("DELETE", "topdesk/incidents", Map.of());
        calls.control("PUT", "topdesk/mode", Map.of("behaviour", "normal"));
    }

    @Test
    void incidentIsMadeChangedAndFoundByOurNumber() throws Exception {
        Calls.Answer made = create(Map.of(
                "briefDescription",
                "Digibord zwart",
                "externalNumber",
                "T-2026-000017",
                "priority",
                Map.of("name", "P2")));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("number").asText()).matches("I \\d{4} \\d{3}");
        assertThat(made.body().path("priority").path("name").asText()).isEqualTo("P2");
        Calls.Answer changed = calls.call(
                "PATCH",
                incidentPath(made.body()),
                OPERATOR,
                Map.of("processingStatus", Map.of("name", "In behandeling"), "action", "Regel 1<br>regel 2"));
        assertThat(changed.status()).isEqualTo(200);
        JsonNode found = list("externalNumber=='T-2026-000017'", 200).get(0);
        assertThat(found.path("processingStatus").path("name").asText()).isEqualTo("In behandeling");
        String byNumber = "/topdesk/tas/api/incidents/number/"
                + made.body().path("number").asText().replace(" ", "%20");
        assertThat(get(byNumber).body()).isEqualTo(found);
        JsonNode trail = get(incidentPath(made.body()) + "/progresstrail").body();
        assertThat(trail.get(0).path("plainText").asText()).isEqualTo("Regel 1\nregel 2");
        assertThat(trail.get(0).path("operator").path("name").asText()).isEqualTo("schoolbel");
    }

    @ParameterizedTest
    @CsvSource({"80, 60, 201", "81, 60, 400", "80, 61, 400"})
    void fieldsHaveTheirLengths(int briefDescription, int externalNumber, int status) throws Exception {
        Calls.Answer answer = create(
                Map.of("briefDescription", "x".repeat(briefDescription), "externalNumber", "y".repeat(externalNumber)));

        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void allFaultsAreToldAtOnce() throws Exception {
        Calls.Answer answer = calls.call(
                "POST",
                "/topdesk/tas/api/incidents",
                OPERATOR,
                Map.of(
                        "briefDescripton", "typo",
                        "processingStatus", Map.of("name", "Onbekend"),
                        "request", "een <script>alert(1)</script>"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).hasSize(4);
    }

    @Test
    void escapedTextAndAllowedTagsAreTaken() throws Exception {
        assertThat(create(Map.of("request", "<b>2 &lt; 3</b><br/><i>a < b</i><h5>kop</h5>"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void personAccountSetsNoNumberOfOurs() throws Exception {
        Map<String, ?> plain = Map.of("caller", CALLER, "briefDescription", "Digibord");
        Map<String, ?> more = Map.of("caller", CALLER, "externalNumber", "T-1");

        assertThat(calls.call("POST", "/topdesk/tas/api/incidents", PERSON, plain)
                        .status())
                .isEqualTo(201);
        assertThat(calls.call("POST", "/topdesk/tas/api/incidents", PERSON, more)
                        .status())
                .isEqualTo(403);
        assertThat(calls.call("POST", "/topdesk/tas/api/incidents", Calls.basic("schoolbel:wrong"), plain)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void listsAreEmptyPartialOrWhole() throws Exception {
        assertThat(get("/topdesk/tas/api/incidents").status()).isEqualTo(204);
        for (int at : IntStream.range(0, 3).toArray()) {
            create(Map.of("externalNumber", "T-" + at));
        }

        Calls.Answer first = get("/topdesk/tas/api/incidents?pageSize=2&sort=creationDate:asc");
        Calls.Answer rest = get("/topdesk/tas/api/incidents?pageSize=2&pageStart=2&sort=creationDate:asc");
        assertThat(first.status()).isEqualTo(206);
        assertThat(rest.status()).isEqualTo(200);
        assertThat(numbers(first.body())).containsExactly("T-0", "T-1");
        assertThat(numbers(rest.body())).containsExactly("T-2");
        assertThat(get("/topdesk/tas/api/incidents?pageStart=3").status()).isEqualTo(204);
        assertThat(get("/topdesk/tas/api/incidents?page_size=2").status()).isEqualTo(400);
    }

    @Test
    void operatorsOwnChangesAreFoundByTheirTime() throws Exception {
        JsonNode made = create(Map.of("externalNumber", "T-1")).body();
        String path = "topdesk/incidents/" + made.path("id").asText() + "/changes";
        calls.control(
                "POST",
                path,
                Map.of(
                        "processingStatus",
                        "Gereed",
                        "action",
                        "Lamp vervangen",
                        "changedAt",
                        "2030-01-01T10:00:00Z",
                        "operator",
                        "Piet"));

        JsonNode found = list("modificationDate=ge=2030-01-01T10:00:00Z;externalNumber!=null", 200)
                .get(0);
        assertThat(found.path("completed").asBoolean()).isTrue();
        assertThat(found.path("modifier").path("name").asText()).isEqualTo("Piet");
        assertThat(found.path("modificationDate").asText()).isEqualTo("2030-01-01T10:00:00.000+0000");
        list("modificationDate=gt=2030-01-01T10:00:00Z", 204);
        list("modificationDate=gt=yesterday", 400);
        list("processingStatus.name=in=(Gereed,Gesloten)", 200);
        list("(number==X,externalNumber==T-1);completed==true", 200);
        list("nonsense==1", 400);
    }

    @Test
    void deletedIncidentIsNotFound() throws Exception {
        JsonNode made = create(Map.of("externalNumber", "T-1")).body();
        calls.control("DELETE", "topdesk/incidents/" + made.path("id").asText(), Map.of());

        assertThat(calls.call("PATCH", incidentPath(made), OPERATOR, Map.of("action", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void lostAnswerLeavesTheIncidentThere() throws Exception {
        calls.control("PUT", "topdesk/mode", Map.of("behaviour", "failing", "lostPercent", 100, "times", 1));

        assertThat(create(Map.of("externalNumber", "T-1")).status()).isEqualTo(503);
        assertThat(list("externalNumber==T-1", 200)).hasSize(1);
        JsonNode log = calls.control("GET", "topdesk/calls", Map.of()).body().path("items");
        assertThat(log.get(0).path("status").asInt()).isEqualTo(503);
    }

    private static Calls.Answer create(Map<String, ?> more) throws Exception {
        Map<String, Object> body = new java.util.HashMap<>(more);
        body.put("caller", CALLER);
        return calls.call("POST", "/topdesk/tas/api/incidents", OPERATOR, body);
    }

    private static String incidentPath(JsonNode incident) {
        return "/topdesk/tas/api/incidents/id/" + incident.path("id").asText();
    }

    private static Calls.Answer get(String path) throws Exception {
        return calls.call("GET", path, OPERATOR, Map.of());
    }

    private static JsonNode list(String query, int status) throws Exception {
        Calls.Answer answer =
                get("/topdesk/tas/api/incidents?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(answer.status()).as(query).isEqualTo(status);
        return answer.body();
    }

    private static List<String> numbers(JsonNode incidents) {
        return StreamSupport.stream(incidents.spliterator(), false)
                .map(incident -> incident.path("externalNumber").asText())
                .toList();
    }
}
