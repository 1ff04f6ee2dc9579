package nl.schoolbel.coaching.assignments;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealParts
class AssignmentsTest {

    private static final String ROOT = "/coaching/v1";

    @Inject
    Heard heard;

    @Inject
    Staff staff;

    @Inject
    CoachRegister register;

    @Inject
    SchoolDayBook days;

    private final Token bestuur = Tokens.bestuur();
    private UUID school;
    private UUID noor;
    private UUID sam;

    @BeforeEach
    void aSchoolAndTwoCoaches() {
        school = heard.school();
        noor = staff.coach().id();
        sam = staff.coach().id();
    }

    @Test
    void aSchoolHasOneLeadADay() {
        give(noor, "lead", "2026-08-01", "2026-10-31").then().statusCode(201);

        give(sam, "lead", "2026-10-31", null)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/fromDate"))
                .body("errors.code", contains("period-overlap"));
        give(sam, "lead", "2026-11-01", null).then().statusCode(201);
        give(sam, "lead", "2026-07-01", "2026-08-01").then().statusCode(400);
        give(noor, "lead", "2026-07-01", "2026-07-31").then().statusCode(201);
        assertThat(register.coachesOf(school, LocalDate.of(2026, 10, 31))).containsExactly(noor);
        assertThat(register.coachesOf(school, LocalDate.of(2026, 11, 1))).containsExactly(sam);
        assertThat(register.coachesOf(school, LocalDate.of(2026, 6, 30))).isEmpty();
    }

    @Test
    void severalStandInsMayLookAfterASchoolBesideItsLead() {
        UUID third = staff.coach().id();
        give(noor, "lead", "2026-08-01", null).then().statusCode(201);

        give(sam, "stand-in", "2026-09-01", "2026-09-30").then().statusCode(201);
        give(third, "stand-in", "2026-09-15", "2026-09-30").then().statusCode(201);
        give(noor, "stand-in", "2026-09-01", "2026-09-30").then().statusCode(400);

        assertThat(register.coachesOf(school, LocalDate.of(2026, 9, 20))).containsExactly(noor, sam, third);
        assertThat(register.looksAfter(sam, school, LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(register.looksAfter(sam, school, LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(register.schoolsOf(sam, LocalDate.of(2026, 9, 1))).containsExactly(school);
    }

    @Test
    void anAssignmentIsEndedWithAReason() {
        String at = give(noor, "lead", "2026-08-01", null).header("Location");

        end(at, "\"v0\"", "2026-07-31")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/untilDate"))
                .body("errors.code", contains("before-first-day"));
        end(at, "\"v3\"", "2026-12-31").then().statusCode(412);
        end(at, "\"v0\"", "2026-12-31").then().statusCode(200).header("ETag", "\"v1\"");
        give(sam, "lead", "2027-01-01", null).then().statusCode(201);
        end(at, "\"v1\"", "2027-01-01").then().statusCode(400).body("errors.code", contains("period-overlap"));
    }

    @Test
    void whoComesBackDoesNotBecomeASecondLead() {
        String coachAt = ROOT + "/coaches/" + noor;
        give(noor, "lead", "2026-08-01", null).then().statusCode(201);
        changeCoach(coachAt, "\"v0\"", "2026-12-31").then().statusCode(200);
        give(sam, "lead", "2027-01-01", null).then().statusCode(201);

        changeCoach(coachAt, "\"v1\"", "2027-01-01")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/untilDate"))
                .body("errors.code", contains("period-overlap"));
        changeCoach(coachAt, "\"v1\"", "2026-11-30").then().statusCode(200);
        assertThat(register.coachesOf(school, LocalDate.of(2026, 12, 1))).isEmpty();
    }

    @Test
    void onlyWhatHasNotBegunIsTakenBack() {
        LocalDate today = days.today();
        String begun = give(noor, "lead", today.toString(), null).header("Location");
        String toCome =
                give(sam, "stand-in", today.plusDays(1).toString(), null).header("Location");

        as(bestuur)
                .header("If-Match", "\"v0\"")
                .delete(begun)
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-assignment-begun"));
        as(bestuur).delete(toCome).then().statusCode(428);
        as(bestuur).header("If-Match", "\"v0\"").delete(toCome).then().statusCode(204);
        as(bestuur).get(toCome).then().statusCode(404);
    }

    @Test
    void aSchoolSeesWhoLooksAfterItAndWhoDidWithoutTheReason() {
        LocalDate today = days.today();
        give(noor, "lead", "2020-08-01", today.minusDays(1).toString());
        give(sam, "lead", today.toString(), null);
        String at = ROOT + "/schools/" + school + "/coaches";

        as(Tokens.teacher(school))
                .get(at)
                .then()
                .statusCode(200)
                .body("items.coachId", contains(sam.toString(), noor.toString()))
                .body("items.current", contains(true, false))
                .body("items.coachName", contains("Coach", "Coach"))
                .body("items[0].reason", nullValue());
        as(Tokens.coach()).get(at).then().body("items[0].reason", equalTo("Kent de school"));
        as(Tokens.teacher(heard.school())).get(at).then().statusCode(404);
        as(Tokens.contactpersoon(heard.school())).get(at).then().statusCode(404);
        as(Tokens.operator()).get(at).then().statusCode(403);
        RestAssured.given().get(at).then().statusCode(401);
    }

    @Test
    void schoolsWithoutACoachAreListed() {
        UUID alone = heard.school();
        give(noor, "stand-in", days.today().toString(), days.today().toString());

        List<String> without = as(bestuur)
                .queryParam("withoutCoach", true)
                .queryParam("limit", 100)
                .get(ROOT + "/schools")
                .path("items.id");

        assertThat(without).contains(alone.toString()).doesNotContain(school.toString());
        List<String> all =
                as(bestuur).queryParam("limit", 100).get(ROOT + "/schools").path("items.id");
        assertThat(all).contains(alone.toString(), school.toString());
    }

    @Test
    void aReasonNamesNoPupil() {
        Map<String, Object> wanted = wanted("lead", "2026-08-01", null);
        wanted.put("reason", "Om leerling Sanne");
        wanted.put("schoolId", UUID.randomUUID());

        as(bestuur)
                .body(wanted)
                .post(ROOT + "/coaches/" + noor + "/schools")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/schoolId", "/reason"));
    }

    @Test
    void onlyTheBestuurGivesSchools() {
        String at = give(noor, "lead", "2020-08-01", null).header("Location");
        Token[] others = {
            Tokens.coach(),
            Tokens.teacher(school),
            Tokens.contactpersoon(school),
            Tokens.operator(),
            Tokens.beheerpartner(UUID.randomUUID())
        };
        for (Token other : others) {
            as(other)
                    .body(wanted("lead", "2026-08-01", null))
                    .post(at.replaceAll("/[^/]*$", ""))
                    .then()
                    .statusCode(403);
            as(other).header("If-Match", "*").body(Map.of()).put(at).then().statusCode(403);
            as(other).header("If-Match", "*").delete(at).then().statusCode(403);
        }
        RestAssured.given().get(at).then().statusCode(401);
        as(Tokens.operator()).get(at).then().statusCode(403);
        as(bestuur).get(ROOT + "/coaches/" + sam + "/schools").then().body("items", empty());
        as(bestuur)
                .get(ROOT + "/coaches/" + UUID.randomUUID() + "/schools")
                .then()
                .statusCode(404);
        as(bestuur).get(at.replace(noor.toString(), sam.toString())).then().statusCode(404);
        as(Tokens.teacher(school))
                .get(ROOT + "/coaches/" + noor)
                .then()
                .body("schools.schoolId", hasItem(school.toString()))
                .body("schools.schoolName", not(empty()));
    }

    private Response give(UUID coach, String role, String fromDate, String untilDate) {
        return as(bestuur).body(wanted(role, fromDate, untilDate)).post(ROOT + "/coaches/" + coach + "/schools");
    }

    private Map<String, Object> wanted(String role, String fromDate, String untilDate) {
        Map<String, Object> wanted = new HashMap<>(
                Map.of("schoolId", school, "role", role, "fromDate", fromDate, "reason", "Kent de school"));
        wanted.put("untilDate", untilDate);
        return wanted;
    }

    private Response end(String at, String ifMatch, String untilDate) {
        return as(bestuur)
                .header("If-Match", ifMatch)
                .body(Map.of("untilDate", untilDate, "reason", "Andere taken"))
                .put(at);
    }

    private Response changeCoach(String at, String ifMatch, String untilDate) {
        return as(bestuur)
                .header("If-Match", ifMatch)
                .body(Map.of("name", "Noor", "fromDate", "2020-08-01", "untilDate", untilDate))
                .put(at);
    }
}
