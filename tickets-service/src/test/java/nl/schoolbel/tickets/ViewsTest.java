package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Person;
import nl.schoolbel.tickets.views.ViewPersonData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saved views: own ones, shared ones, and what is held of who saved them. */
@OnRealParts
class ViewsTest {

    @Inject
    ViewPersonData personData;

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void aViewIsTheListOfItsFiltersUnlessTheRequestSaysOtherwise() {
        UUID reported = board.reported();
        UUID handedOver = board.handedOver();
        String view = saved(board.contactpersoon, Map.of("state", List.of("handed-over")), null);

        board.contactpersoon
                .get("/tickets?view=" + view)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(handedOver.toString())));
        board.contactpersoon
                .get("/tickets?state=reported&view=" + view)
                .then()
                .body("items.id", equalTo(List.of(reported.toString())));
        board.colleague.get("/tickets?view=" + view).then().statusCode(404);
        board.colleague.get("/ticket-views/" + view).then().statusCode(404);
        change(board.colleague, view, "\"v1\"").then().statusCode(404);
        board.colleague.get("/ticket-views").then().body("items", empty());
    }

    @Test
    void nameAndWordsAreScreened() {
        Map<String, Object> view =
                new HashMap<>(Map.of("name", "leerling Sanne", "filters", Map.of("q", "sanne@school.example")));

        board.contactpersoon
                .post("/ticket-views", view)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/filters/q", "/name"))
                .body("errors.code", contains("personal-data-email", "personal-data-pupil-name"))
                .body("errors[1].start", equalTo(9))
                .body("errors[1].end", equalTo(14));
        view.put("falseHits", List.of("email", "pupil-name"));
        board.contactpersoon.post("/ticket-views", view).then().statusCode(201);
    }

    @Test
    void whatAContactpersoonSharesTheSchoolHas() {
        board.reported();
        String view = saved(board.contactpersoon, Map.of("mine", "true", "sort", "dueAt"), board.school);
        Person successor = new Person(Tokens.contactpersoon(board.school).sign());

        board.teacher
                .get("/ticket-views")
                .then()
                .body("items.id", equalTo(List.of(view)))
                .body("items[0].own", equalTo(false))
                .body("items[0].filters.sort", equalTo("dueAt"))
                .body("items[0].filters.q", nullValue());
        assertThat(board.teacher.get("/tickets?view=" + view).jsonPath().getList("items"))
                .hasSize(1);
        board.stranger.get("/tickets?view=" + view).then().statusCode(404);
        change(board.teacher, view, "\"v1\"").then().statusCode(403);
        change(successor, view, null).then().statusCode(428);
        change(successor, view, "\"v7\"").then().statusCode(412);
        change(successor, view, "\"v1\"").then().statusCode(403);
        change(successor, view, board.school, "\"v1\"").then().statusCode(200).body("name", equalTo("Anders"));
        successor
                .asks()
                .header("If-Match", "\"v1\"")
                .delete(Person.BASE + "/ticket-views/" + view)
                .then()
                .statusCode(412);
        successor
                .asks()
                .header("If-Match", "\"v2\"")
                .delete(Person.BASE + "/ticket-views/" + view)
                .then()
                .statusCode(204);
        board.contactpersoon.get("/ticket-views/" + view).then().statusCode(404);
    }

    @Test
    void onlyAContactpersoonSharesAndOnlyWithTheOwnSchool() {
        create(board.teacher, Map.of(), board.school).then().statusCode(403);
        create(board.contactpersoon, Map.of(), UUID.randomUUID()).then().statusCode(404);
        board.operator.get("/ticket-views").then().statusCode(403);
        for (Person person : List.of(board.coach, board.bestuur, board.beheerpartner)) {
            saved(person, Map.of("overdue", "true"), null);
        }
    }

    @Test
    void filtersThatCannotBeReadAreNotKept() {
        create(board.teacher, Map.of("state", List.of("lost"), "sort", "size"), null)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/filters/state", "/filters/sort")));
        create(board.teacher, Map.of("colour", "red"), null)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/filters/colour")));
    }

    @Test
    void filtersAreKeptOnceAndShort() {
        Map<String, Object> filters = Map.of(
                "state",
                List.of("reported, in-triage", "reported", "reported,reported"),
                "schoolId",
                "  " + board.school + "  ",
                "reportedFrom",
                " P7D ",
                "q",
                " beamer ");

        String view = saved(board.teacher, filters, null);

        board.teacher
                .get("/ticket-views/" + view)
                .then()
                .body("filters.state", equalTo(List.of("reported", "in-triage")))
                .body("filters.schoolId", equalTo(board.school.toString()))
                .body("filters.reportedFrom", equalTo("P7D"))
                .body("filters.q", equalTo("beamer"));
    }

    @Test
    void filtersOfAnySizeAreRefusedBeforeTheyAreRead() {
        Map<String, Object> filters = Map.of(
                "state", Collections.nCopies(21, "reported"),
                "priority", List.of("1,".repeat(200)),
                "schoolId", " ".repeat(200) + board.school);

        create(board.teacher, filters, null)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/filters/state", "/filters/priority/0", "/filters/schoolId"));
    }

    @Test
    void whatIsHeldOfAPersonIsToldAndGoesButForWhatTheSchoolShares() {
        String subject = "contactpersoon-" + board.school;
        Person person =
                new Person(Tokens.contactpersoon(board.school).subject(subject).sign());
        saved(person, Map.of("q", "jansen"), null);
        String shared = saved(person, Map.of("overdue", "true"), board.school);

        List<Map<String, Object>> held = personData.export(subject);
        QuarkusTransaction.requiringNew().run(() -> personData.erase(subject, "erased-1"));
        QuarkusTransaction.requiringNew().run(() -> personData.erase(subject, "erased-1"));

        assertThat(held).hasSize(2).first().extracting("name").isEqualTo("Mijn lijst");
        assertThat(personData.export(subject)).isEmpty();
        assertThat(personData.export("erased-1")).extracting("id").contains(UUID.fromString(shared));
    }

    private static Response change(Person person, String view, String ifMatch) {
        return change(person, view, null, ifMatch);
    }

    private static Response change(Person person, String view, UUID school, String ifMatch) {
        var request = person.asks().contentType(ContentType.JSON).body(body("Anders", Map.of(), school));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(Person.BASE + "/ticket-views/" + view);
    }

    private static String saved(Person person, Map<String, Object> filters, UUID school) {
        return create(person, filters, school).then().statusCode(201).extract().path("id");
    }

    private static Response create(Person person, Map<String, Object> filters, UUID school) {
        return person.post("/ticket-views", body("Mijn lijst", filters, school));
    }

    private static Map<String, Object> body(String name, Map<String, Object> filters, UUID school) {
        return school == null
                ? Map.of("name", name, "filters", filters)
                : Map.of("name", name, "filters", filters, "sharedWithSchoolId", school);
    }
}
