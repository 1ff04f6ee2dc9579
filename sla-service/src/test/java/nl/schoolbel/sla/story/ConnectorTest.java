package nl.schoolbel.sla.story;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.schoolbel.platform.secrets.SecretBox;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.sla.gateway.endpoints.Authentication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A beheerpartner with TOPdesk, which is polled, and one with Zammad, which calls back. */
@OnRealParts
class ConnectorTest {

    private static final String RECEIVED = "nl.schoolbel.beheerpartner-update-received.v1";
    private static final String SECRET = "made-by-their-zammad-2026";
    private static final String ACCOUNT = "schoolbel@beheer.example";
    private static final Map<String, String> TOPDESK =
            Map.of("account", "Schoolbel koppeling", "callerEmail", "bestuur@beheer.example", "pollSeconds", "1");

    @Inject
    Sql sql;

    @Inject
    SecretBox box;

    private Board board;
    private TopdeskStandIn topdesk;
    private ZammadStandIn zammad;

    @BeforeEach
    void open() throws IOException {
        board = Board.open();
        topdesk = new TopdeskStandIn();
        zammad = new ZammadStandIn();
    }

    @AfterEach
    void close() {
        sql.update("update endpoint set state = 'ended' where beheerpartner_id = ?", board.beheerpartner);
        board.close();
        topdesk.close();
        zammad.close();
    }

    @Test
    void aTicketIsSolvedInTopdesk() {
        UUID endpoint = connected(topdesk.url(), "topdesk", TOPDESK, basic());
        topdesk.has(120);
        UUID ticket = board.handedOver(now());
        await("incident")
                .atMost(Duration.ofSeconds(30))
                .until(() -> topdesk.incidents().size() == 1);
        assertThat(topdesk.incidents().get(0).get("briefDescription").asText()).isEqualTo("Digibord doet niets");
        assertThat(topdesk.incidents().get(0).get("externalNumber").asText()).isEqualTo("T-000001");
        try (RecordedEvents events = RecordedEvents.of("schoolbel.sla.v1")) {
            awaitUpdate(events, ticket, "give-reference", "I 2611 100");

            topdesk.operator("In behandeling", "We kijken ernaar");
            awaitUpdate(events, ticket, "accept", null);
            awaitUpdate(events, ticket, "comment", null);

            topdesk.operator("Bij de buren", "Even doorgezet");
            awaitReview("Bij de buren");

            topdesk.operator("Gereed", "Kabel vervangen");
            awaitUpdate(events, ticket, "resolve", null);
            // The second comment came with the status that nobody knows; what solved it is the text of the solution.
            assertThat(actions(events, ticket))
                    .containsExactlyInAnyOrder("give-reference", "accept", "comment", "comment", "resolve");
        }
        dryRun(
                        endpoint,
                        "incoming",
                        "{\"body\": \"{\\\"id\\\": \\\"%s\\\", \\\"processingStatus\\\": {\\\"name\\\": \\\"Gereed\\\"}}\"}"
                                .formatted(topdesk.incidents().get(0).get("id").asText()))
                .body("result", equalTo("passed"));
    }

    @Test
    void aCreationWhoseAnswerWasLostMakesNoSecondIncident() {
        connected(topdesk.url(), "topdesk", TOPDESK, basic());
        topdesk.next("lost");
        UUID ticket = board.handedOver(now());

        try (RecordedEvents events = RecordedEvents.of("schoolbel.sla.v1")) {
            awaitUpdate(events, ticket, "give-reference", "I 2611 100");
        }

        assertThat(topdesk.incidents()).hasSize(1);
        assertThat(topdesk.calls().stream().filter(call -> call.startsWith("POST")))
                .hasSize(1);
    }

    @Test
    void aBusyTopdeskIsAskedAgainAndADeletedIncidentIsSaidToBeGone() {
        UUID endpoint = connected(topdesk.url(), "topdesk", TOPDESK, basic());
        topdesk.next("busy");
        UUID ticket = board.handedOver(now());
        await("incident")
                .atMost(Duration.ofSeconds(30))
                .until(() -> topdesk.incidents().size() == 1);
        topdesk.deleteAll();

        board.tell(
                ticket,
                "ticket-closed",
                3,
                now(),
                "\"schoolId\": \"%s\", \"resolvedBy\": \"beheerpartner\", \"cause\": \"hardware\""
                        .formatted(board.school));

        await("note")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(notes(endpoint)).contains("ticket I 2611 100 is gone over there"));
    }

    @Test
    void aTicketIsSolvedInZammadAndOurOwnWordsDoNotComeBack() throws Exception {
        UUID endpoint = connected(
                zammad.url(),
                "zammad",
                Map.of("account", ACCOUNT, "group", "Scholen", "customer", "bestuur@beheer.example"),
                new Authentication("bearer", null, null, "zammad-token", null, null, null, null));
        Board.create(
                "/beheerpartners/" + board.beheerpartner + "/callback-secrets",
                "{\"scheme\": \"hub-signature-sha1\", \"endpointId\": \"%s\", \"secret\": \"%s\"}"
                        .formatted(endpoint, SECRET));
        UUID ticket = board.handedOver(now());
        await("ticket")
                .atMost(Duration.ofSeconds(30))
                .until(() -> zammad.tickets().size() == 1);
        assertThat(zammad.tickets().get(0).get("title").asText()).isEqualTo("[T-000001] Digibord doet niets");
        try (RecordedEvents events = RecordedEvents.of("schoolbel.sla.v1")) {
            awaitUpdate(events, ticket, "give-reference", "67080");

            call(endpoint, "d-1-" + ticket, zammad.webhook("new", 1, "Schoolbel maakte dit", ACCOUNT), 202);
            call(endpoint, "d-2-" + ticket, zammad.webhook("open", 2, "Ik pak het op", "emma"), 202);
            awaitUpdate(events, ticket, "accept", null);
            call(endpoint, "d-3-" + ticket, zammad.webhook("closed", 2, "Ik pak het op", "emma"), 202);
            awaitUpdate(events, ticket, "resolve", null);

            assertThat(actions(events, ticket))
                    .containsExactlyInAnyOrder("give-reference", "accept", "comment", "resolve");
        }
        call(endpoint, "d-3-" + ticket, zammad.webhook("closed", 2, "Ik pak het op", "emma") + " ", 200);
    }

    @Test
    void aDryRunShowsWhatWouldBeSentWithoutTheSecretAndSaysWhatWasCut() {
        UUID endpoint = connected(topdesk.url(), "topdesk", TOPDESK, basic());

        dryRun(endpoint, "outgoing", """
                {"type": "ticket-handed-over", "data": {"number": "T-000009", "title": "%s", "description": "Kort",
                  "priority": 2, "school": {"name": "De Klimop"}}}""".formatted("x".repeat(81)))
                .statusCode(200)
                .body("requests[0].method", equalTo("POST"))
                .body("requests[0].url", equalTo(topdesk.url() + "/tas/api/incidents"))
                .body("requests[0].headers.authorization", equalTo("•••"))
                .body("requests[0].body.briefDescription.length()", equalTo(80))
                .body("requests[0].cut[0].field", equalTo("/briefDescription"))
                .body("requests[0].cut[0].fromLength", equalTo(81));
        assertThat(topdesk.calls()).noneMatch(call -> call.startsWith("POST"));
        given().auth()
                .oauth2(Tokens.operator().sign())
                .get(Board.SLA + "/connectors")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("topdesk"))
                .body("items.find { it.name == 'topdesk' }.polled", equalTo(true));
    }

    private static Authentication basic() {
        return new Authentication("basic", "schoolbel", "app-password", null, null, null, null, null);
    }

    private UUID connected(String url, String connector, Map<String, String> settings, Authentication login) {
        UUID endpoint = UUID.fromString(
                Board.create("/beheerpartners/" + board.beheerpartner + "/endpoints", "{\"url\": \"" + url + "\"}")
                        .extract()
                        .path("id"));
        sql.update(
                "update endpoint set connector = ?, settings = cast(? as jsonb), authentication = ?,"
                        + " authentication_sealed = ? where id = ?",
                connector,
                JsonColumn.write(settings),
                login.kind(),
                box.seal(JsonColumn.write(login)),
                endpoint);
        return endpoint;
    }

    private void call(UUID endpoint, String delivery, String body, int status) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        given().contentType(ContentType.JSON)
                .header("X-Zammad-Delivery", delivery)
                .header("X-Hub-Signature", "sha1=" + HexFormat.of().formatHex(mac.doFinal(bytes)))
                .body(bytes)
                .post(Board.SLA + "/beheerpartners/" + board.beheerpartner + "/endpoints/" + endpoint + "/callbacks")
                .then()
                .statusCode(status);
    }

    private io.restassured.response.ValidatableResponse dryRun(UUID endpoint, String which, String body) {
        return given().auth()
                .oauth2(Tokens.operator().sign())
                .contentType(ContentType.JSON)
                .body(body)
                .post(Board.SLA + "/beheerpartners/" + board.beheerpartner + "/endpoints/" + endpoint + "/dry-runs/"
                        + which)
                .then();
    }

    private void awaitReview(String status) {
        await("review")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().auth()
                        .oauth2(Tokens.operator().sign())
                        .get(Board.SLA + "/inbound-reviews?beheerpartnerId=" + board.beheerpartner)
                        .then()
                        .body("items.issues.flatten().value", hasItem(status)));
    }

    private static void awaitUpdate(RecordedEvents events, UUID ticket, String action, String reference) {
        await(action).atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            events.all();
            assertThat(received(events, ticket)).anySatisfy(data -> {
                assertThat(data.get("action").asText()).isEqualTo(action);
                assertThat(data.path("reference").asText(null)).isEqualTo(reference);
            });
        });
    }

    private static List<String> actions(RecordedEvents events, UUID ticket) {
        return received(events, ticket).stream()
                .map(data -> data.get("action").asText())
                .toList();
    }

    private static List<JsonNode> received(RecordedEvents events, UUID ticket) {
        return events.ofKey(ticket).stream()
                .filter(event -> event.type().equals(RECEIVED))
                .map(event -> event.body())
                .toList();
    }

    private List<String> notes(UUID endpoint) {
        return sql.query(
                "select a.note from delivery_attempt a join delivery d on d.id = a.delivery_id"
                        + " where d.endpoint_id = ? and a.note is not null",
                row -> row.getString(1),
                endpoint);
    }
}
