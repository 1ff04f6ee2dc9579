package nl.schoolbel.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@OnRealParts
class HttpRulesTest {

    private static final String FORMS = "/trial/v1/forms";
    private static final String GOOD = "{\"title\": \"Digibord\", \"urgency\": \"high\"}";

    @Inject
    Sql sql;

    private final Token teacher = Tokens.teacher(UUID.randomUUID());

    @Test
    void everyBadFieldIsNamedAtOnce() {
        String body = """
                {"title": "much longer than ten", "urgency": "yesterday", "blocked": "maybe", "colour": "red",
                 "lines": [{"count": 1}, {"count": "two", "word": "too long"}, {"word": 7}]}""";

        problem(post(key(), body), 400, "invalid-input")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/title",
                                "/urgency",
                                "/blocked",
                                "/colour",
                                "/lines/1/count",
                                "/lines/1/word",
                                "/lines/2/word",
                                "/lines/2/count"));
    }

    @Test
    void ofAListThatIsTooLongNothingElseIsSaid() {
        for (String element : List.of("0", "{}", "null")) {
            problem(post(key(), withLines(element, 50_000)), 400, "invalid-input")
                    .body("errors.pointer", containsInAnyOrder("/title", "/lines"))
                    .body("errors.code", containsInAnyOrder("not-blank", "size"));
        }
    }

    @Test
    void theFirstFaultsAreNamedAndAllAreCounted() {
        problem(post(key(), withLines("{}", 100)), 400, "invalid-input")
                .body("errors.size()", equalTo(50))
                .body("errorsTotal", equalTo(101));
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsRead() {
        problem(post(key(), withLines("{}", 100_000)), 413, "too-large")
                .body("title", equalTo("Het verzoek is te groot"));
        problem(
                        teacher()
                                .contentType("image/jpeg")
                                .header("Accept-Language", "en")
                                .body(new byte[8 * 1024 * 1024])
                                .post(FORMS),
                        413,
                        "too-large")
                .body("title", equalTo("The request is too large"));
    }

    @Test
    void aBodyThatDoesNotSayHowLargeItIsIsRefusedWhileItIsRead() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + FORMS))
                .header("Authorization", "Bearer " + teacher.sign())
                .header("Idempotency-Key", key())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(withLines("{}", 100_000).getBytes(StandardCharsets.UTF_8))))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:problem-type:schoolbel:too-large");
    }

    /** A form without a title and with so many lines. */
    private static String withLines(String line, int many) {
        return "{\"urgency\": \"low\", \"lines\": [" + String.join(",", Collections.nCopies(many, line)) + "]}";
    }

    @Test
    void whatIsNoJsonObjectIsMalformed() {
        for (String body : List.of("", "{", "[]", "42", "\"text\"", "null", GOOD + "x")) {
            problem(post(key(), body), 400, "malformed-json");
        }
    }

    @Test
    void aPageOfNothingOrOfMoreThanAHundredIsRefused() {
        for (int limit : List.of(0, -1, 101)) {
            problem(operator().get("/trial/v1/dead-letters?limit=" + limit), 400, "invalid-input")
                    .body("errors.pointer", equalTo(List.of("limit")))
                    .body("errors[0].detail", equalTo("Kies een getal van 1 tot en met 100."));
        }
        operator().get("/trial/v1/dead-letters?limit=100").then().statusCode(200);
    }

    @Test
    void anotherContentTypeIsRefused() {
        problem(
                teacher()
                        .contentType(ContentType.TEXT)
                        .header("Idempotency-Key", key())
                        .body(GOOD)
                        .post(FORMS),
                415,
                "unsupported-media-type");
    }

    @Test
    void aTokenThatIsNotGoodIsNoLogin() {
        for (String token : List.of(
                Tokens.teacher(UUID.randomUUID()).expired().sign(),
                Tokens.teacher(UUID.randomUUID()).audience("elsewhere").sign(),
                Tokens.teacher(UUID.randomUUID()).forged().sign(),
                "nonsense")) {
            problem(given().auth().oauth2(token).get(FORMS + "/unfinished"), 401, "not-authenticated")
                    .header("WWW-Authenticate", "Bearer");
        }
        problem(given().get(FORMS + "/unfinished"), 401, "not-authenticated");
        problem(given().auth().oauth2(Tokens.coach().sign()).get(FORMS + "/unfinished"), 403, "not-allowed");
    }

    @Test
    void aTokenThatWasGoodIsGoodToItsEndAndInThisFormOnly() {
        String token = Tokens.coach().lifetime(Duration.ofSeconds(3)).sign();
        problem(given().auth().oauth2(token).get(FORMS + "/unfinished"), 403, "not-allowed");
        String otherSignature = token.substring(0, token.length() - 4) + "AAAA";

        problem(given().auth().oauth2(otherSignature).get(FORMS + "/unfinished"), 401, "not-authenticated");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        problem(given().auth().oauth2(token).get(FORMS + "/unfinished"), 401, "not-authenticated"));
    }

    @Test
    void unknownPathsMethodsAndTrailingSlashesAreProblemsToo() {
        problem(teacher().get("/trial/v1/nowhere"), 404, "not-found");
        problem(teacher().get("/elsewhere"), 404, "not-found");
        problem(teacher().get(FORMS + "/unfinished/"), 404, "not-found");
        problem(teacher().delete(FORMS), 405, "method-not-allowed");
    }

    @Test
    void ourOwnFaultSaysATraceIdAndNothingElse() {
        String body = problem(teacher().get(FORMS + "/unfinished"), 500, "unexpected-fault")
                .body("traceId", not(blankOrNullString()))
                .extract()
                .asString();

        assertThat(body).doesNotContain("secret", "Exception");
    }

    @Test
    void textsAreDutchAndEnglishOnRequest() {
        problem(teacher().get("/elsewhere"), 404, "not-found").body("title", equalTo("Niet gevonden"));
        problem(teacher().header("Accept-Language", "en-GB,nl;q=0.5").get("/elsewhere"), 404, "not-found")
                .body("title", equalTo("Not found"));
        problem(
                        teacher()
                                .header("Accept-Language", "en")
                                .header("Idempotency-Key", key())
                                .contentType("application/json")
                                .body("{\"title\": \"\", \"urgency\": \"low\"}")
                                .post(FORMS),
                        400,
                        "invalid-input")
                .body("errors[0].detail", equalTo("must not be blank"));
    }

    @Test
    void aCreatingRequestNeedsAKeyOfDecentLength() {
        for (String key : List.of("short", "x".repeat(101))) {
            problem(post(key, GOOD), 400, "idempotency-key-missing");
        }
        problem(teacher().contentType(ContentType.JSON).body(GOOD).post(FORMS), 400, "idempotency-key-missing");
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndAnotherBodyIsRefused() {
        String key = key();
        String first = post(key, GOOD).then().statusCode(201).extract().asString();

        assertThat(post(key, GOOD).then().statusCode(201).extract().asString()).isEqualTo(first);
        problem(post(key, GOOD.replace("high", "low")), 409, "idempotency-key-reused");
    }

    @Test
    void tenAtOnceWithOneKeyMakeOneThing() throws Exception {
        String key = key();
        String title = key.substring(0, 8);
        ExecutorService pool = Executors.newFixedThreadPool(10);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            answers.add(pool.submit(() -> post(key, GOOD.replace("Digibord", title))
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString()));
        }
        Set<String> different = new HashSet<>();
        for (Future<String> answer : answers) {
            different.add(answer.get());
        }
        pool.shutdown();

        assertThat(different).hasSize(1);
        assertThat(sql.query("select 1 from made where title = ?", row -> 1, title))
                .hasSize(1);
    }

    @Test
    void aChangeNeedsTheCurrentVersion() {
        problem(change(null), 428, "precondition-missing");
        problem(change("\"v6\""), 412, "changed-meanwhile");
        change("\"v7\"").then().statusCode(204).header("ETag", "\"v8\"");
        change("\"v1\", \"v7\"").then().statusCode(204);
        change("*").then().statusCode(204);
    }

    @Test
    void everyAnswerCarriesTheVersionAndTheSecurityHeaders() {
        for (Response answer :
                List.of(post(key(), GOOD), teacher().get("/elsewhere"), given().get(FORMS + "/unfinished"))) {
            answer.then()
                    .header("API-Version", "1.0.0")
                    .header("Cache-Control", "no-store")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Strict-Transport-Security", not(blankOrNullString()));
        }
    }

    private Response change(String ifMatch) {
        RequestSpecification request = teacher().contentType(ContentType.JSON).body(GOOD);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(FORMS + "/7");
    }

    private Response post(String key, String body) {
        return teacher()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(FORMS);
    }

    private RequestSpecification teacher() {
        return given().auth().oauth2(teacher.sign());
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.operator().sign());
    }

    private static ValidatableResponse problem(Response answer, int status, String slug) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:schoolbel:" + slug))
                .body("status", equalTo(status))
                .body("title", not(blankOrNullString()))
                .body("detail", not(blankOrNullString()));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
