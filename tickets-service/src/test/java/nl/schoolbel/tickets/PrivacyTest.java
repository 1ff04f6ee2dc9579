package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.platform.testkit.files.SampleFiles;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words and persons go, and what is left of them is looked for in the database itself. */
@OnRealParts
class PrivacyTest {

    private static final String MARK = "[verwijderd]";
    private static final String NOTHING_IS_SENT =
            "select pg_advisory_xact_lock(7304177, lane) from generate_series(0, 15) as lane";

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void wordsAreTakenOutOfEveryPlaceThatHoldsThem() throws Exception {
        List<String> secrets = List.of(secret(), secret(), secret(), secret(), secret());
        String key = UUID.randomUUID().toString();
        UUID ticket;
        try (Connection sending = HeldPlaces.open(NOTHING_IS_SENT)) {
            ticket = id(report(key, secrets.get(0), secrets.get(1)));
            UUID comment = id(board.contactpersoon.post(
                    "/tickets/" + ticket + "/comments", Map.of("text", secrets.get(2), "public", true)));
            board.contactpersoon.takes(ticket, "resolutions", Map.of("cause", "hardware", "done", secrets.get(3)));
            UUID file = id(board.teacher
                    .asks()
                    .header("Idempotency-Key", UUID.randomUUID())
                    .multiPart("file", secrets.get(4) + ".png", SampleFiles.png(), "image/png")
                    .multiPart("public", "true")
                    .post(Person.BASE + "/tickets/" + ticket + "/attachments"));
            letterHolding(ticket, secrets.get(0));
            assertThat(HeldPlaces.of(secrets.get(0)))
                    .containsExactlyInAnyOrder("dead_letter", "idempotency", "outbox", "ticket");

            redact(ticket, "title", null).then().statusCode(201).body("reason", equalTo("personal-data"));
            redact(ticket, "description", null).then().statusCode(201);
            redact(ticket, "comment", comment).then().statusCode(201);
            redact(ticket, "resolution", null).then().statusCode(201);
            redact(ticket, "attachment", file).then().statusCode(201);
            redact(ticket, "title", null).then().statusCode(201);
            redact(ticket, "attachment", file).then().statusCode(201);

            assertThat(secrets)
                    .allSatisfy(secret -> assertThat(HeldPlaces.of(secret)).isEmpty());
            sending.rollback();
        }
        report(key, secrets.get(0), secrets.get(1)).then().statusCode(201).body("title", equalTo(MARK));
        board.contactpersoon
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body(
                        "items.findAll { it.what == 'text-redacted' }.detail.text",
                        contains("title", "description", "comment", "resolution", "attachment"));
        try (RecordedEvents events = RecordedEvents.of("schoolbel.ticket-texts.v1")) {
            List<RecordedEvent> told = events.awaitCount("nl.schoolbel.texts-redacted.v1", ticket, 5);
            assertThat(told).hasSize(5);
            assertThat(events.ofKey(ticket).toString()).contains(MARK).doesNotContain(secrets);
        }
    }

    @Test
    void wordsThatWereWrittenForManyTicketsAreTakenOutOfAll() {
        String secret = secret();
        Board other = Board.imported();
        UUID incident = board.reported();
        UUID follower = other.reported();
        board.contactpersoon.takes(incident, "major-incident-declarations");
        other.contactpersoon.takes(follower, "links", Map.of("majorIncidentId", incident));
        board.contactpersoon.takes(incident, "resolutions", Map.of("cause", "hardware", "done", secret));

        other.contactpersoon
                .post("/tickets/" + follower + "/redactions", Map.of("what", "resolution", "reason", "secret"))
                .then()
                .statusCode(201);

        assertThat(HeldPlaces.of(secret)).isEmpty();
        for (UUID ticket : List.of(incident, follower)) {
            try (RecordedEvents events = RecordedEvents.of("schoolbel.ticket-texts.v1")) {
                events.await("nl.schoolbel.texts-redacted.v1", ticket);
            }
            board.operator
                    .get("/tickets/" + ticket + "/redactions")
                    .then()
                    .statusCode(200)
                    .body("items.what", contains("resolution"));
        }
    }

    @Test
    void onlyTheSameMemberOfAnAnswerIsTakenOut() {
        String key = UUID.randomUUID().toString();
        UUID ticket = id(report(key, "normal", "class"));

        redact(ticket, "title", null).then().statusCode(201);

        report(key, "normal", "class")
                .then()
                .body("title", equalTo(MARK))
                .body("urgency", equalTo("normal"))
                .body("impact", equalTo("class"))
                .body("description", equalTo("class"));
    }

    @Test
    void theOperatorFindsWhatHasToGoAndWhatWent() {
        UUID ticket = board.reported();
        UUID comment =
                id(board.contactpersoon.post("/tickets/" + ticket + "/comments", Map.of("text", "Bel de ouders")));
        String path = "/tickets/" + ticket;

        board.operator.get(path + "/comments").then().statusCode(200).body("items.id", contains(comment.toString()));
        board.operator.get(path + "/attachments").then().statusCode(200).body("items", empty());
        board.operator.get(path).then().statusCode(403);
        board.operator.get("/tickets/" + UUID.randomUUID() + "/comments").then().statusCode(404);
        redact(ticket, "comment", comment).then().statusCode(201);
        redact(ticket, "title", null).then().statusCode(201);

        for (Person reader : List.of(board.operator, board.contactpersoon)) {
            reader.get(path + "/redactions")
                    .then()
                    .statusCode(200)
                    .body("items.what", contains("title", "comment"))
                    .body("items[1].id", equalTo(comment.toString()))
                    .body("items.reason", everyItem(equalTo("personal-data")));
        }
        Response first = board.operator.get(path + "/redactions?limit=1");
        first.then().body("items.what", contains("title"));
        assertThat(first.header("Link")).contains("rel=\"next\"");
        board.coach.get(path + "/redactions").then().statusCode(403);
        new Person(Tokens.contactpersoon(UUID.randomUUID()).sign())
                .get(path + "/redactions")
                .then()
                .statusCode(404);
        board.operator
                .get("/audit-entries?thingId=" + ticket)
                .then()
                .body("items.action", hasItem("ticket-inspected"))
                .body(
                        "items.findAll { it.action == 'text-redacted' }.thingId",
                        contains(ticket + "/title:personal-data", ticket + "/comments/" + comment + ":personal-data"));
    }

    @Test
    void onlyTheContactpersoonOfTheSchoolAndTheOperatorRedact() {
        UUID ticket = board.reported();
        String path = "/tickets/" + ticket + "/redactions";
        Map<String, String> title = Map.of("what", "title", "reason", "secret");

        new Person(Tokens.contactpersoon(UUID.randomUUID()).sign())
                .post(path, title)
                .then()
                .statusCode(404);
        for (Person other : List.of(board.teacher, board.coach, board.bestuur, board.beheerpartner)) {
            other.post(path, title).then().statusCode(403);
        }
        board.contactpersoon
                .post(path, Map.of("what", "comment", "reason", "secret"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/id"));
        board.contactpersoon
                .post(path, Map.of("what", "comment", "id", UUID.randomUUID(), "reason", "secret"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-id"));
        board.contactpersoon
                .post(path, Map.of("what", "everything", "reason", "secret"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/what"));
        board.contactpersoon
                .post(path, Map.of("what", "title", "reason", "zomaar"))
                .then()
                .statusCode(400);
        assertThat(title(ticket)).isNotEqualTo(MARK);
        board.operator.post(path, title).then().statusCode(201);
        assertThat(title(ticket)).isEqualTo(MARK);
    }

    @Test
    void whenItsTimeIsOverATicketLosesWordsAndPersonsAndKeepsItsFigures() {
        String secret = secret();
        String subject = "teacher-" + secret;
        Person teacher =
                new Person(Tokens.teacher(board.school).subject(subject).sign());
        UUID open = board.reported();
        UUID ended = id(teacher.post("/tickets", digiboard(secret, secret)));
        teacher.takes(ended, "withdrawals", Map.of("reason", "Het doet het weer"));
        String figures = board.contactpersoon.get("/figures?from=2026-01").asString();
        assertThat(HeldPlaces.of(subject)).contains("ticket", "audit_entry");

        board.moveClock(Duration.ofDays(40));
        try {
            assertThat(forecast(1)).isPositive();
            assertThat(forecast(2)).as("two months are longer than one").isLessThan(forecast(1));
            Eventually.holds(() -> {
                // Tickets of other tests close by themselves in these days, perhaps behind a sweep; setting it again
                // wakes the
                // next one.
                setRetention(1);
                assertThat(title(ended)).isEqualTo(MARK);
                assertThat(forecast(1)).isZero();
            });
        } finally {
            board.moveClock(Duration.ZERO);
            setRetention(24);
        }

        assertThat(title(open)).isNotEqualTo(MARK);
        Eventually.holds(() -> {
            // That the teacher works here is nothing of this ticket; the subject holds the secret.
            assertThat(HeldPlaces.of(secret)).isSubsetOf("idempotency", "school_person");
            assertThat(HeldPlaces.of(subject)).isSubsetOf("idempotency", "school_person");
        });
        assertThat(board.contactpersoon.get("/figures?from=2026-01").asString()).isEqualTo(figures);
    }

    @Test
    void theOperatorAloneSetsRetention() {
        board.operator.get("/retention").then().statusCode(200).body("monthsAfterClosing", equalTo(24));
        retention(board.operator, 0, "*").then().statusCode(400);
        retention(board.operator, 121, "*").then().statusCode(400);
        retention(board.operator, 12, "\"v0\"").then().statusCode(412);
        board.operator.get("/retention/forecast?monthsAfterClosing=0").then().statusCode(400);
        for (Person other : List.of(board.contactpersoon, board.coach, board.bestuur, board.teacher)) {
            other.get("/retention").then().statusCode(403);
            other.get("/retention/forecast").then().statusCode(403);
            retention(other, 12, "*").then().statusCode(403);
        }
    }

    @Test
    void aPersonIsExportedAndErasedAndTheWorkGoesOn() {
        String subject = board.teacherSubject;
        UUID ticket = board.reported();
        board.teacher.post("/tickets/" + ticket + "/comments", Map.of("text", "Ook na een nieuwe lamp"));

        board.operator
                .get("/persons/" + subject + "/export")
                .then()
                .statusCode(200)
                .body("sections.tickets.id", contains(ticket.toString()))
                .body("sections.tickets[0].title", equalTo("Digibord groep 7 doet niets"))
                .body("sections.auditEntries.action", hasItem("ticket-reported"))
                .body("sections.recentRequests.request", hasItem("POST /tickets/v1/tickets"));
        String pseudonym = board.operator
                .post("/persons/" + subject + "/erasures", Map.of())
                .then()
                .statusCode(200)
                .extract()
                .path("pseudonym");

        assertThat(HeldPlaces.of(subject)).isEmpty();
        board.contactpersoon.takes(ticket, "hand-overs");
        board.operator
                .get("/persons/" + subject + "/export")
                .then()
                .body("sections.tickets", empty())
                .body("sections.auditEntries.action", hasItem("ticket-reported"));
        board.operator
                .get("/audit-entries?kind=ticket&actor=" + subject)
                .then()
                .body("items.actor", everyItem(equalTo(pseudonym)))
                .body("items", not(empty()));
        board.operator
                .get("/audit-entries?kind=person&thingId=" + pseudonym)
                .then()
                .body("items.action", contains("person-exported", "person-erased", "person-exported"));
        board.operator
                .post("/persons/" + subject + "/erasures", Map.of())
                .then()
                .statusCode(200);
        for (Person other : List.of(board.contactpersoon, board.coach, board.bestuur, board.teacher)) {
            other.get("/persons/" + subject + "/export").then().statusCode(403);
            other.post("/persons/" + subject + "/erasures", Map.of()).then().statusCode(403);
        }
    }

    @Test
    void whoHadAPartInEverythingStandsNowhereAfterTheErasure() {
        String subject = "person-" + UUID.randomUUID();
        String email = subject + "@school.test";
        Person person = new Person(Tokens.of("contactpersoon", "teacher", "coach")
                .school(board.school)
                .subject(subject)
                .email(email)
                .sign());
        UUID ticket = id(person.post("/tickets", board.digiboard()));
        person.post("/tickets/" + ticket + "/comments", Map.of("text", "Ook na een nieuwe lamp"));
        UUID file = id(person.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "foto.png", SampleFiles.png(), "image/png")
                .post(Person.BASE + "/tickets/" + ticket + "/attachments"));
        person.asks().contentType(ContentType.JSON).put(Person.BASE + "/tickets/" + board.reported() + "/watchers/me");
        person.post("/ticket-views", Map.of("name", "Open", "filters", Map.of(), "sharedWithSchoolId", board.school));
        person.post(
                        "/schools/" + board.school + "/contactpersonen",
                        Map.of("subject", subject, "name", "Mevrouw De Wit", "email", email, "rank", 1))
                .then()
                .statusCode(201);
        assertThat(HeldPlaces.of(subject))
                .contains("ticket", "comment", "attachment", "watcher", "contactpersoon", "person_address");
        Response export = board.operator.get("/persons/" + subject + "/export");
        export.then()
                .body("sections.mail-address[0].email", equalTo(email))
                .body("sections.mail-address[0].roles", hasItem("coach"))
                .body("sections.contactpersonen.name", contains("Mevrouw De Wit"));
        String content = export.path("sections.attachments[0].content");
        assertThat(content).endsWith(file + "/content");
        board.operator.get("/" + content).then().statusCode(200);

        board.operator
                .post("/persons/" + subject + "/erasures", Map.of())
                .then()
                .statusCode(200);

        assertThat(HeldPlaces.of(subject)).isEmpty();
    }

    @Test
    void theAuditTrailIsAskedByThingWithItsParts() {
        UUID ticket = id(board.teacher.post(
                "/tickets",
                withFalseHit("Oud nummer 111222333", "Het scherm blijft zwart, zie label 111222333 op de kast")));

        for (String kind : List.of("", "&kind=ticket")) {
            board.operator
                    .get("/audit-entries?thingId=" + ticket + kind)
                    .then()
                    .body("items.thingId", hasItem(ticket + "/description:bsn"))
                    .body("items.action", hasItem("ticket-reported"));
        }
        board.operator
                .get("/audit-entries?thingId=" + ticket + "/description:bsn")
                .then()
                .body("items.action", contains("personal-data-escape"));
    }

    @Test
    void theCharacterZeroInAParameterIsAFaultOfTheCaller() {
        for (String address :
                List.of("/audit-entries?kind=%00&actor=a%00b", "/persons/%00/export", "/persons/a%00b/export")) {
            board.operator
                    .asks()
                    .urlEncodingEnabled(false)
                    .get(Person.BASE + address)
                    .then()
                    .statusCode(400)
                    .body("errors.code", everyItem(equalTo("control-character")));
        }
        board.operator
                .asks()
                .urlEncodingEnabled(false)
                .get(Person.BASE + "/audit-entries?kind=%00&actor=a%00b")
                .then()
                .body("errors.pointer", containsInAnyOrder("kind", "actor"));
    }

    private Map<String, Object> withFalseHit(String title, String description) {
        Map<String, Object> report = digiboard(title, description);
        report.put("falseHits", List.of("bsn"));
        return report;
    }

    @Test
    void theAuditTrailIsAskedByThingActorAndPeriod() {
        UUID ticket = board.reported();
        board.contactpersoon.takes(ticket, "triages");
        String ofTicket = "/audit-entries?kind=ticket&thingId=" + ticket;

        board.operator.get(ofTicket).then().body("items.action", contains("ticket-triage-started", "ticket-reported"));
        board.operator
                .get(ofTicket + "&actor=" + board.teacherSubject)
                .then()
                .body("items.action", contains("ticket-reported"));
        board.operator.get(ofTicket + "&until=2026-01-01T00:00:00Z").then().body("items", empty());
        board.operator.get(ofTicket + "&from=2026-01-01T00:00:00Z").then().body("items", hasSize(2));
        board.operator
                .get("/audit-entries?from=gisteren")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("from"));
        Response first = board.operator.get(ofTicket + "&limit=1");
        first.then().body("items", hasSize(1));
        assertThat(first.header("Link")).contains("kind=ticket", "thingId=" + ticket, "before=");
    }

    private Response report(String key, String title, String description) {
        return board.teacher
                .asks()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(digiboard(title, description))
                .post(Person.BASE + "/tickets");
    }

    private Map<String, Object> digiboard(String title, String description) {
        Map<String, Object> report = new HashMap<>(board.digiboard());
        report.put("title", title);
        report.put("description", description);
        return report;
    }

    private Response redact(UUID ticket, String what, UUID id) {
        Map<String, Object> redaction = new HashMap<>(Map.of("what", what, "reason", "personal-data"));
        if (id != null) {
            redaction.put("id", id);
        }
        return board.contactpersoon.post("/tickets/" + ticket + "/redactions", redaction);
    }

    private static void letterHolding(UUID ticket, String title) {
        HeldPlaces.run(
                "insert into dead_letter (id, consumer, topic, partition_no, offset_no, key, headers, value, fault,"
                        + " state, failed_at) values (gen_random_uuid(), 'of-a-test', 'schoolbel.ticket-texts.v1', 0, "
                        + Math.abs(ticket.getLeastSignificantBits()) + ", '" + ticket
                        + "', '{\"ce_type\": \"nl.schoolbel.texts-set.v1\"}', convert_to('{\"title\": \"" + title
                        + "\"}', 'UTF8'), 'broken', 'waiting', now())");
    }

    private int forecast(int months) {
        return board.operator
                .get("/retention/forecast?monthsAfterClosing=" + months)
                .then()
                .statusCode(200)
                .extract()
                .path("tickets");
    }

    private void setRetention(int months) {
        String etag = board.operator.get("/retention").header("ETag");
        retention(board.operator, months, etag).then().statusCode(200);
    }

    private static Response retention(Person person, int months, String etag) {
        return person.asks()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("monthsAfterClosing", months))
                .put(Person.BASE + "/retention");
    }

    private String title(UUID ticket) {
        return board.contactpersoon.get("/tickets/" + ticket).then().extract().path("title");
    }

    private static UUID id(Response created) {
        return UUID.fromString(created.then().statusCode(201).extract().path("id"));
    }

    /** Letters only, so that the screen for personal data sees nothing in it. */
    private static String secret() {
        return "geheim" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x");
    }
}
