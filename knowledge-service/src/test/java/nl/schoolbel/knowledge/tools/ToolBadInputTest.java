package nl.schoolbel.knowledge.tools;

import static nl.schoolbel.knowledge.tools.Cards.TOOLS;
import static nl.schoolbel.knowledge.tools.Cards.added;
import static nl.schoolbel.knowledge.tools.Cards.card;
import static nl.schoolbel.knowledge.tools.Cards.with;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a request is said at once and in full, and nothing is stored. */
@OnRealParts
class ToolBadInputTest {

    @Test
    void everyBadFieldIsNamedAtOnce() {
        as(Tokens.coach())
                .body("""
                        {"name": " ", "aliases": ["goed", "", 7], "supplier": "", "purpose": null,
                         "minutesToFirstUse": "vijf", "published": "ja", "price": 10}""")
                .post(TOOLS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith(":invalid-input"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name",
                                "/aliases/1",
                                "/aliases/2",
                                "/supplier",
                                "/purpose",
                                "/minutesToFirstUse",
                                "/published",
                                "/price"));
    }

    @ParameterizedTest
    @CsvSource({"0, 201", "600, 201", "-1, 400", "601, 400"})
    void minutesToFirstUseAreFromZeroToTenHours(int minutes, int status) {
        as(Tokens.coach())
                .body(with(card(), "minutesToFirstUse", minutes))
                .post(TOOLS)
                .then()
                .statusCode(status);
    }

    @Test
    void moreThanTwentyAliasesAreRefused() {
        as(Tokens.coach())
                .body(with(card(), "aliases", Collections.nCopies(21, "kwis")))
                .post(TOOLS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/aliases"));
    }

    @Test
    void textsThatAreTooLongAreRefused() {
        as(Tokens.coach())
                .body(with(with(card(), "name", "x".repeat(201)), "purpose", "x".repeat(4001)))
                .post(TOOLS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/purpose"))
                .body("errors.code", contains("size", "size"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{} {}"})
    void whatIsNoJsonObjectIsRefused(String body) {
        as(Tokens.coach()).body(body).post(TOOLS).then().statusCode(400).body("type", endsWith(":malformed-json"));
    }

    @Test
    void aRefusedReplacementChangesNothing() {
        Response added = added(card());
        String path = TOOLS + "/" + added.path("id");

        as(Tokens.coach())
                .header("If-Match", added.header("ETag"))
                .body(with(card(), "purpose", ""))
                .put(path)
                .then()
                .statusCode(400);

        as(Tokens.coach())
                .get(path)
                .then()
                .header("ETag", added.header("ETag"))
                .body("name", equalTo(added.path("name")));
    }

    @Test
    void aMissingIdempotencyKeyIsRefused() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.coach().sign())
                .contentType(ContentType.JSON)
                .body(card())
                .post(TOOLS)
                .then()
                .statusCode(400)
                .body("type", endsWith(":idempotency-key-missing"));
    }

    @Test
    void anotherContentTypeIsRefused() {
        as(Tokens.coach())
                .contentType(ContentType.TEXT)
                .body("Kahoot")
                .post(TOOLS)
                .then()
                .statusCode(415);
    }

    @Test
    void aSearchOfMoreThanTwoHundredCharactersIsRefused() {
        as(Tokens.teacher())
                .queryParam("q", "x".repeat(201))
                .get(TOOLS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("q"))
                .body("errors.code", contains("size"));
    }

    @Test
    void aSearchHasNoNextPage() {
        for (String cursor : List.of("abc", new Cursor(Instant.EPOCH, UUID.randomUUID()).encode())) {
            as(Tokens.teacher())
                    .queryParam("q", "quiz")
                    .queryParam("cursor", cursor)
                    .get(TOOLS)
                    .then()
                    .statusCode(400)
                    .body("type", endsWith(":invalid-cursor"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=many"})
    void aBadLimitIsNamed(String query) {
        as(Tokens.teacher()).get(TOOLS + "?" + query).then().statusCode(400).body("errors.pointer", contains("limit"));
    }

    @Test
    void anUnknownToolIsNotFound() {
        String unknown = TOOLS + "/00000000-0000-4000-8000-000000000000";

        as(Tokens.teacher()).get(unknown).then().statusCode(404).body("type", endsWith(":not-found"));
        as(Tokens.coach())
                .header("If-Match", "\"v0\"")
                .body(card())
                .put(unknown)
                .then()
                .statusCode(404);
        as(Tokens.teacher()).get(TOOLS + "/no-id").then().statusCode(404);
    }

    @Test
    void refusalsComeInEnglishOnRequest() {
        as(Tokens.coach())
                .header("Accept-Language", "en")
                .body("{}")
                .post(TOOLS)
                .then()
                .statusCode(400)
                .body("title", equalTo("The input is not right"))
                .body("title", not(equalTo("De invoer klopt niet")));
    }
}
