package nl.schoolbel.platform.http;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.logs.LogCapture;
import org.junit.jupiter.api.Test;

/** What stands in the log of a request, and how the way leads there from an answer. */
@OnRealParts
class AccessLogTest {

    private static final String FORMS = "/trial/v1/forms";

    @Test
    void theTraceIdOfAnUnexpectedFaultLeadsToItsLines() {
        try (LogCapture capture = LogCapture.open()) {
            String traceId = as(Tokens.teacher()).get(FORMS + "/unfinished").path("traceId");

            assertThat(traceId).matches("[0-9a-f]{32}");
            assertThat(capture.records())
                    .anyMatch(line -> line.contains("traceId=" + traceId) && line.contains("IllegalStateException"));
            await().untilAsserted(() -> assertThat(capture.ofRequests())
                    .anyMatch(line -> line.contains("traceId=" + traceId)
                            && line.contains("GET /trial/v1/forms/unfinished 500 in ")));
        }
    }

    @Test
    void aLineNamesTheTemplateNotThePath() {
        try (LogCapture capture = LogCapture.open()) {
            as(Tokens.teacher()).queryParam("q", "geheim").body("{}").put(FORMS + "/4711");

            await().untilAsserted(() -> assertThat(capture.ofRequests())
                    .anyMatch(line -> line.contains(" PUT /trial/v1/forms/{version} ")));
            assertThat(capture.ofRequests()).noneMatch(line -> line.contains("4711") || line.contains("geheim"));
        }
    }

    @Test
    void whatNoResourceTakesHasOneWord() {
        try (LogCapture capture = LogCapture.open()) {
            RestAssured.given().request("BREW", "/nowhere/at/all");

            await().untilAsserted(() ->
                    assertThat(capture.ofRequests()).anyMatch(line -> line.contains(" OTHER NOT_FOUND 404 in ")));
        }
    }
}
