package nl.schoolbel.coaching.requests;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.events.texts.TextsRedacted;
import nl.schoolbel.events.tickets.TicketCoachAsked;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Persons and words go, and what is left of them is looked for in the database itself. */
@OnRealParts
class RequestPrivacyTest {

    private static final String ROOT = "/coaching/v1";
    private static final String NOTHING_IS_SENT =
            "select pg_advisory_xact_lock(7304177, lane) from generate_series(0, 15) as lane";

    @Inject
    Heard heard;

    @Inject
    Sql sql;

    private final String subject = "person-" + UUID.randomUUID();
    private final String secret = "geheim" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x");
    private final Token coach = Tokens.coach().subject(subject);
    private UUID school;

    @BeforeEach
    void aSchool() {
        school = heard.school();
    }

    @Test
    void whoAskedTookOnAndAnsweredIsExportedAndErased() {
        UUID own = asked(Tokens.teacher(school).subject(subject));
        UUID other = asked(Tokens.teacher(school));
        as(coach)
                .header("If-Match", etag(other))
                .post(ROOT + "/requests/" + other + "/acceptances")
                .then()
                .statusCode(201);
        answer(coach, other).then().statusCode(201);
        assertThat(HeldPlaces.of(subject))
                .containsExactlyInAnyOrder("audit_entry", "coaching_request", "idempotency", "request_step");

        export().body("sections.coachingRequests.id", containsInAnyOrder(own.toString(), other.toString()))
                .body("sections.coachingRequests.find { it.asked }.question", equalTo("Hoe maak ik een quiz?"))
                .body("sections.coachingRequests.find { it.answered }.accepted", equalTo(true))
                .body("sections.coachingRequests.find { it.answered }.answer", equalTo(secret));
        as(Tokens.operator())
                .post(ROOT + "/persons/" + subject + "/erasures")
                .then()
                .statusCode(200);

        assertThat(HeldPlaces.of(subject)).isEmpty();
        export().body("sections.coachingRequests", empty());
        as(Tokens.coach())
                .get(ROOT + "/requests/" + other)
                .then()
                .statusCode(200)
                .body("answer", equalTo(secret));
    }

    @Test
    void anAnswerThatIsTakenOutOfItsTicketIsTakenOutHereEverywhere() throws SQLException {
        TicketCoachAsked asked = fromTicket();
        try (Connection sending = HeldPlaces.open(NOTHING_IS_SENT)) {
            answer(coach, asked.requestId()).then().statusCode(201);
            assertThat(HeldPlaces.of(secret)).containsExactlyInAnyOrder("coaching_request", "idempotency", "outbox");

            heard.redacted(redacted(asked.ticketId(), RedactedText.COMMENT, UUID.randomUUID()), 1);
            assertThat(HeldPlaces.of(secret)).isNotEmpty();
            heard.redacted(redacted(asked.ticketId(), RedactedText.COMMENT, asked.requestId()), 2);

            assertThat(HeldPlaces.of(secret)).isEmpty();
            sending.rollback();
        }
        as(coach).get(ROOT + "/requests/" + asked.requestId()).then().body("answer", equalTo("[verwijderd]"));
    }

    @Test
    void whenTheTicketsTimeIsOverAnswersAndCoachesGoAndNothingComesAfter() {
        TicketCoachAsked answered = fromTicket();
        TicketCoachAsked open = fromTicket(answered.ticketId());
        answer(coach, answered.requestId()).then().statusCode(201);

        heard.redacted(redacted(answered.ticketId(), RedactedText.EVERYTHING, null), 1);

        assertThat(HeldPlaces.of(secret)).isEmpty();
        assertThat(HeldPlaces.of(subject)).isSubsetOf("idempotency");
        answer(coach, open.requestId()).then().statusCode(409).body("type", endsWith(":coaching-request-forgotten"));
        as(coach)
                .header("If-Match", etag(open.requestId()))
                .post(ROOT + "/requests/" + open.requestId() + "/acceptances")
                .then()
                .statusCode(409);
        as(coach)
                .queryParam("schoolId", school)
                .queryParam("state", "open")
                .get(ROOT + "/requests")
                .then()
                .body("items.id", contains(open.requestId().toString()));
    }

    @Test
    void wordsAreTakenOutOfARequestForGood() {
        Token asker = Tokens.teacher(school);
        UUID request = asked(asker);
        accept(request);
        as(coach)
                .header("If-Match", etag(request))
                .body("{\"reason\": \"%s weet dit\"}".formatted(secret))
                .post(ROOT + "/requests/" + request + "/releases")
                .then()
                .statusCode(201);
        answer(coach, request).then().statusCode(201);
        String etag = etag(request);
        for (Token other : List.of(asker, Tokens.bestuur(), Tokens.beheerpartner(UUID.randomUUID()))) {
            redact(other, request, "answer").then().statusCode(403);
        }
        redact(Tokens.contactpersoon(heard.school()), request, "answer").then().statusCode(404);
        as(Tokens.operator())
                .body("{}")
                .post(ROOT + "/requests/" + request + "/redactions")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/what", "/reason"));

        redact(Tokens.contactpersoon(school), request, "answer").then().statusCode(201);
        redact(Tokens.operator(), request, "reasons").then().statusCode(201);
        redact(coach, request, "question").then().statusCode(201);
        redact(coach, request, "question").then().statusCode(201);

        assertThat(HeldPlaces.of(secret)).isEmpty();
        as(asker)
                .get(ROOT + "/requests/" + request)
                .then()
                .header("ETag", equalTo(etag))
                .body("question", equalTo("[verwijderd]"))
                .body("answer", equalTo("[verwijderd]"));
    }

    @Test
    void wordsThatStandOnATicketAreTakenOutThere() {
        TicketCoachAsked asked = fromTicket();
        answer(coach, asked.requestId()).then().statusCode(201);

        redact(coach, asked.requestId(), "answer")
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-words-on-ticket"))
                .body("ticketId", equalTo(asked.ticketId().toString()));

        UUID request = asked(Tokens.teacher(school));
        as(coach)
                .header("If-Match", etag(request))
                .post(ROOT + "/requests/" + request + "/technical-referrals")
                .then()
                .statusCode(201);
        redact(coach, request, "question").then().statusCode(409);
    }

    @Test
    void aQuestionThatWasTakenOutMakesNoTicket() {
        UUID request = asked(Tokens.teacher(school));
        redact(coach, request, "question").then().statusCode(201);

        as(coach)
                .header("If-Match", etag(request))
                .post(ROOT + "/requests/" + request + "/technical-referrals")
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-request-words-taken-out"));
        as(coach).get(ROOT + "/requests/" + request).then().body("state", equalTo("open"));
    }

    @Test
    void wordsAndPersonsGoWhenTheirTimeIsOverAndFiguresStay() {
        String asker = "asker-" + UUID.randomUUID();
        UUID old = asked(Tokens.teacher(school).subject(asker));
        UUID recent = asked(Tokens.teacher(school));
        accept(old);
        answer(coach, old).then().statusCode(201);
        answer(Tokens.coach(), recent).then().statusCode(201);
        sql.update("delete from idempotency where caller in (?, ?)", subject, asker);
        // Older than any setting that another test may make, and the other one younger than any.
        sql.update("update coaching_request set ended_at = ended_at - interval '121 months' where id = ?", old);

        String etag = as(Tokens.operator()).get(ROOT + "/retention").header("ETag");
        as(Tokens.operator())
                .header("If-Match", etag)
                .body("{\"monthsAfterEnd\": 120}")
                .put(ROOT + "/retention")
                .then()
                .statusCode(200);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as(Tokens.coach())
                        .get(ROOT + "/requests/" + old)
                        .then()
                        .body("question", equalTo("[verwijderd]"))
                        .body("answer", equalTo("[verwijderd]"))
                        .body("state", equalTo("answered"))
                        .body("askedAs", equalTo("teacher"))
                        .body("allowedActions", empty()));
        assertThat(HeldPlaces.of(subject)).isEmpty();
        // That a mail went is known for some weeks.
        assertThat(HeldPlaces.of(asker)).isSubsetOf("tiding");
        as(Tokens.coach()).get(ROOT + "/requests/" + recent).then().body("question", equalTo("Hoe maak ik een quiz?"));
    }

    @Test
    void onlyTheOperatorSetsHowLongWordsAreKept() {
        for (Token other :
                List.of(Tokens.teacher(school), Tokens.contactpersoon(school), Tokens.coach(), Tokens.bestuur())) {
            as(other).get(ROOT + "/retention").then().statusCode(403);
            as(other).get(ROOT + "/retention/forecast").then().statusCode(403);
            as(other)
                    .body("{\"monthsAfterEnd\": 24}")
                    .put(ROOT + "/retention")
                    .then()
                    .statusCode(403);
        }
        as(Tokens.operator())
                .body("{\"monthsAfterEnd\": 24}")
                .put(ROOT + "/retention")
                .then()
                .statusCode(428);
        for (int outside : new int[] {0, 121}) {
            as(Tokens.operator())
                    .queryParam("monthsAfterEnd", outside)
                    .get(ROOT + "/retention/forecast")
                    .then()
                    .statusCode(400);
        }
        as(Tokens.operator())
                .queryParam("monthsAfterEnd", 1)
                .get(ROOT + "/retention/forecast")
                .then()
                .statusCode(200)
                .body("monthsAfterEnd", equalTo(1))
                .body("more", equalTo(false));
    }

    private void accept(UUID request) {
        as(coach)
                .header("If-Match", etag(request))
                .post(ROOT + "/requests/" + request + "/acceptances")
                .then()
                .statusCode(201);
    }

    private static Response redact(Token who, UUID request, String what) {
        return as(who).body("{\"what\": \"%s\", \"reason\": \"personal-data\"}".formatted(what))
                .post(ROOT + "/requests/" + request + "/redactions");
    }

    private static TextsRedacted redacted(UUID ticket, RedactedText what, UUID thing) {
        return new TextsRedacted(
                ticket, what, thing, false, Instant.parse("2026-11-03T08:00:00Z"), OccurredBy.SCHOOLBEL);
    }

    private TicketCoachAsked fromTicket() {
        return fromTicket(UUID.randomUUID());
    }

    private TicketCoachAsked fromTicket(UUID ticket) {
        TicketCoachAsked asked = new TicketCoachAsked(
                ticket,
                school,
                UUID.randomUUID(),
                null,
                Urgency.HIGH,
                Instant.parse("2026-11-02T08:15:30Z"),
                OccurredBy.SCHOOLBEL);
        heard.coachAsked(asked, 1);
        return asked;
    }

    private UUID asked(Token who) {
        Response opened = as(who).body("""
                {"schoolId": "%s", "question": "Hoe maak ik een quiz?", "urgency": "normal"}""".formatted(school)).post(ROOT + "/requests");
        opened.then().statusCode(201);
        return UUID.fromString(opened.path("id"));
    }

    private Response answer(Token who, UUID request) {
        return as(who).header("If-Match", etag(request))
                .body("{\"text\": \"" + secret + "\"}")
                .post(ROOT + "/requests/" + request + "/answers");
    }

    private ValidatableResponse export() {
        return as(Tokens.operator())
                .get(ROOT + "/persons/" + subject + "/export")
                .then()
                .statusCode(200);
    }

    private static String etag(UUID request) {
        return as(Tokens.coach()).get(ROOT + "/requests/" + request).header("ETag");
    }
}
