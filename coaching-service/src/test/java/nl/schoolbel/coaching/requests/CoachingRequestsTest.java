package nl.schoolbel.coaching.requests;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.DataSchema;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealParts
class CoachingRequestsTest {

    private static final String REQUESTS = "/coaching/v1/requests";
    private static final String QUESTION = "Hoe laat ik groep 6 een quiz maken?";

    @Inject
    Heard heard;

    private UUID school;
    private UUID otherSchool;
    private Token teacher;

    @BeforeEach
    void aSchoolWithATeacher() {
        school = heard.school();
        otherSchool = heard.school();
        teacher = Tokens.teacher(school);
    }

    @Test
    void aTeacherAsksAndReadsTheRequestBack() {
        UUID tool = heard.tool();

        Response opened = as(teacher).body(asked(school, tool)).post(REQUESTS);

        opened.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Location", endsWith(REQUESTS + "/" + opened.path("id")))
                .body("state", equalTo("open"))
                .body("own", equalTo(true))
                .body("toolId", equalTo(tool.toString()));
        as(teacher)
                .get(opened.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", opened.header("ETag"))
                .body("question", equalTo(QUESTION));
    }

    @Test
    void anOpenedRequestIsToldWithoutItsQuestion() {
        UUID request = open(teacher, school);

        try (RecordedEvents events =
                RecordedEvents.of(CoachingEvents.REQUEST_OPENED.topic().name())) {
            RecordedEvent told = events.await(CoachingEvents.REQUEST_OPENED.type(), request);

            assertThat(DataSchema.violations(EventExamples.schema(CoachingEvents.REQUEST_OPENED), told.body()))
                    .isEmpty();
            assertThat(told.body().path("schoolId").asText()).isEqualTo(school.toString());
            assertThat(told.body().toString()).doesNotContain("quiz");
            assertThat(told.header("ce_dataref")).endsWith(REQUESTS + "/" + request);
            events.assertAllValid();
        }
    }

    @Test
    void aCoachReadsTheQuestionOfAnySchool() {
        UUID request = open(teacher, school);

        read(Tokens.coach(), request).then().statusCode(200).body("question", equalTo(QUESTION));
    }

    @Test
    void aColleagueSeesThatThereIsARequestButNotTheQuestion() {
        UUID request = open(teacher, school);

        for (Token colleague : List.of(Tokens.teacher(school), Tokens.contactpersoon(school), Tokens.bestuur())) {
            read(colleague, request)
                    .then()
                    .statusCode(200)
                    .body("question", nullValue())
                    .body("own", equalTo(false));
        }
    }

    @Test
    void aTeacherOfAnotherSchoolFindsNothing() {
        UUID request = open(teacher, school);
        Token stranger = Tokens.teacher(otherSchool);

        read(stranger, request).then().statusCode(404).body("type", endsWith(":not-found"));
        as(stranger).get(REQUESTS).then().statusCode(200).body("items", emptyIterable());
        as(stranger).queryParam("schoolId", school).get(REQUESTS).then().statusCode(404);
        as(stranger).body(asked(school, null)).post(REQUESTS).then().statusCode(404);
    }

    @Test
    void nobodyComesInWithoutAValidToken() {
        RestAssured.given().get(REQUESTS).then().statusCode(401).contentType("application/problem+json");
        for (Token bad : List.of(
                teacher.expired(),
                Tokens.teacher(school).forged(),
                Tokens.coach().audience("other"))) {
            as(bad).get(REQUESTS)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", "Bearer")
                    .body("type", endsWith(":not-authenticated"));
        }
    }

    @Test
    void rolesWithoutCoachingAreRefused() {
        UUID request = open(teacher, school);

        read(Tokens.beheerpartner(UUID.randomUUID()), request).then().statusCode(403);
        as(Tokens.bestuur()).body(asked(school, null)).post(REQUESTS).then().statusCode(403);
        accept(teacher, request, "\"v0\"").then().statusCode(403);
    }

    @Test
    void theListIsNarrowedBySchoolAndState() {
        UUID accepted = open(teacher, school);
        UUID open = open(teacher, school);
        open(Tokens.teacher(otherSchool), otherSchool);
        accept(Tokens.coach(), accepted, etag(accepted)).then().statusCode(201);

        as(Tokens.coach())
                .queryParam("schoolId", school)
                .queryParam("state", "open")
                .get(REQUESTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(open.toString()));
    }

    @Test
    void theListIsReadPageByPageLastAskedFirst() {
        List<String> newestFirst = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            newestFirst.add(0, open(teacher, school).toString());
        }

        List<String> read = new ArrayList<>();
        Response page = as(teacher).queryParam("limit", 2).get(REQUESTS);
        read.addAll(page.path("items.id"));
        while (page.header("Link") != null) {
            page = as(teacher).urlEncodingEnabled(false).get(page.header("Link").replaceAll("<(.*)>.*", "$1"));
            read.addAll(page.path("items.id"));
        }

        assertThat(read).isEqualTo(newestFirst);
    }

    @Test
    void aCoachAcceptsOnce() {
        UUID request = open(teacher, school);
        String before = etag(request);

        Response accepted = accept(Tokens.coach(), request, before);

        accepted.then().statusCode(201).body("state", equalTo("accepted")).body("acceptedAt", notNullValue());
        assertThat(accepted.header("ETag")).isNotEqualTo(before).isEqualTo(etag(request));
        accept(Tokens.coach(), request, accepted.header("ETag"))
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-request-accepted-already"));
    }

    @Test
    void acceptingNeedsTheCurrentETag() {
        UUID request = open(teacher, school);
        String opened = etag(request);
        as(Tokens.coach())
                .post(REQUESTS + "/" + request + "/acceptances")
                .then()
                .statusCode(428)
                .body("type", endsWith(":precondition-missing"));
        accept(Tokens.coach(), request, opened).then().statusCode(201);

        accept(Tokens.coach(), request, opened).then().statusCode(412).body("type", endsWith(":changed-meanwhile"));
    }

    @Test
    void anAcceptanceSentAgainGetsTheSameAnswer() {
        UUID request = open(teacher, school);
        Token coach = Tokens.coach();
        String etag = etag(request);
        String key = UUID.randomUUID().toString();
        String path = REQUESTS + "/" + request + "/acceptances";

        Response first = as(coach, key).header("If-Match", etag).post(path);
        Response second = as(coach, key).header("If-Match", etag).post(path);

        first.then().statusCode(201);
        second.then().statusCode(201).header("ETag", first.header("ETag"));
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void aRequestSentTwiceIsOpenedOnce() {
        String key = UUID.randomUUID().toString();

        Response first = as(teacher, key).body(asked(school, null)).post(REQUESTS);
        Response second = as(teacher, key).body(asked(school, null)).post(REQUESTS);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        as(teacher).get(REQUESTS).then().body("items.id", contains(first.<String>path("id")));
    }

    private static UUID open(Token asker, UUID school) {
        Response opened = as(asker).body(asked(school, null)).post(REQUESTS);
        opened.then().statusCode(201);
        return UUID.fromString(opened.path("id"));
    }

    private static Response read(Token reader, UUID request) {
        return as(reader).get(REQUESTS + "/" + request);
    }

    private static Response accept(Token coach, UUID request, String etag) {
        return as(coach).header("If-Match", etag).post(REQUESTS + "/" + request + "/acceptances");
    }

    private static String etag(UUID request) {
        return read(Tokens.coach(), request).header("ETag");
    }

    private static String asked(UUID school, UUID tool) {
        return """
                {"schoolId": "%s", "toolId": %s, "question": "%s", "urgency": "normal"}""".formatted(school, tool == null ? null : "\"" + tool + "\"", QUESTION);
    }
}
