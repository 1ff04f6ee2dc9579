package nl.schoolbel.coaching.requests;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.tickets.TicketCoachAsked;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.DataSchema;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.platform.testkit.events.ToldEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coach answers: what a teacher asked here, and what a school asked from a ticket. */
@OnRealParts
class AnswersTest {

    private static final String REQUESTS = "/coaching/v1/requests";
    private static final String ANSWER = "Zet bij Instellingen de groepen aan.";

    @Inject
    Heard heard;

    private UUID school;
    private Token teacher;

    @BeforeEach
    void aSchoolWithATeacher() {
        school = heard.school();
        teacher = Tokens.teacher(school);
    }

    @Test
    void theAskerReadsTheAnswerAndColleaguesOnlyThatThereIsOne() {
        UUID request = asked();
        String before = etag(request);

        Response answered = answer(Tokens.coach(), request, before);

        answered.then().statusCode(201).body("state", equalTo("answered")).body("answer", equalTo(ANSWER));
        assertThat(answered.header("ETag")).isNotEqualTo(before).isEqualTo(etag(request));
        for (Token reader : List.of(teacher, Tokens.coach())) {
            read(reader, request).then().body("answer", equalTo(ANSWER)).body("answeredAt", notNullValue());
        }
        for (Token colleague : List.of(Tokens.teacher(school), Tokens.contactpersoon(school), Tokens.bestuur())) {
            read(colleague, request)
                    .then()
                    .body("state", equalTo("answered"))
                    .body("answer", nullValue())
                    .body("question", nullValue());
        }
        read(Tokens.contactpersoon(heard.school()), request).then().statusCode(404);
    }

    @Test
    void anAnswerIsToldWithoutItsWords() {
        UUID request = asked();
        answer(Tokens.coach(), request, etag(request)).then().statusCode(201);

        RecordedEvent told = told(CoachingEvents.REQUEST_ANSWERED, request);

        assertThat(told.body().path("schoolId").asText()).isEqualTo(school.toString());
        assertThat(told.body().has("ticketId")).isFalse();
        assertThat(told.body().toString()).doesNotContain("Instellingen");
    }

    @Test
    void aSchoolAsksFromATicketOnceHoweverOftenThatIsHeard() {
        TicketCoachAsked asked = fromTicket();
        heard.coachAsked(asked, 2);
        heard.coachAsked(asked, 3);

        for (Token reader : List.of(Tokens.coach(), Tokens.contactpersoon(school), teacher)) {
            read(reader, asked.requestId())
                    .then()
                    .statusCode(200)
                    .body("ticketId", equalTo(asked.ticketId().toString()))
                    .body("toolId", equalTo(asked.toolId().toString()))
                    .body("urgency", equalTo("high"))
                    .body("state", equalTo("open"))
                    .body("askedAt", equalTo(asked.occurredAt().toString()))
                    .body("question", nullValue())
                    .body("own", equalTo(false));
        }
        read(Tokens.teacher(heard.school()), asked.requestId()).then().statusCode(404);
        try (RecordedEvents events =
                RecordedEvents.of(CoachingEvents.REQUEST_OPENED.topic().name())) {
            events.awaitCount(CoachingEvents.REQUEST_OPENED.type(), asked.requestId(), 1);
        }
    }

    @Test
    void aQuestionThatLiesOnTheTopicOfTicketsIsHeard() throws JsonProcessingException {
        TicketCoachAsked asked = fromTicket();
        try (ToldEvents tickets = ToldEvents.by("tickets-service")) {
            tickets.tell(
                    TicketEvents.COACH_ASKED.topic().name(),
                    TicketEvents.COACH_ASKED.type(),
                    asked.ticketId(),
                    1,
                    EventJson.mapper().writeValueAsString(asked));
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> read(Tokens.coach(), asked.requestId()).then().statusCode(200));
    }

    @Test
    void theAnswerToATicketGoesToTheTicketWithItsWords() {
        TicketCoachAsked asked = fromTicket();
        heard.coachAsked(asked, 2);

        answer(Tokens.coach(), asked.requestId(), etag(asked.requestId()))
                .then()
                .statusCode(201);

        RecordedEvent words = told(TextEvents.ANSWER_GIVEN, asked.ticketId());
        assertThat(words.body().path("requestId").asText())
                .isEqualTo(asked.requestId().toString());
        assertThat(words.body().path("text").asText()).isEqualTo(ANSWER);
        assertThat(words.header("ce_dataref")).endsWith(REQUESTS + "/" + asked.requestId());
        RecordedEvent answered = told(CoachingEvents.REQUEST_ANSWERED, asked.requestId());
        assertThat(answered.body().path("ticketId").asText())
                .isEqualTo(asked.ticketId().toString());
        assertThat(answered.body().toString()).doesNotContain("Instellingen");
        read(Tokens.contactpersoon(school), asked.requestId()).then().body("answer", equalTo(ANSWER));
        for (Token colleague : List.of(teacher, Tokens.bestuur())) {
            read(colleague, asked.requestId()).then().statusCode(200).body("answer", nullValue());
        }
    }

    @Test
    void anotherCoachMayAnswerWhatOneTookOn() {
        UUID request = asked();
        accept(request).then().statusCode(201);

        answer(Tokens.coach(), request, etag(request))
                .then()
                .statusCode(201)
                .body("acceptedAt", notNullValue())
                .body("answeredAt", notNullValue());
    }

    @Test
    void aRequestIsAnsweredOnceAndNotAcceptedAfterThat() {
        UUID request = asked();
        answer(Tokens.coach(), request, etag(request)).then().statusCode(201);

        for (Response again : List.of(answer(Tokens.coach(), request, etag(request)), accept(request))) {
            again.then().statusCode(409).body("type", endsWith(":coaching-request-answered-already"));
        }
        as(Tokens.coach())
                .queryParam("schoolId", school)
                .queryParam("state", "answered")
                .get(REQUESTS)
                .then()
                .body("items.id", contains(request.toString()));
    }

    @Test
    void anAnswerSentAgainGetsTheSameAnswer() {
        UUID request = asked();
        String etag = etag(request);
        Token coach = Tokens.coach();
        String key = UUID.randomUUID().toString();

        Response first =
                as(coach, key).header("If-Match", etag).body(body(ANSWER)).post(answers(request));
        Response second =
                as(coach, key).header("If-Match", etag).body(body(ANSWER)).post(answers(request));

        first.then().statusCode(201);
        second.then().statusCode(201).header("ETag", first.header("ETag"));
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void onlyACoachWhoKnowsHowItStandsAnswers() {
        UUID request = asked();
        String etag = etag(request);
        for (Token other :
                List.of(teacher, Tokens.bestuur(), Tokens.beheerpartner(UUID.randomUUID()), Tokens.operator())) {
            answer(other, request, etag).then().statusCode(403);
        }
        answer(Tokens.contactpersoon(school), request, etag)
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-request-action-not-possible"))
                .body("allowedActions", empty());
        answer(Tokens.coach(), UUID.randomUUID(), etag).then().statusCode(404);
        as(Tokens.coach())
                .body(body(ANSWER))
                .post(answers(request))
                .then()
                .statusCode(428)
                .body("type", endsWith(":precondition-missing"));
        accept(request).then().statusCode(201);

        answer(Tokens.coach(), request, etag).then().statusCode(412).body("type", endsWith(":changed-meanwhile"));
    }

    @Test
    void whatIsWrongWithAnAnswerIsSaidAtOnceAndNothingIsStored() {
        UUID request = asked();

        refused(request, "{\"text\": \" \", \"author\": \"Jan\"}")
                .body("errors.pointer", containsInAnyOrder("/text", "/author"));
        refused(request, "{}").body("errors.pointer", contains("/text"));
        refused(request, "{\"text\": 7}").body("errors.pointer", contains("/text"));
        refused(request, body("x".repeat(NewAnswer.MAX_TEXT + 1))).body("errors.code", contains("size"));
        refused(request, body("Bel 06-12345678")).body("errors.code", contains("personal-data-phone"));

        read(teacher, request).then().body("state", equalTo("open")).body("answer", nullValue());
        post(request, body("x".repeat(NewAnswer.MAX_TEXT))).then().statusCode(201);
    }

    private TicketCoachAsked fromTicket() {
        return new TicketCoachAsked(
                UUID.randomUUID(),
                school,
                UUID.randomUUID(),
                UUID.randomUUID(),
                Urgency.HIGH,
                Instant.parse("2026-11-02T08:15:30Z"),
                OccurredBy.SCHOOLBEL);
    }

    private UUID asked() {
        Response opened = as(teacher).body("""
                {"schoolId": "%s", "question": "Hoe laat ik groep 6 een quiz maken?", "urgency": "normal"}""".formatted(school)).post(REQUESTS);
        opened.then().statusCode(201);
        return UUID.fromString(opened.path("id"));
    }

    private static RecordedEvent told(EventType<?> type, UUID key) {
        try (RecordedEvents events = RecordedEvents.of(type.topic().name())) {
            RecordedEvent told = events.await(type.type(), key);
            assertThat(DataSchema.violations(EventExamples.schema(type), told.body()))
                    .isEmpty();
            return told;
        }
    }

    private static ValidatableResponse refused(UUID request, String body) {
        return post(request, body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith(":invalid-input"));
    }

    private static Response post(UUID request, String body) {
        return as(Tokens.coach()).header("If-Match", etag(request)).body(body).post(answers(request));
    }

    private static Response answer(Token coach, UUID request, String etag) {
        return as(coach).header("If-Match", etag).body(body(ANSWER)).post(answers(request));
    }

    private static Response accept(UUID request) {
        return as(Tokens.coach()).header("If-Match", etag(request)).post(REQUESTS + "/" + request + "/acceptances");
    }

    private static Response read(Token reader, UUID request) {
        return as(reader).get(REQUESTS + "/" + request);
    }

    private static String etag(UUID request) {
        return read(Tokens.coach(), request).header("ETag");
    }

    private static String answers(UUID request) {
        return REQUESTS + "/" + request + "/answers";
    }

    private static String body(String text) {
        return "{\"text\": \"" + text + "\"}";
    }
}
