package nl.schoolbel.coaching.calendar;

import static nl.schoolbel.coaching.activities.ActivityPosts.ACTIVITIES;
import static nl.schoolbel.coaching.activities.ActivityPosts.at;
import static nl.schoolbel.coaching.activities.ActivityPosts.step;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.coaching.Staff.Member;
import nl.schoolbel.coaching.activities.ActivityPosts;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.platform.time.DomainClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealParts
class CalendarFeedsTest {

    private static final String OWN = "/coaching/v1/coaches/me/calendar-feeds";

    @Inject
    Heard heard;

    @Inject
    Staff staff;

    @Inject
    ActivityPosts posts;

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    private UUID school;
    private Member coach;

    @BeforeEach
    void aSchoolAndACoach() {
        school = heard.school();
        coach = staff.coach();
    }

    @Test
    void aFileFollowsTheActivityThroughAMoveAndACancellation() {
        UUID activity = posts.added(coach, posts.workshop(school));
        Response file = file(Tokens.teacher(school), activity);
        file.then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .header("Cache-Control", startsWith("private"))
                .body(not(containsString("rekenhoek")));
        String planned = events(file).get(0);
        assertThat(value(planned, "SEQUENCE")).isEqualTo("0");
        assertThat(value(planned, "URL")).endsWith(ACTIVITIES + "/" + activity);

        step(
                        coach.token(),
                        activity,
                        "moves",
                        Map.of(
                                "startsAt", at(posts.monday(), 13).toString(),
                                "endsAt", at(posts.monday(), 14).toString(),
                                "reason", "Ziek."))
                .then()
                .statusCode(201);
        String moved = events(file(coach.token(), activity)).get(0);
        assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(value(moved, "UID")).isEqualTo(value(planned, "UID"));
        assertThat(value(moved, "DTSTART")).endsWith("T130000");

        step(coach.token(), activity, "cancellations", Map.of("reason", "Nog ziek."))
                .then()
                .statusCode(201);
        String cancelled = events(file(coach.token(), activity)).get(0);
        assertThat(value(cancelled, "SEQUENCE")).isEqualTo("2");
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");

        file(Tokens.teacher(heard.school()), activity).then().statusCode(404);
        file(Tokens.bestuur(), activity).then().statusCode(403);
        RestAssured.given().get(ACTIVITIES + "/" + activity + ".ics").then().statusCode(401);
    }

    @Test
    void aCalendarReadsAtTheSecretAddressUntilItIsRevoked() {
        posts.added(coach, posts.workshop(school));
        Response made = as(coach.token()).post(OWN);
        made.then().statusCode(201).body("address", containsString("/coaching/v1/calendar-feeds/"));
        String path = URI.create(made.path("address")).getPath();
        String secret = path.substring(path.lastIndexOf('/') + 1);

        Response read = RestAssured.get(path);
        read.then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .header("Cache-Control", startsWith("private"));
        assertThat(events(read)).hasSize(1);
        RestAssured.given()
                .header("If-None-Match", read.header("ETag"))
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", read.header("ETag"));
        posts.added(coach, posts.workshop(school, at(posts.monday().plusDays(1), 10)));
        Response changed =
                RestAssured.given().header("If-None-Match", read.header("ETag")).get(path);
        changed.then().statusCode(200);
        assertThat(events(changed)).hasSize(2);

        assertThat(secret).hasSizeGreaterThan(40);
        assertThat(HeldPlaces.of(secret)).isEmpty();
        as(coach.token())
                .get(OWN)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].address", nullValue())
                .body("items[0].lastReadAt", notNullValue())
                .body("items[0].revokedAt", nullValue());

        as(staff.coach().token()).delete(OWN + "/" + made.path("id")).then().statusCode(404);
        as(coach.token()).delete(OWN + "/" + made.path("id")).then().statusCode(204);
        as(coach.token()).delete(OWN + "/" + made.path("id")).then().statusCode(204);
        RestAssured.get(path).then().statusCode(404).body(not(containsString(secret)));
        as(coach.token()).get(OWN).then().body("items[0].revokedAt", notNullValue());
    }

    @Test
    void anAddressThatNeverWasAnswersLikeOneThatIsNoMore() {
        RestAssured.get("/coaching/v1/calendar-feeds/" + "A".repeat(43))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith(":not-found"))
                .body(not(containsString("AAAA")));
    }

    @Test
    void aSchoolReadsWhatIsForItAndWhatWasCancelledForThirtyDays() {
        posts.added(coach, posts.workshop(school));
        posts.added(coach, posts.workshop(heard.school(), at(posts.monday(), 13)));
        UUID lately = cancelled(29);
        UUID longAgo = cancelled(31);
        Token contactpersoon = Tokens.contactpersoon(school);
        Response made = as(contactpersoon).post(ofSchool(school));
        made.then().statusCode(201);

        Response read = RestAssured.get(URI.create(made.path("address")).getPath());

        assertThat(events(read)).hasSize(2);
        read.then()
                .body(containsString(lately.toString()))
                .body(not(containsString(longAgo.toString())))
                .body(not(containsString("rekenhoek")));
        as(contactpersoon).get(ofSchool(school)).then().body("items", hasSize(1));
        as(contactpersoon)
                .delete(ofSchool(school) + "/" + made.path("id"))
                .then()
                .statusCode(204);
    }

    @Test
    void addressesAreMadeByWhoTheyAreFor() {
        Token elsewhere = Tokens.contactpersoon(heard.school());
        as(elsewhere).post(ofSchool(school)).then().statusCode(404);
        as(elsewhere).get(ofSchool(school)).then().statusCode(404);
        as(elsewhere).delete(ofSchool(school) + "/" + UUID.randomUUID()).then().statusCode(404);
        for (Token other : List.of(Tokens.teacher(school), Tokens.bestuur(), Tokens.operator(), coach.token())) {
            as(other).post(ofSchool(school)).then().statusCode(403);
            as(other).get(ofSchool(school)).then().statusCode(403);
            as(other).delete(ofSchool(school) + "/" + UUID.randomUUID()).then().statusCode(403);
        }
        for (Token other :
                List.of(Tokens.teacher(school), Tokens.contactpersoon(school), Tokens.bestuur(), Tokens.coach())) {
            as(other).post(OWN).then().statusCode(403);
            as(other).get(OWN).then().statusCode(403);
            as(other).delete(OWN + "/" + UUID.randomUUID()).then().statusCode(403);
        }
        RestAssured.get(OWN).then().statusCode(401);
        RestAssured.get(ofSchool(school)).then().statusCode(401);
    }

    @Test
    void tenAddressesAreEnough() {
        for (int i = 0; i < 10; i++) {
            as(coach.token()).post(OWN).then().statusCode(201);
        }

        as(coach.token())
                .post(OWN)
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-calendar-feeds-enough"))
                .body("detail", containsString("10"));
        as(coach.token())
                .delete(OWN + "/" + as(coach.token()).get(OWN).path("items[0].id"))
                .then()
                .statusCode(204);
        as(coach.token()).post(OWN).then().statusCode(201);
    }

    @Test
    void whoCoachesNoMoreOrIsErasedHasNoCalendar() {
        String left = URI.create(as(coach.token()).post(OWN).path("address")).getPath();
        Member other = staff.coach();
        String erased = URI.create(as(other.token()).post(OWN).path("address")).getPath();
        RestAssured.get(left).then().statusCode(200);

        sql.update("update coach set until_date = '2021-07-31' where id = ?", coach.id());
        as(Tokens.operator())
                .post("/coaching/v1/persons/" + other.subject() + "/erasures")
                .then()
                .statusCode(200);

        RestAssured.get(left).then().statusCode(404);
        RestAssured.get(erased).then().statusCode(404);
    }

    private UUID cancelled(int daysAgo) {
        UUID activity =
                posts.added(coach, posts.workshop(school, at(posts.monday().plusDays(1), 10)));
        step(coach.token(), activity, "cancellations", Map.of("reason", "Ziek."))
                .then()
                .statusCode(201);
        sql.update(
                "update activity set cancelled_at = ? where id = ?",
                clock.instant().minus(daysAgo, ChronoUnit.DAYS),
                activity);
        return activity;
    }

    private static String ofSchool(UUID school) {
        return "/coaching/v1/schools/" + school + "/calendar-feeds";
    }

    private static Response file(Token who, UUID activity) {
        return as(who).get(ACTIVITIES + "/" + activity + ".ics");
    }

    /** The lines of each; that the library reads them another test holds, outside the application. */
    private static List<String> events(Response answer) {
        String[] parts = answer.asString().replace("\r\n ", "").split("BEGIN:VEVENT\r\n", -1);
        return List.of(parts).subList(1, parts.length);
    }

    private static String value(String event, String name) {
        return event.lines()
                .filter(line -> line.matches(name + "[:;].*"))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .findFirst()
                .orElseThrow();
    }
}
