package nl.schoolbel.coaching.requests;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a request is said at once and in full, and nothing is stored. */
@OnRealParts
class RequestBadInputTest {

    private static final String REQUESTS = "/coaching/v1/requests";

    @Inject
    Heard heard;

    private UUID school;
    private Token teacher;

    @BeforeEach
    void aSchoolWithATeacher() {
        school = heard.school();
        teacher = Tokens.teacher(school);
    }

    @AfterEach
    void nothingIsStored() {
        as(teacher).get(REQUESTS).then().statusCode(200).body("items", emptyIterable());
    }

    @Test
    void everyBadFieldIsNamedAtOnce() {
        refused("""
                {"schoolId": "no id", "toolId": 7, "question": " ", "urgency": "now", "asker": "Jan"}""")
                .body("errors.pointer", containsInAnyOrder("/schoolId", "/toolId", "/question", "/urgency", "/asker"))
                .body("errors.find { it.pointer == '/urgency' }.code", equalTo("not-in-list"))
                .body("errors.find { it.pointer == '/asker' }.code", equalTo("unknown-field"));
    }

    @Test
    void whatIsMissingIsNamed() {
        refused("{}").body("errors.pointer", containsInAnyOrder("/schoolId", "/question", "/urgency"));
    }

    @Test
    void aToolThatIsNotOnTheListIsRefused() {
        refused("""
                {"schoolId": "%s", "toolId": "%s", "question": "Hoe?", "urgency": "low"}""".formatted(school, UUID.randomUUID()))
                .body("errors.pointer", contains("/toolId"))
                .body("errors.code", contains("unknown-id"));
    }

    @Test
    void aCoachIsToldThatASchoolIsUnknown() {
        as(Tokens.coach())
                .body(valid(UUID.randomUUID()))
                .post(REQUESTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/schoolId"));
    }

    @Test
    void aQuestionLongerThanAPageIsRefused() {
        refused(valid(school).replace("Hoe?", "x".repeat(NewRequest.MAX_QUESTION + 1)))
                .body("errors.pointer", contains("/question"))
                .body("errors.code", contains("size"));
    }

    @Test
    void aQuestionThatNamesAPupilIsRefused() {
        refused(valid(school).replace("Hoe?", "Hoe help ik leerling Sanne?"))
                .body("errors.pointer", contains("/question"))
                .body("errors.code", contains("personal-data-pupil-name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"tekst\"", "{} {}"})
    void whatIsNoJsonObjectIsRefused(String body) {
        as(teacher).body(body).post(REQUESTS).then().statusCode(400).body("type", endsWith(":malformed-json"));
    }

    @Test
    void aMissingIdempotencyKeyIsRefused() {
        RestAssured.given()
                .auth()
                .oauth2(teacher.sign())
                .contentType(ContentType.JSON)
                .body(valid(school))
                .post(REQUESTS)
                .then()
                .statusCode(400)
                .body("type", endsWith(":idempotency-key-missing"));
    }

    @Test
    void anotherContentTypeIsRefused() {
        as(teacher)
                .contentType(ContentType.TEXT)
                .body("Hoe?")
                .post(REQUESTS)
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @CsvSource({
        "schoolId, no-id, wrong-type",
        "state, closed, not-in-list",
        "limit, many, wrong-type",
        "limit, 0, limit",
        "limit, 101, limit"
    })
    void aBadQueryParameterIsNamed(String parameter, String value, String code) {
        as(teacher)
                .queryParam(parameter, value)
                .get(REQUESTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(parameter))
                .body("errors.code", contains(code));
    }

    @Test
    void aCursorThatIsNotOursIsRefused() {
        as(teacher)
                .queryParam("cursor", "abc")
                .get(REQUESTS)
                .then()
                .statusCode(400)
                .body("type", endsWith(":invalid-cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-id", "/00000000-0000-4000-8000-000000000000", "/a/b/c"})
    void anUnknownAddressIsNotFound(String path) {
        as(teacher)
                .get(REQUESTS + path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith(":not-found"));
    }

    private ValidatableResponse refused(String body) {
        return as(teacher)
                .body(body)
                .post(REQUESTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith(":invalid-input"));
    }

    private static String valid(UUID school) {
        return """
                {"schoolId": "%s", "question": "Hoe?", "urgency": "low"}""".formatted(school);
    }
}
