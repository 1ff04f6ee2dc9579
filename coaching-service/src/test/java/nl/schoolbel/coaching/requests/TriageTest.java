package nl.schoolbel.coaching.requests;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.events.terms.ResolvedBy;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.texts.TextsRedacted;
import nl.schoolbel.events.tickets.TicketClosed;
import nl.schoolbel.events.tickets.TicketCoachAsked;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketMerged;
import nl.schoolbel.events.tickets.TicketWithdrawn;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.DataSchema;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What coaches do with a request: hand it on, refer it, pass it on as a ticket, answer it with a practice. */
@OnRealParts
class TriageTest {

    private static final String REQUESTS = "/coaching/v1/requests";
    private static final String QUESTION = "Het digibord blijft zwart als ik de quiz start.";
    private static final Instant LATER = Instant.parse("2026-12-01T09:00:00Z");

    @Inject
    Heard heard;

    @Inject
    Staff staff;

    @Inject
    Sql sql;

    @Inject
    CoachAskedConsumer tickets;

    private final Token coach = Tokens.coach();
    private UUID school;
    private Token teacher;
    private Token contactpersoon;

    @BeforeEach
    void aSchool() {
        school = heard.school();
        teacher = Tokens.teacher(school);
        contactpersoon = Tokens.contactpersoon(school);
    }

    @Test
    void whatIsAskedSaysWhereItComesFrom() {
        UUID tool = heard.tool();
        as(contactpersoon)
                .body(Map.of(
                        "schoolId",
                        school,
                        "toolId",
                        tool,
                        "subjectArea",
                        "mathematics",
                        "question",
                        QUESTION,
                        "urgency",
                        "high",
                        "source",
                        "human"))
                .post(REQUESTS)
                .then()
                .statusCode(201)
                .body("subjectArea", equalTo("mathematics"))
                .body("source", equalTo("human"))
                .body("askedAs", equalTo("contactpersoon"))
                .body("waiting.schoolDays", equalTo(0))
                .body("waiting.overdue", equalTo(false))
                .body("allowedActions", contains("withdraw"));
        as(coach)
                .body(Map.of("schoolId", school, "question", QUESTION, "urgency", "low", "source", "board-theme"))
                .post(REQUESTS)
                .then()
                .statusCode(201)
                .body("source", equalTo("board-theme"))
                .body("askedAs", equalTo("coach"));
    }

    @Test
    void aSourceThatIsNotTheCallersIsRefusedWithAllElseThatIsWrong() {
        as(teacher)
                .body(Map.of(
                        "schoolId",
                        school,
                        "toolId",
                        UUID.randomUUID(),
                        "question",
                        "Bel 06-12345678",
                        "urgency",
                        "high",
                        "source",
                        "signal",
                        "signalId",
                        UUID.randomUUID()))
                .post(REQUESTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/toolId", "/question", "/source", "/signalId"));
        as(coach)
                .body(Map.of("schoolId", school, "question", QUESTION, "urgency", "low", "source", "signal"))
                .post(REQUESTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/signalId"))
                .body("errors.code", contains("missing"));
        as(teacher)
                .body(Map.of("schoolId", school, "question", QUESTION, "urgency", "low", "subjectArea", "cooking"))
                .post(REQUESTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/subjectArea"));
    }

    @Test
    void whatIsTakenOnGoesBackWithAReasonOrToAColleague() {
        UUID request = asked();
        Staff.Member colleague = staff.coach();
        step(coach, request, "acceptances", null).body("mine", equalTo(true));

        step(Tokens.coach(), request, "releases", Map.of("reason", "Ziek tot vrijdag", "toCoachId", colleague.id()))
                .body("state", equalTo("accepted"))
                .body("mine", equalTo(false));
        read(colleague.token(), request).body("mine", equalTo(true));
        step(colleague.token(), request, "releases", Map.of("reason", "Ik ken deze tool niet"))
                .body("state", equalTo("open"))
                .body("acceptedAt", nullValue())
                .body("firstResponseAt", notNullValue());

        as(coach)
                .get(REQUESTS + "/" + request + "/steps")
                .then()
                .statusCode(200)
                .body("items.what", contains("accepted", "reassigned", "released"))
                .body("items[1].reason", equalTo("Ziek tot vrijdag"))
                .body("items[2].reason", equalTo("Ik ken deze tool niet"));
        as(contactpersoon).get(REQUESTS + "/" + request + "/steps").then().statusCode(403);
        refused(coach, request, "releases", Map.of("reason", "Nog eens"))
                .statusCode(409)
                .body("type", endsWith(":coaching-request-action-not-possible"))
                .body("allowedActions", contains("accept", "answer", "link-practice", "refer", "pass-on"));
        step(coach, request, "acceptances", null);
        refused(coach, request, "releases", Map.of("reason", "Mail jan@voorbeeld.nl", "toCoachId", UUID.randomUUID()))
                .statusCode(400);
    }

    @Test
    void theContactpersoonReadsWhatIsReferredAndAnswersItOrGivesItBack() {
        UUID request = asked();
        read(contactpersoon, request).body("question", nullValue());

        step(coach, request, "contactpersoon-referrals", Map.of("reason", "Jij kent dit bord"))
                .body("state", equalTo("referred"));
        read(contactpersoon, request)
                .body("question", equalTo(QUESTION))
                .body("allowedActions", contains("answer", "release"));
        read(Tokens.contactpersoon(school), request).body("question", equalTo(QUESTION));
        read(Tokens.teacher(school), request).body("question", nullValue()).body("allowedActions", empty());
        as(contactpersoon)
                .get(REQUESTS + "/" + request + "/steps")
                .then()
                .body("items.reason", contains("Jij kent dit bord"));
        step(contactpersoon, request, "releases", Map.of("reason", "Dit weet ik ook niet"))
                .body("state", equalTo("open"));
        step(coach, request, "contactpersoon-referrals", Map.of("reason", "Toch nog een keer"));
        step(contactpersoon, request, "answers", Map.of("text", "Kies bron 2."))
                .body("state", equalTo("answered"))
                .body("endedAt", notNullValue());

        read(teacher, request).body("answer", equalTo("Kies bron 2."));
    }

    @Test
    void aPracticeThatIsThereIsTheAnswer() {
        UUID practice = UUID.randomUUID();
        sql.update(
                "insert into practice_copy (id, version, title, published_at) values (?, 1, 'Quiz in groep 6', ?)",
                practice,
                LATER);
        UUID request = asked();
        refused(coach, request, "practice-links", Map.of("practiceId", UUID.randomUUID(), "text", " "))
                .statusCode(400)
                .body("errors.pointer", contains("/text"));
        refused(coach, request, "practice-links", Map.of("practiceId", UUID.randomUUID(), "text", "06-12345678"))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/practiceId", "/text"));

        step(coach, request, "practice-links", Map.of("practiceId", practice))
                .body("state", equalTo("answered"))
                .body("answer", nullValue());

        read(teacher, request).body("practiceId", equalTo(practice.toString()));
        assertThat(told(CoachingEvents.REQUEST_ANSWERED, request).body().has("ticketId"))
                .isFalse();
        TicketCoachAsked fromTicket = new TicketCoachAsked(
                UUID.randomUUID(), school, UUID.randomUUID(), null, Urgency.LOW, LATER, OccurredBy.SCHOOLBEL);
        heard.coachAsked(fromTicket, 1);
        refused(coach, fromTicket.requestId(), "practice-links", Map.of("practiceId", practice))
                .statusCode(400)
                .body("errors.pointer", contains("/text"));
        step(
                coach,
                fromTicket.requestId(),
                "practice-links",
                Map.of("practiceId", practice, "text", "Zie de praktijk."));
        assertThat(told(TextEvents.ANSWER_GIVEN, fromTicket.ticketId())
                        .body()
                        .path("text")
                        .asText())
                .isEqualTo("Zie de praktijk.");
    }

    @Test
    void aTechnicalRequestGoesOnAsATicketAndEndsWithIt() {
        UUID request = asked();

        String ticket = step(coach, request, "technical-referrals", null)
                .body("state", equalTo("passed-on"))
                .body("allowedActions", empty())
                .extract()
                .path("passedTicketId");

        RecordedEvent told = told(CoachingEvents.TECHNICAL_REQUEST_PASSED_ON, request);
        assertThat(told.body().path("ticketId").asText()).isEqualTo(ticket);
        assertThat(told.body().path("urgency").asText()).isEqualTo("normal");
        assertThat(told.body().toString()).doesNotContain("digibord");
        RecordedEvent words = told(TextEvents.TECHNICAL_REQUEST, UUID.fromString(ticket));
        assertThat(words.body().path("text").asText()).isEqualTo(QUESTION);
        read(teacher, request).body("passedTicketId", equalTo(ticket)).body("allowedActions", empty());
        TicketClosed closed = new TicketClosed(
                UUID.fromString(ticket), school, ResolvedBy.SCHOOL, Cause.HARDWARE, null, LATER, OccurredBy.SCHOOLBEL);
        heard.take(tickets, Heard.record(TicketEvents.CLOSED, closed.ticketId(), 1, closed));
        heard.take(tickets, Heard.record(TicketEvents.CLOSED, closed.ticketId(), 2, closed));
        read(teacher, request).body("state", equalTo("ended")).body("endedAt", equalTo(LATER.toString()));
    }

    @Test
    void aTicketThatIsWithdrawnOrMergedEndsItsRequestToo() {
        UUID withdrawn = passedOn();
        UUID merged = passedOn();
        UUID into = UUID.randomUUID();

        TicketWithdrawn first = new TicketWithdrawn(ticketOf(withdrawn), school, LATER, OccurredBy.SCHOOLBEL);
        heard.take(tickets, Heard.record(TicketEvents.WITHDRAWN, first.ticketId(), 1, first));
        TicketMerged second =
                new TicketMerged(ticketOf(merged), school, into, null, LATER, LATER, OccurredBy.SCHOOLBEL);
        heard.take(tickets, Heard.record(TicketEvents.MERGED, second.ticketId(), 1, second));

        read(teacher, withdrawn).body("state", equalTo("ended"));
        read(teacher, merged).body("state", equalTo("ended")).body("passedTicketId", equalTo(into.toString()));
    }

    @Test
    void wordsThatAreTakenOutOfTheTicketAreTakenOutHere() {
        UUID request = passedOn();

        heard.redacted(
                new TextsRedacted(
                        ticketOf(request), RedactedText.DESCRIPTION, null, false, LATER, OccurredBy.SCHOOLBEL),
                1);

        read(teacher, request).body("question", equalTo("[verwijderd]"));
    }

    @Test
    void wordsOfATicketThatWasMergedAreTakenOutWhereTheyStand() {
        UUID request = passedOn();
        UUID ticket = ticketOf(request);
        UUID into = UUID.randomUUID();
        TicketMerged merged = new TicketMerged(ticket, school, into, null, LATER, LATER, OccurredBy.SCHOOLBEL);
        heard.take(tickets, Heard.record(TicketEvents.MERGED, ticket, 1, merged));
        as(coach)
                .body(Map.of("what", "question", "reason", "personal-data"))
                .post(REQUESTS + "/" + request + "/redactions")
                .then()
                .statusCode(409)
                .body("ticketId", equalTo(ticket.toString()));

        heard.redacted(new TextsRedacted(into, RedactedText.DESCRIPTION, null, false, LATER, OccurredBy.SCHOOLBEL), 1);
        read(teacher, request).body("question", equalTo(QUESTION));
        heard.redacted(
                new TextsRedacted(ticket, RedactedText.DESCRIPTION, null, false, LATER, OccurredBy.SCHOOLBEL), 1);
        read(teacher, request).body("question", equalTo("[verwijderd]"));
    }

    @Test
    void whoseLastDayAsACoachIsOverIsNoCoachHere() {
        UUID request = asked();
        Staff.Member former = staff.coach();
        sql.update("update coach set until_date = from_date where id = ?", former.id());
        Token token = former.token();

        as(token).get(REQUESTS + "/" + request).then().statusCode(404);
        as(token).get(REQUESTS).then().statusCode(200).body("items", empty());
        as(token).queryParam("schoolId", school).get(REQUESTS).then().statusCode(404);
        as(token).get(REQUESTS + "/" + request + "/steps").then().statusCode(404);
        refused(token, request, "acceptances", null).statusCode(404);
        as(token)
                .body(Map.of("what", "question", "reason", "personal-data"))
                .post(REQUESTS + "/" + request + "/redactions")
                .then()
                .statusCode(404);
        as(token)
                .body(Map.of("schoolId", school, "question", QUESTION, "urgency", "low"))
                .post(REQUESTS)
                .then()
                .statusCode(404);
        sql.update("update coach set until_date = null where id = ?", former.id());
        read(token, request).body("question", equalTo(QUESTION));
    }

    @Test
    void aPracticeThatWasArchivedIsNoAnswerAnyMore() {
        UUID practice = UUID.randomUUID();
        sql.update(
                "insert into practice_copy (id, version, title, published_at, archived_at)"
                        + " values (?, 1, 'Quiz in groep 6', ?, ?)",
                practice,
                LATER,
                LATER);

        refused(coach, asked(), "practice-links", Map.of("practiceId", practice))
                .statusCode(400)
                .body("errors.pointer", contains("/practiceId"));
    }

    @Test
    void whatWasAskedFromATicketIsNeitherReferredNorPassedOn() {
        TicketCoachAsked asked = new TicketCoachAsked(
                UUID.randomUUID(), school, UUID.randomUUID(), null, Urgency.LOW, LATER, OccurredBy.SCHOOLBEL);
        heard.coachAsked(asked, 1);

        refused(coach, asked.requestId(), "technical-referrals", null)
                .statusCode(409)
                .body("allowedActions", contains("accept", "answer", "link-practice"));
        refused(coach, asked.requestId(), "contactpersoon-referrals", Map.of("reason", "Kijk jij?"))
                .statusCode(409);
        step(contactpersoon, asked.requestId(), "withdrawals", null).body("state", equalTo("withdrawn"));
    }

    @Test
    void whoAskedTakesItBackAndNobodyElseDoes() {
        UUID request = asked();
        for (Token other : List.of(Tokens.teacher(school), contactpersoon, coach)) {
            refused(other, request, "withdrawals", null).statusCode(403);
        }
        for (Token never : List.of(Tokens.bestuur(), Tokens.beheerpartner(UUID.randomUUID()), Tokens.operator())) {
            refused(never, request, "withdrawals", null).statusCode(403);
        }

        step(teacher, request, "withdrawals", null)
                .body("state", equalTo("withdrawn"))
                .body("firstResponseAt", nullValue());

        refused(coach, request, "acceptances", null)
                .statusCode(409)
                .body("type", endsWith(":coaching-request-action-not-possible"));
    }

    @Test
    void eachStepIsForItsRolesOnly() {
        UUID request = asked();
        Map<String, Object> reason = Map.of("reason", "Daarom");
        for (String step : List.of("acceptances", "technical-referrals")) {
            for (Token other : List.of(teacher, contactpersoon, Tokens.bestuur(), Tokens.operator())) {
                refused(other, request, step, null).statusCode(403);
            }
        }
        for (Token other : List.of(teacher, contactpersoon, Tokens.bestuur(), Tokens.operator())) {
            refused(other, request, "contactpersoon-referrals", reason).statusCode(403);
            refused(other, request, "practice-links", Map.of("practiceId", UUID.randomUUID()))
                    .statusCode(403);
        }
        for (Token other : List.of(teacher, Tokens.bestuur(), Tokens.operator())) {
            refused(other, request, "releases", reason).statusCode(403);
            as(other).get(REQUESTS + "/" + request + "/steps").then().statusCode(403);
        }
        Token elsewhere = Tokens.contactpersoon(heard.school());
        refused(elsewhere, request, "releases", reason).statusCode(404);
        refused(elsewhere, request, "withdrawals", null).statusCode(404);
        as(elsewhere).get(REQUESTS + "/" + request + "/steps").then().statusCode(404);
        as(coach)
                .body(reason)
                .post(REQUESTS + "/" + request + "/releases")
                .then()
                .statusCode(428);
    }

    @Test
    void theListByWaitingHasTheLongestWaitingFirstAndOnlyThoseThatWait() {
        UUID first = asked();
        UUID second = asked();
        UUID answered = asked();
        step(coach, first, "acceptances", null);
        step(coach, answered, "answers", Map.of("text", "Zo."));

        as(coach)
                .queryParam("schoolId", school)
                .queryParam("sort", "waiting")
                .get(REQUESTS)
                .then()
                .body("items.id", contains(first.toString(), second.toString()));
        Response page = as(coach)
                .queryParam("schoolId", school)
                .queryParam("sort", "waiting")
                .queryParam("limit", 1)
                .get(REQUESTS);
        String next = page.header("Link").replaceAll("^<([^>]+)>.*", "$1");
        as(coach).get(next).then().statusCode(200).body("items.id", contains(second.toString()));
        as(coach)
                .get(next.replace("sort=waiting", "sort=newest"))
                .then()
                .statusCode(400)
                .body("type", endsWith(":invalid-cursor"));
    }

    private UUID asked() {
        return UUID.fromString(as(teacher)
                .body(Map.of("schoolId", school, "question", QUESTION, "urgency", "normal"))
                .post(REQUESTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private UUID passedOn() {
        UUID request = asked();
        step(coach, request, "technical-referrals", null);
        return request;
    }

    private UUID ticketOf(UUID request) {
        return UUID.fromString(read(coach, request).extract().path("passedTicketId"));
    }

    private static ValidatableResponse step(Token who, UUID request, String step, Map<String, Object> body) {
        return refused(who, request, step, body).statusCode(201);
    }

    private static ValidatableResponse refused(Token who, UUID request, String step, Map<String, Object> body) {
        var call = as(who).header(
                        "If-Match",
                        as(Tokens.coach()).get(REQUESTS + "/" + request).header("ETag"));
        return (body == null ? call : call.body(body))
                .post(REQUESTS + "/" + request + "/" + step)
                .then();
    }

    private static ValidatableResponse read(Token reader, UUID request) {
        return as(reader).get(REQUESTS + "/" + request).then().statusCode(200);
    }

    private static RecordedEvent told(EventType<?> type, UUID key) {
        try (RecordedEvents events = RecordedEvents.of(type.topic().name())) {
            RecordedEvent told = events.await(type.type(), key);
            assertThat(DataSchema.violations(EventExamples.schema(type), told.body()))
                    .isEmpty();
            return told;
        }
    }
}
