package nl.schoolbel.sla.story;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.testkit.access.Tokens;

/** Calendars and agreements that are drafted and published in one go. */
final class Published {

    private static final String WEEK = "monday tuesday wednesday thursday friday saturday sunday";

    private Published() {}

    /** The id of a calendar that is open day and night, in Amsterdam. */
    static String alwaysOpen() {
        return daily("00:00", "24:00");
    }

    /** The id of a calendar with one window, the same on every day, in Amsterdam. */
    static String daily(String open, String close) {
        return weekly(WEEK, open, close);
    }

    /** The id of a calendar with one window on each of the days, in Amsterdam. */
    static String weekly(String days, String open, String close) {
        String windows = Arrays.stream(days.split(" "))
                .map(day -> "{\"day\": \"%s\", \"open\": \"%s\", \"close\": \"%s\"}".formatted(day, open, close))
                .collect(Collectors.joining(","));
        return publish("/calendars", """
                {"name": "Uren", "definition": {"zone": "Europe/Amsterdam", "weeklyWindows": [%s]}}""".formatted(windows));
    }

    /** The id of the version. */
    static String agreement(String draft) {
        return publish("/agreements", draft);
    }

    private static String publish(String path, String draft) {
        ExtractableResponse<Response> made = Board.create(path, draft).extract();
        String id = made.path("id");
        given().auth()
                .oauth2(Tokens.operator().sign())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", made.header("ETag"))
                .body("{}")
                .post(Board.SLA + path + "/" + id + "/publications")
                .then()
                .statusCode(201);
        return id;
    }
}
