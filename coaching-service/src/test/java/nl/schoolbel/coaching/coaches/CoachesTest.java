package nl.schoolbel.coaching.coaches;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnRealParts
class CoachesTest {

    private static final String ROOT = "/coaching/v1";
    private static final String COACHES = ROOT + "/coaches";

    @Inject
    Heard heard;

    private final Token bestuur = Tokens.bestuur();
    private final String subject = "person-" + UUID.randomUUID();
    private final Token coach = Tokens.coach().subject(subject);

    @Test
    void theBestuurAppointsACoachOnce() {
        Response appointed = appoint(subject);

        appointed.then().statusCode(201).body("subject", equalTo(subject)).header("ETag", "\"v0\"");
        appoint(subject)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/subject"))
                .body("errors.code", contains("taken"));
        as(coach).get(COACHES + "/me").then().statusCode(200).body("id", equalTo(appointed.path("id")));
    }

    @Test
    void aSchoolReadsTheNameAndNotTheSubject() {
        Response appointed = appoint(subject);
        Token teacher = Tokens.teacher(heard.school());

        as(teacher)
                .get(appointed.header("Location"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Noor de Wit"))
                .body("subject", nullValue());
        as(coach).get(appointed.header("Location")).then().body("subject", equalTo(subject));
        as(teacher).get(COACHES).then().statusCode(200).body("items.subject", everyItem(nullValue()));
    }

    @Test
    void whoIsNotInTheRegisterIsNoCoach() {
        as(Tokens.coach())
                .get(COACHES + "/me")
                .then()
                .statusCode(403)
                .body("type", endsWith(":coaching-coach-unknown"));
    }

    @Test
    void aCoachIsChangedByWhoReadItLast() {
        String coachAt = appoint(subject).header("Location");
        Map<String, Object> ended = Map.of("name", "Noor", "fromDate", "2020-08-01", "untilDate", "2020-07-31");

        as(bestuur).body(ended).put(coachAt).then().statusCode(428);
        change(coachAt, "\"v7\"", ended).then().statusCode(412);
        change(coachAt, "\"v0\"", ended)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/untilDate"))
                .body("errors.code", contains("before-first-day"));
        change(coachAt, "\"v0\"", Map.of("name", "Noor", "fromDate", "2020-08-01", "untilDate", "2020-08-01"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("untilDate", equalTo("2020-08-01"));
    }

    @Test
    void hoursAreGivenPerSchoolYearAndReadByTheBestuurAndTheCoach() {
        String hours = appoint(subject).header("Location") + "/hours";

        as(bestuur).get(hours + "/2026-2027").then().statusCode(200).body("hours", nullValue());
        give(hours + "/2026-2027", "\"v0\"", 600).then().statusCode(200).body("hours", equalTo(600));
        give(hours + "/2026-2027", "\"v0\"", 700).then().statusCode(412);
        give(hours + "/2027-2028", "\"v0\"", 800).then().statusCode(200);

        as(coach).get(hours).then().statusCode(200).body("items.schoolYear", contains("2027-2028", "2026-2027"));
        as(Tokens.coach()).get(hours).then().statusCode(404);
        as(Tokens.teacher(heard.school())).get(hours).then().statusCode(403);
        as(coach).body(Map.of("hours", 1)).put(hours + "/2026-2027").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-2028", "dit-jaar"})
    void whatIsNoSchoolYearIsRefused(String year) {
        give(appoint(subject).header("Location") + "/hours/" + year, "\"v0\"", 600)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("schoolYear"));
    }

    @Test
    void theHoursOfAYearHaveBounds() {
        String year = appoint(subject).header("Location") + "/hours/2026-2027";

        give(year, "\"v0\"", -1).then().statusCode(400).body("errors.pointer", contains("/hours"));
        give(year, "\"v0\"", NewCoachHours.MAX_HOURS + 1).then().statusCode(400);
        give(year, "\"v0\"", NewCoachHours.MAX_HOURS).then().statusCode(200);
    }

    @Test
    void onlyTheBestuurAppointsAndChanges() {
        String coachAt = appoint(subject).header("Location");
        Token[] others = {
            coach,
            Tokens.teacher(UUID.randomUUID()),
            Tokens.contactpersoon(UUID.randomUUID()),
            Tokens.operator(),
            Tokens.beheerpartner(UUID.randomUUID())
        };
        for (Token other : others) {
            as(other).body(newCoach("x")).post(COACHES).then().statusCode(403);
            as(other)
                    .header("If-Match", "*")
                    .body(newCoach("x"))
                    .put(coachAt)
                    .then()
                    .statusCode(403);
        }
        for (Token other : List.of(Tokens.operator(), Tokens.beheerpartner(UUID.randomUUID()))) {
            as(other).get(COACHES).then().statusCode(403);
            as(other).get(coachAt + "/hours").then().statusCode(403);
        }
        for (Token other : List.of(Tokens.teacher(UUID.randomUUID()), bestuur)) {
            as(other).get(COACHES + "/me").then().statusCode(403);
        }
        RestAssured.given().get(COACHES).then().statusCode(401);
        RestAssured.given().get(coachAt).then().statusCode(401);
        RestAssured.given().get(COACHES + "/me").then().statusCode(401);
    }

    @Test
    void aCoachIsExportedAndErasedAndTheFiguresStay() {
        UUID school = heard.school();
        Response appointed = appoint(subject);
        String coachAt = appointed.header("Location");
        give(coachAt + "/hours/2026-2027", "\"v0\"", 600);
        as(bestuur)
                .body(Map.of("schoolId", school, "role", "lead", "fromDate", "2020-08-01", "reason", "Kent de school"))
                .post(coachAt + "/schools")
                .then()
                .statusCode(201);
        as(coach).get(COACHES + "/me");

        as(Tokens.operator())
                .get(ROOT + "/persons/" + subject + "/export")
                .then()
                .statusCode(200)
                .body("sections.coaches.name", contains("Noor de Wit"))
                .body("sections.coaches[0].hours.minutes", contains(36_000))
                .body("sections.coaches[0].schools.reason", contains("Kent de school"));
        as(Tokens.operator())
                .post(ROOT + "/persons/" + subject + "/erasures")
                .then()
                .statusCode(200);

        assertThat(HeldPlaces.of(subject)).isEmpty();
        as(bestuur)
                .get(coachAt)
                .then()
                .statusCode(200)
                .body("name", equalTo("[verwijderd]"))
                .body("untilDate", notNullValue());
        as(bestuur).get(coachAt + "/hours").then().body("items.hours", contains(600));
        as(bestuur).get(coachAt + "/schools").then().body("items.schoolId", hasItem(school.toString()));
        as(coach).get(COACHES + "/me").then().statusCode(403);
    }

    private Response appoint(String who) {
        return as(bestuur).body(newCoach(who)).post(COACHES);
    }

    private static Map<String, Object> newCoach(String who) {
        return new HashMap<>(Map.of("subject", who, "name", "Noor de Wit", "fromDate", "2020-08-01"));
    }

    private Response change(String at, String ifMatch, Map<String, Object> body) {
        return as(bestuur).header("If-Match", ifMatch).body(body).put(at);
    }

    private Response give(String at, String ifMatch, int hours) {
        return change(at, ifMatch, Map.of("hours", hours));
    }
}
