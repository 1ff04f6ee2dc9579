package nl.schoolbel.coaching.cycles;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.coaching.Staff.Member;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cycle goes on with another coach. */
@OnRealParts
class CycleTransfersTest {

    @Inject
    Heard heard;

    @Inject
    Staff staff;

    @Inject
    SchoolDayBook days;

    @Inject
    Sql sql;

    private UUID school;
    private Member coach;
    private Member next;
    private Cycle cycle;

    @BeforeEach
    void aCycle() {
        school = heard.school();
        coach = staff.coach();
        next = staff.coach();
        cycle = Cycle.begun(coach.token(), school);
    }

    @Test
    void itsContentIsForTheNewCoachAndTheHistoryStays() {
        transfer(coach.token(), next.id())
                .then()
                .statusCode(201)
                .body("coachId", equalTo(next.id().toString()));

        cycle.read(next.token())
                .then()
                .body("content.goal", notNullValue())
                .body("content.steps.kind", contains("start", "transfer"))
                .body("content.steps[1].fromCoachId", equalTo(coach.id().toString()))
                .body("content.steps[1].toCoachId", equalTo(next.id().toString()))
                .body("content.steps[1].reason", equalTo("Andere verdeling"));
        cycle.read(coach.token()).then().statusCode(200).body("content", nullValue());
        transfer(coach.token(), coach.id()).then().statusCode(403);
    }

    @Test
    void whoLooksAfterTheSchoolHandsItOnOnceItsCoachEnded() {
        Token lead = staff.coachOf(school).token();
        transfer(lead, next.id()).then().statusCode(403).body("type", endsWith(":not-allowed"));

        ends(coach, 0);
        transfer(lead, next.id()).then().statusCode(403);
        ends(coach, -1);
        transfer(staff.coach().token(), next.id()).then().statusCode(403);
        transfer(staff.coachOf(heard.school()).token(), next.id()).then().statusCode(403);
        transfer(lead, next.id()).then().statusCode(201);
    }

    @Test
    void itGoesToAnotherCoachOfToday() {
        Member gone = staff.coach();
        ends(gone, -1);

        for (UUID wrong : List.of(gone.id(), coach.id(), UUID.randomUUID())) {
            transfer(coach.token(), wrong).then().statusCode(400).body("errors.pointer", contains("/coachId"));
        }
        cycle.post("transfers", "{\"coachId\": \"%s\", \"reason\": \"Bel 06-12345678\"}".formatted(UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/coachId", "/reason"));
        ends(next, 0);
        transfer(coach.token(), next.id()).then().statusCode(201);
    }

    @Test
    void whatIsOverStaysWithItsCoach() {
        cycle.post("decisions", "{\"decision\": \"stop\", \"reason\": \"Te veel werk\"}")
                .then()
                .statusCode(201);

        transfer(coach.token(), next.id())
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-cycle-step-not-possible"));
    }

    @Test
    void onlyCoachesHandACycleOn() {
        for (Token other : List.of(
                Tokens.teacher(school),
                Tokens.contactpersoon(school),
                Tokens.bestuur(),
                Tokens.operator(),
                Tokens.coach(),
                Tokens.teacher(heard.school()))) {
            transfer(other, next.id()).then().statusCode(403);
        }
        RestAssured.given().post(cycle.path() + "/transfers").then().statusCode(401);
        String body = "{\"coachId\": \"%s\", \"reason\": \"Andere verdeling\"}".formatted(next.id());
        as(coach.token()).body(body).post(cycle.path() + "/transfers").then().statusCode(428);
        as(coach.token())
                .header("If-Match", "\"v9\"")
                .body(body)
                .post(cycle.path() + "/transfers")
                .then()
                .statusCode(412);
    }

    private Response transfer(Token who, UUID to) {
        return as(who).header("If-Match", cycle.etag())
                .body("{\"coachId\": \"%s\", \"reason\": \"Andere verdeling\"}".formatted(to))
                .post(cycle.path() + "/transfers");
    }

    private void ends(Member who, int inDays) {
        sql.update("update coach set until_date = ? where id = ?", days.today().plusDays(inDays), who.id());
    }
}
