package nl.schoolbel.sla.story;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.ToldEvents;

/** One school with one beheerpartner under one agreement, and what tickets-service tells of its tickets. */
final class Board implements AutoCloseable {

    static final String SLA = "/sla/v1";
    private static final String USUAL_LADDER =
            "{\"levels\": [{\"level\": 1, \"percent\": 100}, {\"level\": 2, \"percent\": 150}]}";

    private static final String TICKETS = "schoolbel.tickets.v1";

    private static final String ALL_TARGETS = """
            , "pausing": {"bySchool": ["school", "access"], "byBeheerpartner": ["school", "access", "supplier"],
               "longestMinutes": {"supplier": 30}}},
            {"target": "update", "budgets": [{"priority": 2, "minutes": 45}]},
            {"target": "arrival", "budgets": [{"priority": 2, "minutes": 180}]},
            {"target": "workaround", "budgets": [{"priority": 2, "minutes": 120}]""";

    final UUID school = UUID.randomUUID();
    final UUID beheerpartner;
    final Receiver receiver;
    private final String callbackSecret;
    private final ToldEvents told = ToldEvents.by("tickets-service");

    private Board(UUID beheerpartner, Receiver receiver, String callbackSecret) {
        this.beheerpartner = beheerpartner;
        this.receiver = receiver;
        this.callbackSecret = callbackSecret;
    }

    /** A board whose agreement is open always: acknowledge in 60 minutes, resolve in 240; half of that for priority 1. */
    static Board open() throws java.io.IOException {
        return open(true, "");
    }

    /** The same with a promise for each target; who waits for a supplier stops the clock for at most 30 minutes. */
    static Board promisingEverything() throws java.io.IOException {
        Board board = open(true, ALL_TARGETS);
        Published.agreement("""
                {"kind": "school", "name": "Zelf oppakken", "validFromDate": "2020-01-01",
                 "terms": {"calendarId": "%s", "schools": ["%s"], "targets": [
                   {"target": "triage", "budgets": [{"priority": 2, "minutes": 30}]}]}}""".formatted(Published.alwaysOpen(), board.school));
        return board;
    }

    /** The same with a beheerpartner without a system, so that a hand-over of long ago counts from then. */
    static Board withoutEndpoint() throws java.io.IOException {
        return open(false, "");
    }

    /** The same with another escalation ladder, as it is written in an agreement. */
    static Board open(String ladder) throws java.io.IOException {
        return open(true, "", ladder);
    }

    /** The same with 180 minutes to arrive, in time in which the school is open too. */
    static Board arrivingWhileTheSchoolIsOpen() throws java.io.IOException {
        return open(false, """
                }, {"target": "arrival", "hours": "contract-and-school", "budgets": [{"priority": 2, "minutes": 180}]""");
    }

    /** The same with a beheerpartner without a system, and no service from 23:00 until 24:00 in Amsterdam. */
    static Board closedAnHourADay() throws java.io.IOException {
        return open(false, "", USUAL_LADDER, Published.daily("00:00", "23:00"));
    }

    /** The same with a beheerpartner without a system, and service on one day of the week only. */
    static Board openOn(DayOfWeek day) throws java.io.IOException {
        return open(false, "", USUAL_LADDER, Published.weekly(day.name().toLowerCase(Locale.ROOT), "00:00", "24:00"));
    }

    private static Board open(boolean withEndpoint, String moreTargets) throws java.io.IOException {
        return open(withEndpoint, moreTargets, USUAL_LADDER);
    }

    private static Board open(boolean withEndpoint, String moreTargets, String ladder) throws java.io.IOException {
        return open(withEndpoint, moreTargets, ladder, Published.alwaysOpen());
    }

    private static Board open(boolean withEndpoint, String moreTargets, String ladder, String calendar)
            throws java.io.IOException {
        Receiver receiver = new Receiver();
        UUID beheerpartner = UUID.fromString(create("/beheerpartners", "{\"name\": \"Beheer Noord\"}")
                .extract()
                .path("id"));
        if (withEndpoint) {
            receiver.knows(
                    create("/beheerpartners/" + beheerpartner + "/endpoints", "{\"url\": \"" + receiver.url() + "\"}")
                            .extract()
                            .path("secret"));
        }
        String secret = create("/beheerpartners/" + beheerpartner + "/callback-secrets", "{}")
                .extract()
                .path("secret");
        Board board = new Board(beheerpartner, receiver, secret);
        board.tellsOfItself(1, now(), "");
        board.agrees(moreTargets, ladder, calendar);
        return board;
    }

    /** Once the school is known: an agreement can only name schools that are. */
    private void agrees(String moreTargets, String ladder, String calendar) {
        await().pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(30))
                .until(this::isSchoolKnown);
        Published.agreement(agreement(calendar, moreTargets, ladder));
    }

    private boolean isSchoolKnown() {
        return given().auth()
                        .oauth2(Tokens.operator().sign())
                        .get(SLA + "/agreement-matches?schoolId=" + school)
                        .statusCode()
                == 200;
    }

    private String agreement(String calendar, String moreTargets, String ladder) {
        return """
                {"kind": "beheerpartner", "beheerpartnerId": "%s", "name": "Altijd open", "validFromDate": "2020-01-01",
                 "terms": {"calendarId": "%s", "schools": ["%s"], "targets": [
                   {"target": "acknowledge", "budgets": [
                     {"priority": 1, "minutes": 30}, {"priority": 2, "minutes": 60}]},
                   {"target": "resolution", "budgets": [
                     {"priority": 1, "minutes": 120}, {"priority": 2, "minutes": 240}]%s}],
                  "warnPercents": [75],
                  "escalation": %s,
                  "credits": {"percentPerBreach": 5, "capPercent": 20, "monthlyFeeCents": 100000}}}""".formatted(beheerpartner, calendar, school, moreTargets, ladder);
    }

    /** Reported and handed over at an instant of the domain clock; texts told too. */
    UUID handedOver(Instant at) {
        UUID ticket = reported(at);
        tell(ticket, "ticket-handed-over", 2, at, handOver(1));
        return ticket;
    }

    /** As {@link #handedOver}, and the beheerpartner's system was called. */
    UUID offered(Instant at) {
        UUID ticket = handedOver(at);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> receiver.received().stream()
                        .anyMatch(one -> one.data().get("ticketId").asText().equals(ticket.toString())));
        return ticket;
    }

    /** Reported and handed over as one of the tickets that follow a major incident; texts told too. */
    UUID following(UUID incident, Instant at) {
        UUID ticket = reported(at);
        tell(ticket, "ticket-handed-over", 2, at, handOver(1) + ", \"majorIncidentId\": \"%s\"".formatted(incident));
        return ticket;
    }

    /** The members of a hand-over of its own. */
    String handOver(int number) {
        return "\"number\": \"T-000001\", \"schoolId\": \"%s\", \"priority\": 2, \"handOver\": %d"
                .formatted(school, number);
    }

    /** As {@link #handedOver}, but {@link #tellsTexts} has to follow. */
    UUID handedOverWithoutTexts(Instant at) {
        UUID ticket = reportedWithoutTexts(at);
        tell(ticket, "ticket-handed-over", 2, at, handOver(1));
        return ticket;
    }

    UUID reported(Instant at) {
        UUID ticket = reportedWithoutTexts(at);
        tellsTexts(ticket, at);
        return ticket;
    }

    private UUID reportedWithoutTexts(Instant at) {
        UUID ticket = UUID.randomUUID();
        tell(ticket, "ticket-reported", 1, at, """
                "number": "T-000001", "schoolId": "%s", "impact": "class", "urgency": "normal",
                "lessonBlocked": false, "priority": 2""".formatted(school));
        return ticket;
    }

    void tellsTexts(UUID ticket, Instant at) {
        told.tell("schoolbel.ticket-texts.v1", "nl.schoolbel.texts-set.v1", ticket, 1, """
                {"ticketId": "%s", "title": "Digibord doet niets", "description": "Zwart beeld in lokaal 4",
                 "occurredAt": "%s", "occurredBy": "schoolbel"}""".formatted(ticket, at));
    }

    /** The school as it is now, with more members. */
    void tellsOfItself(long sequence, Instant at, String members) {
        told.tell("schoolbel.schools.v1", "nl.schoolbel.school-changed.v1", school, sequence, """
                {"schoolId": "%s", "name": "De Klimop", "brin": "99ZZ00", "phone": "0201234567",
                 "occurredAt": "%s", "occurredBy": "schoolbel"%s}""".formatted(
                        school, at, members));
    }

    /** A later step, as tickets-service tells it. */
    UUID tell(UUID ticket, String fact, long sequence, Instant at, String members) {
        return told.tell(TICKETS, "nl.schoolbel." + fact + ".v1", ticket, sequence, data(ticket, at, members));
    }

    /** Words were taken out of a ticket; the texts themselves were record 1 of their topic. */
    void redacts(UUID ticket, String what) {
        told.tell(
                "schoolbel.ticket-texts.v1",
                "nl.schoolbel.texts-redacted.v1",
                ticket,
                2,
                data(ticket, now(), "\"what\": \"" + what + "\", \"outside\": true"));
    }

    /** The words of a comment. */
    void writes(UUID ticket, UUID comment, long sequence, String text, boolean isPublic) {
        told.tell(
                "schoolbel.ticket-texts.v1",
                "nl.schoolbel.comment-written.v1",
                ticket,
                sequence,
                data(
                        ticket,
                        now(),
                        "\"commentId\": \"%s\", \"text\": \"%s\", \"publicComment\": %s"
                                .formatted(comment, text, isPublic)));
    }

    void tellAgain(UUID event, UUID ticket, String fact, long sequence, Instant at, String members) {
        told.tell(event, TICKETS, "nl.schoolbel." + fact + ".v1", ticket, sequence, data(ticket, at, members));
    }

    private static String data(UUID ticket, Instant at, String members) {
        return "{\"ticketId\": \"%s\", %s, \"occurredAt\": \"%s\", \"occurredBy\": \"schoolbel\"}"
                .formatted(ticket, members, at);
    }

    /** A callback, signed with the right secret at the right time. */
    ValidatableResponse callback(String webhookId, String data) {
        return callback(webhookId, data, now());
    }

    /** A callback, signed with the right secret at another time. */
    ValidatableResponse callback(String webhookId, String data, Instant at) {
        return callback(webhookId, data, callbackSecret, at);
    }

    ValidatableResponse callback(String webhookId, String data, String secret, Instant at) {
        String body = "{\"specversion\": \"1.0\", \"type\": \"nl.schoolbel.beheerpartner-update.v1\", \"data\": " + data
                + "}";
        return given().contentType("application/cloudevents+json")
                .header("webhook-id", webhookId)
                .header("webhook-timestamp", at.getEpochSecond())
                .header("webhook-signature", sign(secret, webhookId, at, body))
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(SLA + "/beheerpartners/" + beheerpartner + "/callbacks")
                .then();
    }

    private static String sign(String secret, String id, Instant at, String body) {
        try {
            return new Webhook(secret).sign(id, at.getEpochSecond(), body);
        } catch (WebhookSigningException | EmptyWebhookSecretException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** From now on the beheerpartner has a system after all. */
    void addsEndpoint() {
        ValidatableResponse added =
                create("/beheerpartners/" + beheerpartner + "/endpoints", "{\"url\": \"" + receiver.url() + "\"}");
        receiver.knows(added.extract().path("secret"));
    }

    /** The id of its endpoint. */
    String endpoint() {
        return given().auth()
                .oauth2(Tokens.operator().sign())
                .get(SLA + "/beheerpartners/" + beheerpartner + "/endpoints")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    ValidatableResponse read(String path) {
        return given().auth()
                .oauth2(Tokens.contactpersoon(school).sign())
                .get(SLA + path)
                .then();
    }

    static ValidatableResponse create(String path, String body) {
        return given().auth()
                .oauth2(Tokens.operator().sign())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(SLA + path)
                .then()
                .statusCode(201);
    }

    static void moveClock(long seconds) {
        given().auth()
                .oauth2(Tokens.operator().sign())
                .contentType(ContentType.JSON)
                .body("{\"offsetSeconds\": " + seconds + "}")
                .put(SLA + "/clock-offset")
                .then()
                .statusCode(200);
    }

    /** The machine's clock, which the domain clock follows unless it was moved. */
    static Instant now() {
        return Clock.systemUTC().instant();
    }

    @Override
    public void close() {
        told.close();
        receiver.close();
    }
}
