package nl.schoolbel.sla.calendars;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.schools.SchoolHolidaysChanged;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.IncomingRecord;
import nl.schoolbel.sla.schools.SchoolConsumer;
import org.junit.jupiter.api.Test;

/** Calendars from draft to clock. */
@OnRealParts
class CalendarsTest {

    private static final String CALENDARS = "/sla/v1/calendars";
    private static final String OFFICE = """
            {"name": "Kantoor", "definition": {"zone": "Europe/Amsterdam",
             "weeklyWindows": [{"day": "thursday", "open": "08:00", "close": "12:00"},
              {"day": "thursday", "open": "13:00", "close": "17:00"},
              {"day": "friday", "open": "08:00", "close": "17:00"}]%s}}""";

    @Inject
    Calendars calendars;

    @Inject
    Inbox inbox;

    @Inject
    SchoolConsumer schools;

    @Test
    void aDraftIsChangedPreviewedAndPublishedAndThenStays() {
        String id = draft("");
        String address = CALENDARS + "/" + id;
        String changed = OFFICE.formatted("""
                , "overrides": [{"date": "2026-12-25", "windows": [{"open": "10:00", "close": "11:00"}]}],
                 "closures": [{"date": "2026-12-24", "from": "14:30", "to": "15:00"}],
                 "closedPeriods": [{"fromDate": "2026-12-27", "untilDate": "2027-01-03", "name": "Kerst"}],
                 "publicHolidays": {"goodFriday": true, "liberationDay": "lustrum"}""");
        as(Tokens.bestuur()).body(changed).put(address).then().statusCode(428);
        as(Tokens.bestuur())
                .header("If-Match", "\"v9\"")
                .body(changed)
                .put(address)
                .then()
                .statusCode(412);
        as(Tokens.bestuur())
                .header("If-Match", "\"v1\"")
                .body(changed)
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"");

        // A draft shows the holidays already: Christmas is opened by the override, New Year lies in the closed period.
        windows(id, "2026-12-24T00:00:00Z", "2027-01-08T23:00:00Z")
                .statusCode(200)
                .body("windows", hasSize(7))
                .body("windows[1].opensAt", equalTo("2026-12-24T13:00:00+01:00"))
                .body("windows[1].closesAt", equalTo("2026-12-24T14:30:00+01:00"))
                .body("windows[1].seconds", equalTo(5400))
                .body("windows[3].opensAt", equalTo("2026-12-25T10:00:00+01:00"))
                .body("windows[4].opensAt", equalTo("2027-01-07T08:00:00+01:00"))
                .body("totalSeconds", equalTo((int) Duration.ofMinutes((4 * 60) + 90 + 120 + 60 + 8 * 60 + 9 * 60)
                        .toSeconds()));

        publish(id, "\"v2\"")
                .statusCode(201)
                .body("state", equalTo("published"))
                .body("holidaysNotice", nullValue());
        publish(id, "\"v3\"").statusCode(409);
        as(Tokens.bestuur())
                .header("If-Match", "*")
                .body(changed)
                .put(address)
                .then()
                .statusCode(409);
        as(Tokens.bestuur()).header("If-Match", "*").delete(address).then().statusCode(409);
        assertThat(calendars.isPublished(UUID.fromString(id))).isTrue();
        assertThat(calendars.compiled(UUID.fromString(id)))
                .isSameAs(calendars.compiled(UUID.fromString(id)))
                .satisfies(compiled -> assertThat(compiled.nextOpen(Instant.parse("2027-03-25T17:00:00Z")))
                        .as("Good Friday 26 March 2027 is closed")
                        .isEqualTo(Instant.parse("2027-04-01T06:00:00Z")));
        as(Tokens.contactpersoon(UUID.randomUUID()))
                .get(address)
                .then()
                .statusCode(200)
                .body("definition.closedPeriods[0].name", equalTo("Kerst"));
    }

    @Test
    void aPublishedCalendarIsCopiedAndADraftIsThrownAway() {
        String id = draft("");
        publish(id, "*").statusCode(201);
        String copy = as(Tokens.bestuur())
                .body("{\"name\": \"Kantoor 2\"}")
                .post(CALENDARS + "/" + id + "/copies")
                .then()
                .statusCode(201)
                .body("state", equalTo("draft"))
                .body("basedOnId", equalTo(id))
                .body("definition.weeklyWindows", hasSize(3))
                .extract()
                .path("id");

        assertThat(calendars.isPublished(UUID.fromString(copy))).isFalse();
        as(Tokens.bestuur())
                .header("If-Match", "*")
                .delete(CALENDARS + "/" + copy)
                .then()
                .statusCode(204);
        as(Tokens.bestuur()).get(CALENDARS + "/" + copy).then().statusCode(404);
    }

    @Test
    void allContradictionsAreToldAtOnceInTheReadersLanguage() {
        String body = OFFICE.formatted("""
                , "overrides": [{"date": "2026-12-28", "windows": []}],
                 "closedPeriods": [{"fromDate": "2026-12-27", "untilDate": "2027-01-03", "name": "Kerst"},
                  {"fromDate": "2027-01-03", "untilDate": "2027-01-02", "name": "Om"}]""");

        as(Tokens.bestuur())
                .body(body)
                .post(CALENDARS)
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("not-together", "before-first-day"))
                .body("errors.find { it.code == 'not-together' }.pointer", equalTo("/definition/overrides/0/date"))
                .body("errors.find { it.code == 'not-together' }.detail", containsString("closedPeriods"));
    }

    @Test
    void holidaysOfARegionAreThoseThatWereKnownAtPublication() {
        heardHolidays(1, "2026-12-19", "2027-01-03");
        String id = draft(", \"schoolHolidays\": \"north\"");
        publish(id, "*")
                .statusCode(201)
                .body("holidaysUntilDate", equalTo("2027-01-03"))
                .body("holidaysNotice", containsString("2027-01-03"));

        heardHolidays(2, "2026-12-12", "2027-01-03");

        Instant friday = Instant.parse("2026-12-18T07:00:00Z");
        assertThat(calendars.compiled(UUID.fromString(id)).nextOpen(friday)).isEqualTo(friday);
        String later = draft(", \"schoolHolidays\": \"north\"");
        publish(later, "*").statusCode(201);
        assertThat(calendars.compiled(UUID.fromString(later)).nextOpen(friday))
                .isEqualTo(Instant.parse("2027-01-07T07:00:00Z"));
    }

    @Test
    void aPreviewIsOfAYearAtMostAndInsideTheHorizon() {
        String id = draft("");

        windows(id, "2026-01-01T00:00:00Z", "2027-01-02T00:00:00Z").statusCode(200);
        windows(id, "2026-01-01T00:00:00Z", "2027-01-03T00:00:00Z").statusCode(400);
        windows(id, "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z").statusCode(400);
        windows(id, "2061-02-01T00:00:00Z", "2061-03-01T00:00:00Z")
                .statusCode(400)
                .body("type", containsString("outside-calendar"))
                .body("detail", containsString("2061"));
        as(Tokens.coach())
                .get(CALENDARS + "/" + id + "/windows")
                .then()
                .statusCode(400)
                .body("errors", hasSize(2));
    }

    @Test
    void onlyBestuurAndOperatorWrite() {
        String id = draft("");
        for (Token other : new Token[] {Tokens.contactpersoon(UUID.randomUUID()), Tokens.coach()}) {
            as(other).body(OFFICE.formatted("")).post(CALENDARS).then().statusCode(403);
            as(other)
                    .header("If-Match", "*")
                    .delete(CALENDARS + "/" + id)
                    .then()
                    .statusCode(403);
            as(other).get(CALENDARS + "?limit=1").then().statusCode(200);
        }
        as(Tokens.teacher(UUID.randomUUID())).get(CALENDARS).then().statusCode(403);
    }

    private void heardHolidays(long sequence, String first, String last) {
        UUID region = SchoolHolidaysChanged.idOf("north");
        inbox.take(
                schools,
                new IncomingRecord("schoolbel.schools.v1", SchoolEvents.HOLIDAYS_CHANGED.type(), region)
                        .sequence(sequence)
                        .data("""
                                {"regionId": "%s", "region": "north", "holidays": [
                                 {"name": "christmas", "firstDate": "%s", "lastDate": "%s"}],
                                 "occurredAt": "2026-11-01T00:00:00Z", "occurredBy": "schoolbel"}""".formatted(region, first, last))
                        .build());
    }

    private static String draft(String more) {
        return as(Tokens.bestuur())
                .body(OFFICE.formatted(more))
                .post(CALENDARS)
                .then()
                .statusCode(201)
                .body("state", equalTo("draft"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse publish(String id, String etag) {
        return as(Tokens.operator())
                .header("If-Match", etag)
                .body("{}")
                .post(CALENDARS + "/" + id + "/publications")
                .then();
    }

    private static ValidatableResponse windows(String id, String from, String until) {
        return as(Tokens.coach())
                .queryParam("from", from)
                .queryParam("until", until)
                .get(CALENDARS + "/" + id + "/windows")
                .then();
    }
}
