package nl.schoolbel.sla.story;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.platform.testkit.metrics.Scrape;
import nl.schoolbel.sla.gateway.callback.InboundSweep;
import nl.schoolbel.sla.gateway.callback.ReadUpdate;
import nl.schoolbel.sla.gateway.callback.Reading;
import nl.schoolbel.sla.gateway.callback.TicketRef;
import nl.schoolbel.sla.gateway.callback.UpdateIntake;
import nl.schoolbel.sla.gateway.signing.HubSignature;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a beheerpartner's system tells, from the proof of who it is to what tickets-service hears. */
@OnRealParts
class InboundTest {

    private static final String RECEIVED = "nl.schoolbel.beheerpartner-update-received.v1";
    private static final String THEIR_SECRET = "gemaakt-door-hun-systeem-01";

    @Inject
    UpdateIntake intake;

    @Inject
    InboundSweep sweep;

    @Inject
    Sql sql;

    private Board board;
    private UUID ticket;

    @BeforeEach
    void handOver() throws IOException {
        board = Board.open();
        ticket = board.offered(now());
    }

    @AfterEach
    void closeBoard() {
        board.close();
    }

    @Test
    void aSecretThatTheirSystemMadeProvesAndTheSameBodyCountsOnce() {
        String id = secret("""
                {"scheme": "hub-signature-sha256", "secret": "%s"}""".formatted(THEIR_SECRET))
                .body("secret", nullValue())
                .extract()
                .path("id");
        String body = event("{\"ticketId\": \"%s\", \"action\": \"accept\"}".formatted(ticket));

        String update = signed(body, THEIR_SECRET)
                .statusCode(202)
                .header("Location", containsString("/sla/v1/updates/"))
                .extract()
                .path("updateId");
        signed(body, THEIR_SECRET).statusCode(200).body("updateId", equalTo(update));
        signed(body, THEIR_SECRET + "!")
                .statusCode(401)
                .body("type", equalTo("urn:problem-type:schoolbel:signature-refused"));
        given().auth()
                .oauth2(Tokens.operator().sign())
                .get(secrets())
                .then()
                .body("items.id", hasItem(id))
                .body("items.scheme", hasItems("hub-signature-sha256", "standard-webhooks"))
                .body("toString()", not(containsString(THEIR_SECRET)));

        given().auth()
                .oauth2(Tokens.operator().sign())
                .delete(secrets() + "/" + id)
                .then()
                .statusCode(204);

        signed(event("{\"ticketId\": \"%s\", \"action\": \"arrive\"}".formatted(ticket)), THEIR_SECRET)
                .statusCode(401);
        try (RecordedEvents events = RecordedEvents.of("schoolbel.sla.v1")) {
            events.awaitCount(RECEIVED, ticket, 1);
        }
    }

    @Test
    void aBodyWithoutASignedIdCountsAgainAfterADay() {
        secret("""
                {"scheme": "hub-signature-sha1", "secret": "%s"}""".formatted(THEIR_SECRET));
        byte[] body = event("{\"ticketId\": \"%s\", \"action\": \"accept\"}".formatted(ticket))
                .getBytes(StandardCharsets.UTF_8);
        UUID inbound = sentBySha1("delivery-1", body, 202);

        assertThat(sentBySha1("delivery-2", body, 200))
                .as("another id on the same body is no other delivery: nobody signed it")
                .isEqualTo(inbound);
        sql.update(
                "update inbound_seen set known_until = ? where sender = ? and key like 'body:%'",
                now(), board.beheerpartner);

        assertThat(sentBySha1("delivery-1", body, 200))
                .as("the id is known for longer")
                .isEqualTo(inbound);
        sql.update(
                "update inbound_seen set known_until = ? where sender = ? and key like 'body:%'",
                now(), board.beheerpartner);
        assertThat(sentBySha1("delivery-3", body, 202)).isNotEqualTo(inbound);
    }

    @Test
    void aRawBodyGoesAWeekAfterItWasUsedAndOneToLookAtStays() {
        byte[] body = event("{}").getBytes(StandardCharsets.UTF_8);
        String raw = new String(body, StandardCharsets.UTF_8);
        Reading nothing = new Reading.Passed("echo");
        UUID old = poll("i-6@1", nothing, raw).inboundId();
        UUID young = poll("i-6@2", nothing, raw).inboundId();
        UUID open = poll("i-6@3", new Reading.Unreadable("no object"), raw).inboundId();
        usedAt(old, now().minus(Duration.ofDays(7)).minusSeconds(1));
        usedAt(young, now().minus(Duration.ofDays(7)).plusSeconds(600));

        sweep.sweep();

        reviews("/" + old).body("body", nullValue());
        reviews("/" + young).body("body", equalTo(raw));
        reviews("/" + open).body("body", equalTo(raw));
    }

    private void usedAt(UUID inbound, Instant at) {
        sql.update("update inbound_body set ended_at = ? where id = ?", at, inbound);
    }

    private UUID sentBySha1(String delivery, byte[] body, int status) {
        return UUID.fromString(given().contentType("application/json")
                .header("webhook-id", delivery)
                .header("X-Hub-Signature", HubSignature.SHA1.sign(THEIR_SECRET, body))
                .body(body)
                .post(callbacks())
                .then()
                .statusCode(status)
                .extract()
                .path("updateId"));
    }

    @Test
    void basicProvesFromKnownAddressesOnlyAndBearerFromAnywhere() {
        secret("""
                {"scheme": "basic", "username": "beheer", "secret": "%s", "addresses": ["192.0.2.0/24"]}""".formatted(THEIR_SECRET));
        String bearer = secret("{\"scheme\": \"bearer\"}").extract().path("secret");
        String body = event("{\"ticketId\": \"%s\", \"action\": \"accept\"}".formatted(ticket));

        given().auth()
                .preemptive()
                .basic("beheer", THEIR_SECRET)
                .contentType("application/json")
                .body(body)
                .post(callbacks())
                .then()
                .statusCode(401);
        given().header("Authorization", "Bearer " + bearer)
                .contentType("application/json")
                .body(body)
                .post(callbacks())
                .then()
                .statusCode(202);
        given().auth()
                .oauth2(Tokens.operator().sign())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"scheme\": \"basic\", \"addresses\": [\"beheer.example\"]}")
                .post(secrets())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/username", "/addresses/0"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedHoweverItComes() throws Exception {
        byte[] large = new byte[256 * 1024 + 1];
        URI address = URI.create("http://127.0.0.1:"
                + ConfigProvider.getConfig().getValue("quarkus.http.test-port", String.class) + callbacks());
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json");
        HttpClient client = HttpClient.newHttpClient();

        for (HttpRequest.BodyPublisher body : List.of(
                HttpRequest.BodyPublishers.ofByteArray(large),
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
            HttpResponse<String> answer = client.send(request.POST(body).build(), HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void whatIsOlderThanWhatWasToldChangesNothing() {
        UUID newer = callback("accept", ", \"version\": 10");
        UUID older = callback("arrive", ", \"version\": 9");
        UUID same = callback("arrive", ", \"version\": 10");
        UUID words = callback("comment", ", \"version\": 2, \"text\": \"Bel 0612345678 even\"");
        UUID next = callback("arrive", ", \"version\": 11");
        UUID unordered = callback("go-on", "");

        try (RecordedEvents events = RecordedEvents.of("schoolbel.sla.v1", "schoolbel.ticket-texts.v1")) {
            List<RecordedEvent> told = events.awaitCount(RECEIVED, ticket, 4);
            assertThat(told)
                    .extracting(event -> event.body().path("updateId").asText())
                    .containsExactly(newer.toString(), words.toString(), next.toString(), unordered.toString());
            assertThat(events.await("nl.schoolbel.note-received.v1", ticket)
                            .body()
                            .path("text")
                            .asText())
                    .isEqualTo("Bel [telefoonnummer] even");
        }
        board.read("/updates/" + older).body("result", equalTo("ignored-older"));
        board.read("/updates/" + same).body("result", equalTo("ignored-older"));
        board.read("/updates?ticketId=" + ticket + "&result=ignored-older")
                .body("items.id", contains(same.toString(), older.toString()));
        given().auth()
                .oauth2(Tokens.operator().sign())
                .get(Board.SLA + "/updates?beheerpartnerId=" + board.beheerpartner + "&limit=1")
                .then()
                .header("Link", containsString("rel=\"next\""))
                .body("items.id", contains(unordered.toString()));
        board.read("/updates").statusCode(400).body("errors.size()", equalTo(2));
    }

    @Test
    void aChangeTimeOrdersWhatHasNoVersion() {
        Instant ten = Instant.parse("2026-11-02T10:00:00Z");
        UUID later = callback("accept", ", \"changedAt\": \"%s\"".formatted(ten));
        UUID earlier =
                callback("return", ", \"text\": \"Niet van ons\", \"changedAt\": \"%s\"".formatted(ten.minusMillis(1)));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> board.read("/updates/" + earlier).body("result", equalTo("ignored-older")));
        board.read("/updates/" + later).body("result", equalTo("received"));
    }

    @Test
    void whenItHappenedOverThereStandsBesideOurTime() {
        Instant reported = now().minusSeconds(600).truncatedTo(ChronoUnit.SECONDS);
        callback("accept", ", \"reference\": \"BP-7\", \"reportedAt\": \"%s\"".formatted(reported));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> board.read("/tickets/" + ticket + "/reported-times")
                        .body("items.target", contains("acknowledge"))
                        .body("items.reportedAt", contains(reported.toString()))
                        .body("items.ownReference", contains("BP-7")));
    }

    @Test
    void anEscalationThatIsNoneIsRefusedAtOnce() {
        board.callback(
                        UUID.randomUUID().toString(),
                        "{\"ticketId\": \"%s\", \"action\": \"acknowledge-escalation\", \"escalationId\": \"%s\"}"
                                .formatted(ticket, UUID.randomUUID()))
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:schoolbel:escalation-unknown"));
    }

    @Test
    void whatIsPolledCountsFromItsChangeAndNotFromTheFuture() {
        Instant changed = now().minusSeconds(90).truncatedTo(ChronoUnit.MILLIS);
        ReadUpdate past =
                ReadUpdate.of(TicketRef.ofId(ticket), UpdateAction.ACCEPT).inOrder("1", changed);
        ReadUpdate ahead =
                ReadUpdate.of(TicketRef.ofId(ticket), UpdateAction.ARRIVE).inOrder("2", now().plusSeconds(3600));

        UpdateIntake.Taken first = poll("i-1@1", new Reading.Updates(List.of(past)), null);
        assertThat(poll("i-1@1", new Reading.Updates(List.of(past)), null).isNew())
                .isFalse();
        UUID second = poll("i-1@2", new Reading.Updates(List.of(ahead)), null)
                .updateIds()
                .get(0);

        try (RecordedEvents events = RecordedEvents.of("schoolbel.sla.v1")) {
            List<RecordedEvent> told = events.awaitCount(RECEIVED, ticket, 2);
            assertThat(told.get(0).body().path("occurredAt").asText()).isEqualTo(changed.toString());
            assertThat(told.get(0).body().path("occurredBy").asText()).isEqualTo("beheerpartner");
            assertThat(told.get(1).body().path("occurredBy").asText()).isEqualTo("schoolbel");
            assertThat(Instant.parse(told.get(1).body().path("occurredAt").asText()))
                    .isBeforeOrEqualTo(now());
        }
        board.read("/updates/" + first.updateIds().get(0)).body("source", equalTo("poll"));
        board.read("/updates/" + second).body("version", equalTo("2"));
    }

    @Test
    void whatIsNotUnderstoodIsLookedAtAndReadAgainOnce() {
        String raw = event(
                "{\"ticketId\": \"%s\", \"action\": \"comment\", \"text\": \"Bel 0612345678\"}".formatted(ticket));
        ReadUpdate note =
                ReadUpdate.of(TicketRef.ofId(ticket), UpdateAction.COMMENT).withText("Bel 0612345678");
        UUID review = poll(
                        "i-2@1",
                        new Reading.Updates(
                                List.of(note),
                                List.of(new Reading.Unmapped(TicketRef.ofId(ticket), "status", "Mail piet@school.nl"))),
                        raw)
                .inboundId();
        reviews("?beheerpartnerId=" + board.beheerpartner)
                .body("items.id", contains(review.toString()))
                .body("items[0].issues[0].problem", equalTo("unmapped"))
                .body("items[0].issues[0].value", equalTo("Mail [e-mailadres]"))
                .body("items[0].body", nullValue());
        reviews("/" + review)
                .body("body", containsString("Bel [telefoonnummer]"))
                .body("body", not(containsString("0612345678")));

        settle(review, "readings", "{}").statusCode(201).body("state", equalTo("taken"));
        settle(review, "readings", "{}")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:review-settled"));

        reviews("?beheerpartnerId=" + board.beheerpartner).body("items.size()", equalTo(0));
        try (RecordedEvents events = RecordedEvents.of("schoolbel.sla.v1")) {
            events.awaitCount(RECEIVED, ticket, 1);
        }
    }

    @Test
    void whatIsNotUnderstoodCanBePutAway() {
        UUID review = poll("i-3@1", new Reading.Unreadable("no object"), null).inboundId();

        settle(review, "readings", "{}")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:review-not-readable"));
        settle(review, "dismissals", "{\"reason\": \"Proefbericht\"}")
                .statusCode(201)
                .body("state", equalTo("dismissed"));
        reviews("?beheerpartnerId=" + board.beheerpartner).body("items.size()", equalTo(0));
        given().auth()
                .oauth2(Tokens.contactpersoon(board.school).sign())
                .get(Board.SLA + "/inbound-reviews/" + review)
                .then()
                .statusCode(403);
    }

    @Test
    void aSystemIsAnsweredAlsoWhenItsReaderFailsAndOnlyAtItsOwnEndpoint() {
        String endpoint = Board.create(
                        "/beheerpartners/" + board.beheerpartner + "/endpoints",
                        "{\"url\": \"" + board.receiver.url() + "\"}")
                .extract()
                .path("id");
        sql.update("update endpoint set connector = ? where id = ?", FailingReader.NAME, UUID.fromString(endpoint));
        secret("""
                {"scheme": "hub-signature-sha1", "secret": "%s", "endpointId": "%s"}""".formatted(THEIR_SECRET, endpoint));

        String inbound = told(endpoint).statusCode(202).extract().path("inboundId");
        told(endpoint).statusCode(200).body("inboundId", equalTo(inbound));
        told(UUID.randomUUID().toString()).statusCode(401);
        signed(event("{}"), THEIR_SECRET).statusCode(401);

        reviews("/" + inbound).body("state", equalTo("review")).body("issues.problem", contains("unreadable"));
        settle(UUID.fromString(inbound), "readings", "{}")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:review-not-readable"));
        settle(UUID.fromString(inbound), "dismissals", "{\"reason\": \"Gemeld\"}")
                .statusCode(201);
    }

    private ValidatableResponse told(String endpoint) {
        byte[] body = "a body of theirs".getBytes(StandardCharsets.UTF_8);
        return given().contentType("text/plain")
                .header("X-Hub-Signature", HubSignature.SHA1.sign(THEIR_SECRET, body))
                .body(body)
                .post(Board.SLA + "/beheerpartners/" + board.beheerpartner + "/endpoints/" + endpoint + "/callbacks")
                .then();
    }

    @Test
    void aTicketThatTheirSystemDoesNotHaveGoesToTheReviewsAndOneThatIsNotOursNowhere() throws IOException {
        try (Board other = Board.open()) {
            UUID theirs = other.offered(now());
            ReadUpdate ofAnother = ReadUpdate.of(TicketRef.ofId(theirs), UpdateAction.ACCEPT);

            UpdateIntake.Taken taken = poll("i-4@1", new Reading.Updates(List.of(ofAnother)), null);

            assertThat(taken.updateIds()).isEmpty();
            reviews("/" + taken.inboundId()).body("issues[0].problem", equalTo("ticket-unknown"));
        }
        UpdateIntake.Taken passed = poll("i-5@1", new Reading.Passed("echo"), null);
        reviews("/" + passed.inboundId()).body("state", equalTo("passed"));
    }

    @Test
    void onlyWhatIsWrittenDownIsCountedForSomebodyToLookAt() {
        double before = toReview();

        pollInVain("i-6@1", new Reading.Unreadable("no object"));
        assertThat(toReview()).isEqualTo(before);

        poll("i-6@1", new Reading.Unreadable("no object"), null);
        assertThat(toReview()).isEqualTo(before + 1);
    }

    @Test
    void onlyWhatIsWrittenDownIsCountedAsOfAClockThatIsAhead() {
        ReadUpdate later =
                ReadUpdate.of(TicketRef.ofId(ticket), UpdateAction.ACCEPT).inOrder("1", now().plusSeconds(3600));
        double before = inTheFuture();

        pollInVain("i-7@1", new Reading.Updates(List.of(later)));
        assertThat(inTheFuture()).isEqualTo(before);

        poll("i-7@1", new Reading.Updates(List.of(later)), null);
        assertThat(inTheFuture()).isEqualTo(before + 1);
    }

    private void pollInVain(String delivery, Reading reading) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    poll(delivery, reading, null);
                    throw new IllegalStateException("what came after it failed");
                }))
                .hasMessageContaining("failed");
    }

    private static double toReview() {
        return Scrape.now().value("schoolbel_gateway_inbound_reviews_total", Map.of("problem", "unreadable"));
    }

    private static double inTheFuture() {
        return Scrape.now().value("schoolbel_gateway_inbound_future_total", Map.of());
    }

    private UpdateIntake.Taken poll(String delivery, Reading reading, String body) {
        return intake.take(
                board.beheerpartner,
                null,
                "poll",
                delivery,
                reading,
                body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }

    private UUID callback(String action, String more) {
        String data = "{\"ticketId\": \"%s\", \"action\": \"%s\"%s}".formatted(ticket, action, more);
        return UUID.fromString(board.callback(UUID.randomUUID().toString(), data)
                .statusCode(202)
                .extract()
                .path("updateId"));
    }

    private static String event(String data) {
        return "{\"specversion\": \"1.0\", \"type\": \"nl.schoolbel.beheerpartner-update.v1\", \"data\": " + data + "}";
    }

    private ValidatableResponse signed(String body, String secret) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return given().contentType("application/json")
                .header("X-Hub-Signature-256", HubSignature.SHA256.sign(secret, bytes))
                .body(bytes)
                .post(callbacks())
                .then();
    }

    private ValidatableResponse secret(String wanted) {
        return Board.create("/beheerpartners/" + board.beheerpartner + "/callback-secrets", wanted);
    }

    private String callbacks() {
        return Board.SLA + "/beheerpartners/" + board.beheerpartner + "/callbacks";
    }

    private String secrets() {
        return Board.SLA + "/beheerpartners/" + board.beheerpartner + "/callback-secrets";
    }

    private static ValidatableResponse reviews(String rest) {
        return given().auth()
                .oauth2(Tokens.operator().sign())
                .get(Board.SLA + "/inbound-reviews" + rest)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse settle(UUID review, String how, String body) {
        return given().auth()
                .oauth2(Tokens.operator().sign())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(Board.SLA + "/inbound-reviews/" + review + "/" + how)
                .then();
    }
}
