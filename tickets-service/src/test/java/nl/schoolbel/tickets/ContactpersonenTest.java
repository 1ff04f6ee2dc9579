package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Person;
import nl.schoolbel.tickets.contactpersonen.Contactpersonen;
import nl.schoolbel.tickets.contactpersonen.Contactpersoon;
import nl.schoolbel.tickets.contactpersonen.ContactpersoonData;
import org.junit.jupiter.api.Test;

@OnRealParts
class ContactpersonenTest {

    @Inject
    Contactpersonen contactpersonen;

    @Inject
    ContactpersoonData data;

    @Test
    void twoAreAdvisedAndTheFirstIsAskedFirst() {
        Board board = Board.imported();
        String path = path(board);
        board.contactpersoon.get(path).then().statusCode(200).body("advice", equalTo("appoint-second"));

        board.contactpersoon
                .post(path, person("tweede", 2, Map.of()))
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"");
        board.operator
                .post(path, person("eerste", 1, Map.of("onboardedDate", "2026-09-01")))
                .then()
                .statusCode(201);
        board.contactpersoon
                .post(path, person("oud", 1, Map.of("untilDate", "2026-01-31")))
                .then()
                .statusCode(201);

        board.teacher
                .get(path)
                .then()
                .body("advice", nullValue())
                .body("items.subject", equalTo(List.of("eerste", "oud", "tweede")));
        assertThat(contactpersonen.of(board.school))
                .extracting(Contactpersoon::email)
                .containsExactly("eerste@school.example", "tweede@school.example");
        board.operator
                .get("/audit-entries")
                .then()
                .body("items.findAll { it.thingId == '" + board.school + "' }.action", hasItem("contactpersonen-read"));
    }

    @Test
    void onePersonIsThereOnceAndIsChangedWithItsEtag() {
        Board board = Board.imported();
        Response added = board.contactpersoon.post(path(board), person("eerste", 1, Map.of()));
        String path = path(board) + "/" + added.path("id");
        board.contactpersoon
                .post(path(board), person("tweede", 2, Map.of()))
                .then()
                .statusCode(201);

        board.contactpersoon
                .post(path(board), person("eerste", 3, Map.of()))
                .then()
                .statusCode(409);
        put(board.contactpersoon, path, "\"v1\"", person("tweede", 1, Map.of()))
                .then()
                .statusCode(409);
        put(board.contactpersoon, path, "\"v2\"", person("eerste", 2, Map.of()))
                .then()
                .statusCode(412);
        put(board.contactpersoon, path, "\"v1\"", person("eerste", 2, Map.of()))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"");
        put(board.contactpersoon, path, "\"v2\"", person("eerste", 2, Map.of()))
                .then()
                .header("ETag", "\"v2\"");
        board.teacher.get(path).then().statusCode(200).body("rank", equalTo(2));
        put(
                        board.contactpersoon,
                        path,
                        "\"v2\"",
                        person("eerste", 2, Map.of("fromDate", "2026-02-01", "untilDate", "2026-01-31")))
                .then()
                .statusCode(400);
        remove(board.contactpersoon, path, "\"v2\"").then().statusCode(204);
        board.teacher.get(path).then().statusCode(404);
    }

    @Test
    void onePersonIsThereOnceAlsoAmongMoreThanAHundred() {
        Board board = Board.imported();
        HeldPlaces.run("insert into contactpersoon (id, school_id, subject, name, email, rank, created_at)"
                + " select gen_random_uuid(), '" + board.school + "', 'p' || lpad(n::text, 3, '0'), 'x', 'x@x.nl', 1,"
                + " timestamptz '2026-01-01Z' + n * interval '1 second' from generate_series(1, 102) n");
        Response added = board.contactpersoon.post(path(board), person("laatste", 9, Map.of()));

        put(board.contactpersoon, path(board) + "/" + added.path("id"), "\"v1\"", person("p102", 9, Map.of()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:contactpersoon-known"));
    }

    @Test
    void schoolsWithoutTwoOrWithoutAnOnboardedOneAreListedWithoutNames() {
        Board board = Board.imported();
        board.operator.post(path(board), person("eerste", 1, Map.of())).then().statusCode(201);
        board.operator
                .post(path(board), person("tweede", 2, Map.of("untilDate", "2026-01-31")))
                .then()
                .statusCode(201);
        for (Person person : List.of(board.bestuur, board.operator)) {
            gap(person, board).body("active", equalTo(1)).body("advice", equalTo(List.of("appoint-second", "onboard")));
        }
        board.operator
                .post(path(board), person("derde", 3, Map.of("onboardedDate", "2026-09-01")))
                .then()
                .statusCode(201);

        assertThat(board.bestuur.get("/contactpersoon-gaps?limit=100").<List<String>>path("items.schoolId"))
                .doesNotContain(board.school.toString());
        assertThat(board.bestuur.get("/contactpersoon-gaps?limit=1").asString()).doesNotContain("Naam van");
    }

    private static ValidatableResponse gap(Person person, Board board) {
        return person.get("/contactpersoon-gaps?limit=100")
                .then()
                .statusCode(200)
                .rootPath("items.find { it.schoolId == '" + board.school + "' }");
    }

    @Test
    void namesAreForTheSchoolsOwnPeopleAndTheOperator() {
        Board board = Board.imported();
        Response added = board.operator.post(path(board), person("eerste", 1, Map.of()));
        String path = path(board) + "/" + added.path("id");
        Person elsewhere = new Person(Tokens.contactpersoon(UUID.randomUUID()).sign());

        for (Person person : List.of(board.stranger, elsewhere)) {
            person.get(path(board)).then().statusCode(404);
            person.get(path).then().statusCode(404);
        }
        elsewhere.post(path(board), person("ander", 1, Map.of())).then().statusCode(404);
        put(elsewhere, path, "\"v1\"", person("eerste", 2, Map.of())).then().statusCode(404);
        remove(elsewhere, path, "\"v1\"").then().statusCode(404);
        for (Person person : List.of(board.coach, board.bestuur, board.beheerpartner)) {
            person.get(path(board)).then().statusCode(403);
            person.get(path).then().statusCode(403);
        }
        board.teacher.post(path(board), person("ander", 1, Map.of())).then().statusCode(403);
        put(board.teacher, path, "\"v1\"", person("eerste", 2, Map.of())).then().statusCode(403);
        remove(board.teacher, path, "\"v1\"").then().statusCode(403);
        board.operator
                .get("/schools/" + UUID.randomUUID() + "/contactpersonen")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsHeldOfAPersonIsExportedAndErased() {
        Board board = Board.imported();
        String subject = "subject-" + board.school;
        board.operator.post(path(board), person(subject, 1, Map.of())).then().statusCode(201);

        assertThat(data.export(subject))
                .singleElement()
                .satisfies(held -> assertThat(held)
                        .containsEntry("name", "Naam van " + subject)
                        .containsEntry("schoolId", board.school.toString()));
        QuarkusTransaction.requiringNew().run(() -> data.erase(subject, "erased-1"));
        QuarkusTransaction.requiringNew().run(() -> data.erase(subject, "erased-1"));

        assertThat(data.export(subject)).isEmpty();
        assertThat(contactpersonen.of(board.school)).isEmpty();
    }

    private static Map<String, Object> person(String subject, int rank, Map<String, Object> more) {
        Map<String, Object> person = new HashMap<>(more);
        person.put("subject", subject);
        person.put("name", "Naam van " + subject);
        person.put("email", subject.startsWith("subject") ? "s@school.example" : subject + "@school.example");
        person.put("rank", rank);
        return person;
    }

    private static String path(Board board) {
        return "/schools/" + board.school + "/contactpersonen";
    }

    private static Response put(Person person, String path, String etag, Map<String, Object> body) {
        return person.asks()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .put(Person.BASE + path);
    }

    private static Response remove(Person person, String path, String etag) {
        return person.asks().header("If-Match", etag).delete(Person.BASE + path);
    }
}
