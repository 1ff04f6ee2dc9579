package nl.schoolbel.tickets;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tree of categories is the bestuur's to change and everybody's to read. */
@OnRealParts
class CategoriesTest {

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void everybodyReadsTheTreeAndTheBestuurAndTheOperatorChangeIt() {
        for (Person reader : List.of(
                board.teacher, board.contactpersoon, board.coach, board.bestuur, board.beheerpartner, board.operator)) {
            reader.get("/categories").then().statusCode(200).body("items.name", hasItems("Netwerk & wifi", "Overig"));
        }
        for (Person other : List.of(board.teacher, board.contactpersoon, board.coach, board.beheerpartner)) {
            other.post("/categories", Map.of("name", "Van mij")).then().statusCode(403);
        }
        String top = created(board.bestuur, Map.of("name", "Kluisjes " + board.school));
        String child = created(board.operator, Map.of("name", "Slot", "parentId", top, "position", 1));

        board.teacher
                .get("/categories/" + child)
                .then()
                .body("parentId", equalTo(top))
                .body("active", equalTo(true));
        change(board.teacher, child, Map.of("name", "Slotje"), "\"v1\"").then().statusCode(403);
        change(board.bestuur, child, Map.of("name", "Slotje"), "\"v7\"").then().statusCode(412);
        change(board.bestuur, UUID.randomUUID().toString(), Map.of("name", "Slotje"), "*")
                .then()
                .statusCode(404);
        change(board.bestuur, top, Map.of("name", "x", "parentId", child), "*")
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("circle")));
        board.bestuur
                .post("/categories", Map.of("name", "SLOT", "parentId", top))
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("taken")));
        change(board.bestuur, child, Map.of("name", "Slotje", "parentId", top), "\"v1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("name", equalTo("Slotje"));
    }

    @Test
    void aCategoryThatIsNotUsedAnyMoreKeepsItsTicketsAndTakesNoNewOnes() {
        String top = created(board.bestuur, Map.of("name", "Bel " + board.school));
        String child = created(board.bestuur, Map.of("name", "Stil", "parentId", top));
        Map<String, Object> report = board.digiboard();
        report.put("categoryId", child);
        String ticket = board.teacher
                .post("/tickets", report)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        change(board.bestuur, top, Map.of("name", "Bel " + board.school, "active", false), "\"v1\"")
                .then()
                .statusCode(200);

        board.teacher.get("/tickets/" + ticket).then().body("categoryId", equalTo(child));
        board.teacher
                .post("/tickets", report)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/categoryId"))
                .body("errors.code", equalTo(List.of("not-active")));
    }

    private static String created(Person person, Map<String, ?> content) {
        return person.post("/categories", content)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response change(Person person, String id, Map<String, ?> content, String etag) {
        return person.asks()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(content)
                .put(Person.BASE + "/categories/" + id);
    }
}
