package nl.schoolbel.coaching.training;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealParts
class TrainingTest {

    private static final String ROOT = "/coaching/v1";
    private static final String PROGRAMMES = ROOT + "/training-programmes";
    private static final String OWN = ROOT + "/coaches/me/training-programmes";

    @Inject
    Staff staff;

    @Inject
    SchoolDayBook days;

    private final Token bestuur = Tokens.bestuur();
    private Staff.Member coach;
    private SchoolYear lastYear;
    private String programmeAt;
    private String id;
    private String module;
    private String milestone;

    @BeforeEach
    void aProgrammeThatBeganLastYear() {
        coach = staff.coach();
        lastYear = days.thisSchoolYear().plus(-1);
        Response made = as(bestuur).body(programme()).post(PROGRAMMES);
        made.then().statusCode(201).body("years", equalTo(3));
        programmeAt = made.header("Location");
        id = made.path("id");
        module = made.path("modules[0].id");
        milestone = made.path("milestones[0].id");
    }

    @Test
    void aCoachSeesWhatIsOverdueUntilItIsProved() {
        enrol(coach).then().statusCode(201);

        own(coach)
                .then()
                .statusCode(200)
                .body("modules[0].schoolYear", equalTo(lastYear.label()))
                .body("modules.state", contains("planned", "planned"))
                .body("openHours", equalTo(60))
                .body("milestones[0].overdue", equalTo(true))
                .body("milestones[0].schoolDaysOverdue", greaterThan(0))
                .body("milestones[1].overdue", equalTo(false));
        step(coach, "milestones/" + milestone, "\"v0\"", done(null))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/proof"))
                .body("errors.code", contains("missing"));
        step(coach, "milestones/" + milestone, "\"v0\"", done("CERT-17"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("milestones[0].overdue", equalTo(false))
                .body("milestones[0].schoolDaysOverdue", equalTo(0));
    }

    @Test
    void aModuleThatIsDoneCountsItsHours() {
        enrol(coach);

        step(coach, "modules/" + module, "\"v0\"", done(null))
                .then()
                .statusCode(200)
                .body("doneHours", equalTo(40))
                .body("openHours", equalTo(20));
        step(coach, "modules/" + module, "\"v0\"", done(null)).then().statusCode(412);
        step(coach, "modules/" + module, "\"v1\"", Map.of("state", "exempt"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        step(coach, "modules/" + module, "\"v1\"", Map.of("state", "exempt", "reason", "Heeft dit diploma al"))
                .then()
                .statusCode(200)
                .body("doneHours", equalTo(0))
                .body("openHours", equalTo(20));
        step(coach, "modules/" + milestone, "*", done(null)).then().statusCode(404);
        step(coach, "milestones/" + module, "*", done(null)).then().statusCode(404);
    }

    @Test
    void theBestuurSeesTheTeamAndNothingOfASmallOne() {
        Staff.Member second = staff.coach();
        enrol(coach);
        enrol(second);
        step(coach, "modules/" + module, "\"v0\"", done(null)).then().statusCode(200);
        step(second, "modules/" + module, "\"v0\"", Map.of("state", "under-way"))
                .then()
                .statusCode(200);

        as(bestuur)
                .get(programmeAt + "/progress")
                .then()
                .statusCode(200)
                .body("enrolled", equalTo(2))
                .body("tooFew", equalTo(true))
                .body("modules", nullValue());
        enrol(staff.coach());
        as(bestuur)
                .get(programmeAt + "/progress")
                .then()
                .body("tooFew", equalTo(false))
                .body("modules[0].planned", equalTo(1))
                .body("modules[0].underWay", equalTo(1))
                .body("modules[0].done", equalTo(1))
                .body("milestones[0].overdue", equalTo(3))
                .body("milestones[1].overdue", equalTo(0));
    }

    @Test
    void whatACoachToldOfCannotGoAndWhatIsKeptKeepsIt() {
        enrol(coach);
        step(coach, "modules/" + module, "\"v0\"", done(null)).then().statusCode(200);
        Map<String, Object> without = programme();

        change("\"v0\"", without).then().statusCode(409).body("type", endsWith(":coaching-training-begun"));
        without.put("modules", List.of(Map.of("id", module, "year", 1, "title", "Voordoen", "hours", 50)));
        change("\"v0\"", without).then().statusCode(200).body("modules.id", contains(module));
        own(coach).then().body("doneHours", equalTo(50));
        without.put("modules", List.of(Map.of("id", UUID.randomUUID(), "year", 1, "title", "x", "hours", 1)));
        change("\"v1\"", without).then().statusCode(400).body("errors.pointer", contains("/modules/0/id"));
    }

    @Test
    void everythingLiesWithinTheYearsOfTheProgramme() {
        Map<String, Object> wanted = programme();
        wanted.put("years", 2);
        LocalDate after = lastYear.plus(1).lastDate().plusDays(1);
        wanted.put("modules", List.of(Map.of("year", 3, "title", "Te laat", "hours", 1)));
        wanted.put(
                "milestones",
                List.of(
                        Map.of(
                                "title",
                                "Net op tijd",
                                "dueDate",
                                after.minusDays(1).toString()),
                        Map.of("title", "Net te laat", "dueDate", after.toString()),
                        Map.of(
                                "title",
                                "Net te vroeg",
                                "dueDate",
                                lastYear.firstDate().minusDays(1).toString())));

        as(bestuur)
                .body(wanted)
                .post(PROGRAMMES)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/modules/0/year", "/milestones/1/dueDate", "/milestones/2/dueDate"));
        wanted = programme();
        wanted.put("startSchoolYear", "2026");
        as(bestuur)
                .body(wanted)
                .post(PROGRAMMES)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/startSchoolYear"));
    }

    @Test
    void nothingIsToldOfAModuleThatIsTakenOutMeanwhile() throws Exception {
        enrol(coach).then().statusCode(201);
        try (Connection change = HeldPlaces.open(
                "update training_programme set content = jsonb_set(content, '{modules}', '[]') where id = '%s'"
                        .formatted(id))) {
            CompletableFuture<Response> told = CompletableFuture.supplyAsync(
                    () -> step(coach, "modules/" + module, "\"v0\"", Map.of("state", "under-way")));
            await().untilAsserted(() -> assertThat(
                            HeldPlaces.read(
                                    "select 1 from pg_stat_activity where"
                                            + " wait_event_type = 'Lock' and query like 'select * from training_programme where id =%'"))
                    .isNotEmpty());
            change.commit();

            told.get().then().statusCode(404);
        }
    }

    @Test
    void aCoachFollowsAProgrammeOnce() {
        enrol(coach).then().statusCode(201);

        enrol(coach)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/coachId"))
                .body("errors.code", contains("taken"));
        as(staff.coach().token()).get(OWN + "/" + id).then().statusCode(404);
    }

    @Test
    void nobodyReadsAnotherOnesProgress() {
        enrol(coach);
        UUID school = UUID.randomUUID();
        for (Token stranger : List.of(
                Tokens.teacher(school),
                Tokens.contactpersoon(school),
                Tokens.operator(),
                Tokens.beheerpartner(school))) {
            as(stranger).get(PROGRAMMES).then().statusCode(403);
            as(stranger).get(programmeAt).then().statusCode(403);
            as(stranger).get(OWN).then().statusCode(403);
        }
        as(bestuur).get(OWN).then().statusCode(403);
        as(coach.token()).get(programmeAt + "/progress").then().statusCode(403);
        as(coach.token()).body(programme()).post(PROGRAMMES).then().statusCode(403);
        as(coach.token())
                .header("If-Match", "*")
                .body(programme())
                .put(programmeAt)
                .then()
                .statusCode(403);
        as(coach.token())
                .body(Map.of("coachId", coach.id(), "fromDate", "2026-08-01"))
                .post(programmeAt + "/enrolments")
                .then()
                .statusCode(403);
        as(Tokens.coach()).get(OWN).then().statusCode(403).body("type", endsWith(":coaching-coach-unknown"));
        as(coach.token()).get(programmeAt).then().statusCode(200);
        RestAssured.given().get(OWN).then().statusCode(401);
    }

    @Test
    void proofIsExportedAndGoesWithThePerson() {
        String proof = "CERT-" + UUID.randomUUID();
        enrol(coach);
        step(coach, "milestones/" + milestone, "\"v0\"", done(proof)).then().statusCode(200);

        as(Tokens.operator())
                .get(ROOT + "/persons/" + coach.subject() + "/export")
                .then()
                .statusCode(200)
                .body("sections.training.proof", contains(proof));
        as(Tokens.operator())
                .post(ROOT + "/persons/" + coach.subject() + "/erasures")
                .then()
                .statusCode(200);

        assertThat(HeldPlaces.of(proof)).isEmpty();
    }

    @Test
    void theWordsOfAProgrammeAreScreenedEverywhere() {
        Map<String, Object> wanted = programme();
        wanted.put(
                "modules",
                List.of(Map.of("year", 1, "title", "Voordoen", "hours", 1, "competences", List.of("Bel 06-12345678"))));

        as(bestuur)
                .body(wanted)
                .post(PROGRAMMES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/modules/0/competences/0"));
    }

    private Map<String, Object> programme() {
        return new HashMap<>(Map.of(
                "title",
                "Van ict-coördinator naar ict-coach",
                "provider",
                "De Opleider",
                "startSchoolYear",
                lastYear.label(),
                "modules",
                List.of(
                        Map.of("year", 1, "title", "Voordoen", "hours", 40, "competences", List.of("Adviseren")),
                        Map.of("year", 3, "title", "Borgen", "hours", 20)),
                "milestones",
                List.of(
                        Map.of(
                                "title",
                                "Eerste cyclus",
                                "dueDate",
                                lastYear.firstDate().plusDays(60).toString(),
                                "requiredProof",
                                "Certificaat"),
                        Map.of(
                                "title",
                                "Tweede cyclus",
                                "dueDate",
                                lastYear.plus(2).lastDate().toString()))));
    }

    private Response enrol(Staff.Member member) {
        return as(bestuur)
                .body(Map.of(
                        "coachId", member.id(), "fromDate", lastYear.firstDate().toString()))
                .post(programmeAt + "/enrolments");
    }

    private Response own(Staff.Member member) {
        return as(member.token()).get(OWN + "/" + id);
    }

    private Response step(Staff.Member member, String what, String ifMatch, Map<String, Object> body) {
        return as(member.token()).header("If-Match", ifMatch).body(body).put(OWN + "/" + id + "/" + what);
    }

    private Response change(String ifMatch, Map<String, Object> body) {
        return as(bestuur).header("If-Match", ifMatch).body(body).put(programmeAt);
    }

    private Map<String, Object> done(String proof) {
        Map<String, Object> done =
                new HashMap<>(Map.of("state", "done", "doneDate", days.today().toString()));
        done.put("proof", proof);
        return done;
    }
}
