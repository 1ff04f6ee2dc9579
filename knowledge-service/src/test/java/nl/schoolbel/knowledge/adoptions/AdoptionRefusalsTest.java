package nl.schoolbel.knowledge.adoptions;

import static nl.schoolbel.knowledge.adoptions.Marks.ADOPTIONS;
import static nl.schoolbel.knowledge.adoptions.Marks.PRACTICES;
import static nl.schoolbel.knowledge.adoptions.Marks.change;
import static nl.schoolbel.knowledge.adoptions.Marks.mark;
import static nl.schoolbel.knowledge.adoptions.Marks.practice;
import static nl.schoolbel.knowledge.adoptions.Marks.read;
import static nl.schoolbel.knowledge.adoptions.Marks.steps;
import static nl.schoolbel.knowledge.adoptions.Marks.takeBack;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.platform.time.DomainClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may not, what may not stand in an adoption, and what is left of a person. */
@OnRealParts
class AdoptionRefusalsTest {

    @Inject
    Heard heard;

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    private UUID school;
    private String subject;
    private Token teacher;
    private String practice;

    @BeforeEach
    void aTeacher() {
        school = heard.school();
        subject = UUID.randomUUID().toString();
        teacher = Tokens.teacher(school).subject(subject);
        practice = practice(null);
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"))
                .plusDays(1);

        mark(
                        Tokens.coach(),
                        practice,
                        UUID.randomUUID(),
                        "adapted",
                        "date",
                        tomorrow.toString(),
                        "adaptedHow",
                        "Bel 06-12345678",
                        "adaptedPracticeId",
                        practice)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/schoolId", "/date", "/reason", "/adaptedHow", "/adaptedPracticeId"));
        as(teacher)
                .body("""
                        {"state": "klaar", "adoptedBy": "ik"}""")
                .post(PRACTICES + "/" + practice + "/adoptions")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/schoolId", "/state", "/adoptedBy"));
    }

    @Test
    void whatBelongsToAnotherWayBelongsToNothingElse() {
        mark(teacher, practice, school, "trying", "adaptedHow", "Anders", "adaptedPracticeId", practice(null))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/adaptedHow", "/adaptedPracticeId"))
                .body("errors.code", contains("not-with-state", "not-with-state"));
        mark(teacher, practice, school, "adapted", "reason", "Zo kan het ook", "adaptedPracticeId", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-id"));
    }

    @Test
    void aDayBeforeTheStepBeforeIsRefusedInTheLanguageOfTheReader() {
        Response trying = mark(teacher, practice, school, "trying", "date", "2026-03-02");

        change(teacher, trying, "embedded", "date", "2026-03-01")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("before-step-before"))
                .body("errors[0].detail", startsWith("Deze dag ligt voor"));
        as(teacher)
                .header("Accept-Language", "en")
                .header("If-Match", trying.header("ETag"))
                .body(Map.of("state", "embedded", "date", "2026-03-01"))
                .post(ADOPTIONS + "/" + trying.path("id") + "/changes")
                .then()
                .body("errors[0].detail", startsWith("This day lies before"));
        change(teacher, trying, "embedded", "date", "2026-03-02").then().statusCode(201);
    }

    @Test
    void anotherSchoolDoesNotMarkForThisOne() {
        Response trying = mark(teacher, practice, school, "trying");
        Token neighbour = Tokens.contactpersoon(heard.school());

        mark(neighbour, practice, heard.school(), "trying").then().statusCode(404);
        change(neighbour, trying, "embedded").then().statusCode(404);
        takeBack(neighbour, trying, 1).then().statusCode(404);
        change(Tokens.contactpersoon(school), trying, "embedded").then().statusCode(201);
    }

    @Test
    void onlySchoolsAndCoachesMark() {
        Response trying = mark(teacher, practice, school, "trying");

        for (Token other : List.of(Tokens.bestuur(), Tokens.beheerpartner(UUID.randomUUID()), Tokens.operator())) {
            mark(other, practice, school, "trying").then().statusCode(403);
            change(other, trying, "embedded").then().statusCode(403);
            takeBack(other, trying, 1).then().statusCode(403);
        }
        for (Token other : List.of(Tokens.beheerpartner(UUID.randomUUID()), Tokens.operator())) {
            read(other, trying).then().statusCode(403);
            steps(other, trying).then().statusCode(403);
            as(other).get(ADOPTIONS).then().statusCode(403);
            as(other).get(PRACTICES + "/" + practice + "/adoptions").then().statusCode(403);
        }
    }

    @Test
    void withoutLoginThereIsNothing() {
        String adoption = ADOPTIONS + "/" + UUID.randomUUID();
        for (String path :
                List.of(ADOPTIONS, adoption, adoption + "/steps", PRACTICES + "/" + practice + "/adoptions")) {
            RestAssured.get(path).then().statusCode(401);
        }
        for (String path :
                List.of(adoption + "/changes", adoption + "/retractions", PRACTICES + "/" + practice + "/adoptions")) {
            RestAssured.given()
                    .contentType(ContentType.JSON)
                    .body(Map.of("state", "trying"))
                    .post(path)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void aDraftIsNotMarkedNorWhatIsNotThere() {
        String draft = as(Tokens.coach())
                .body(Map.of(
                        "title", "Nog niet af",
                        "question", "Werkt het?",
                        "setting", "Groep 6",
                        "steps", List.of("Beginnen"),
                        "durationMinutes", 20,
                        "outcome", "not-known-yet"))
                .post(PRACTICES)
                .path("id");

        for (String none : List.of(draft, UUID.randomUUID().toString())) {
            mark(teacher, none, school, "trying").then().statusCode(404);
            as(teacher).get(PRACTICES + "/" + none + "/adoptions").then().statusCode(404);
        }
        as(teacher).get(ADOPTIONS + "/" + UUID.randomUUID()).then().statusCode(404);
        as(teacher).get(ADOPTIONS + "/" + UUID.randomUUID() + "/steps").then().statusCode(404);
    }

    @Test
    void aChangeNeedsTheRevisionItWasMadeFor() {
        Response interested = mark(teacher, practice, school, "interested");
        change(teacher, interested, "trying").then().statusCode(201);

        change(teacher, interested, "adapted", "reason", "Anders").then().statusCode(412);
        takeBack(teacher, interested, 1).then().statusCode(412);
        as(teacher)
                .body(Map.of("state", "embedded"))
                .post(ADOPTIONS + "/" + interested.path("id") + "/changes")
                .then()
                .statusCode(428);
    }

    @Test
    void onlyTheLastStepOnlyByWhoWroteItAndNotForEver() {
        Response interested = mark(teacher, practice, school, "interested");
        Response trying = change(teacher, interested, "trying");

        takeBack(teacher, trying, 1).then().statusCode(409).body("type", endsWith(":knowledge-adoption-step-not-last"));
        takeBack(Tokens.teacher(school), trying, 2)
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-adoption-step-of-another"));
        sql.update(
                "update adoption_step set recorded_at = ? where adoption_id = ?",
                Instant.parse("2026-01-05T10:00:00Z"),
                UUID.fromString(trying.path("id")));
        takeBack(teacher, trying, 2).then().statusCode(409).body("type", endsWith(":knowledge-adoption-step-too-old"));
    }

    @Test
    void afterAnErasureTheStepsOfTheSchoolStayWithoutWhoWroteThem() {
        Response trying = mark(teacher, practice, school, "trying");
        as(Tokens.operator())
                .get("/knowledge/v1/persons/" + subject + "/export")
                .then()
                .body("sections.adoptions.adoptionId", contains((String) trying.path("id")));

        as(Tokens.operator())
                .post("/knowledge/v1/persons/" + subject + "/erasures")
                .then()
                .statusCode(200);

        assertThat(HeldPlaces.of(subject)).isEmpty();
        read(Tokens.coach(), trying).then().body("state", equalTo("trying"));
    }
}
