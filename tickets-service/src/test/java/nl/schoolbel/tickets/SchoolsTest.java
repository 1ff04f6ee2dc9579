package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Person;
import org.junit.jupiter.api.Test;

@OnRealParts
class SchoolsTest {

    private static final String CHANGED = "nl.schoolbel.school-changed.v1";

    private final Person operator = new Person(Tokens.operator().sign());

    @Test
    void aListIsImportedAndImportingItAgainUpdatesByBrinInsteadOfDoubling() {
        Map<String, Object> bridge = row(Board.freshBrin(), "De Brug");
        Map<String, Object> lighthouse = row(Board.freshBrin(), "De Vuurtoren");
        Response first = imports(List.of(bridge, lighthouse));
        first.then().statusCode(201).body("created", equalTo(2));
        UUID lighthouseId = UUID.fromString(first.path("schools[1].schoolId"));
        lighthouse.put("phone", "+31 20 555 0101");

        imports(List.of(bridge, lighthouse))
                .then()
                .statusCode(201)
                .body("created", equalTo(0))
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("schools", equalTo(first.path("schools")));

        try (RecordedEvents events = RecordedEvents.of("schoolbel.schools.v1")) {
            assertThat(events.awaitCount(CHANGED, lighthouseId, 2)
                            .get(1)
                            .body()
                            .path("phone")
                            .asText())
                    .isEqualTo("+31 20 555 0101");
            events.awaitCount(CHANGED, first.path("schools[0].schoolId"), 1);
        }
    }

    @Test
    void allFaultsOfAListComeAtOnceByTheirPlaceAndNothingIsImported() {
        Map<String, Object> good = row(Board.freshBrin(), "De Brug");
        Map<String, Object> bad = row("99zz", "x".repeat(121));
        bad.put("region", "east");
        Map<String, Object> nameless = row(Board.freshBrin(), " ");

        imports(List.of(good, bad, nameless))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/schools/1/brin", "/schools/1/name", "/schools/1/region", "/schools/2/name"));

        imports(List.of(good)).then().body("created", equalTo(1));
    }

    @Test
    void doublesAndClashesOfAListComeByTheirPlaceToo() {
        String brin = Board.freshBrin();
        UUID id = UUID.randomUUID();
        Map<String, Object> known = row(brin, "De Brug");
        known.put("schoolId", id);
        imports(List.of(known)).then().statusCode(201);
        Map<String, Object> otherBrin = row(Board.freshBrin(), "De Vuurtoren");
        otherBrin.put("schoolId", id);
        Map<String, Object> otherId = row(brin, "De Brug");
        otherId.put("schoolId", UUID.randomUUID());

        imports(List.of(otherBrin, otherId, row(brin, "De Brug")))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/schools/0/schoolId", "/schools/1/schoolId", "/schools/2/brin"));
    }

    @Test
    void onlyAnOperatorImports() {
        new Person(Tokens.bestuur().sign())
                .post("/school-imports", Map.of("schools", List.of(row(Board.freshBrin(), "De Brug"))))
                .then()
                .statusCode(403);
    }

    @Test
    void aSchoolIsChangedWithItsEtagAndToldAsAWhole() {
        Board board = Board.imported();
        Response read = board.operator.get("/schools/" + board.school);
        read.then().statusCode(200).header("ETag", "\"v1\"").body("region", equalTo("middle"));
        Map<String, Object> changed = row(read.path("brin"), "De Nieuwe Brug");

        change(board, "\"v1\"", changed).then().statusCode(200).header("ETag", "\"v2\"");
        change(board, "\"v1\"", changed).then().statusCode(412);
        change(board, "\"v2\"", changed).then().statusCode(200).header("ETag", "\"v2\"");

        try (RecordedEvents events = RecordedEvents.of("schoolbel.schools.v1")) {
            assertThat(events.awaitCount(CHANGED, board.school, 2)
                            .get(1)
                            .body()
                            .path("name")
                            .asText())
                    .isEqualTo("De Nieuwe Brug");
        }
    }

    @Test
    void aBrinBelongsToOneSchool() {
        Board board = Board.imported();
        Board other = Board.imported();
        String taken = other.operator.get("/schools/" + other.school).path("brin");

        change(board, "\"v1\"", row(taken, "De Brug"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:brin-taken"));
    }

    @Test
    void aTeacherListsTheOwnSchoolAndTheCoachAll() {
        Board board = Board.imported();
        Board.imported();

        board.teacher.get("/schools").then().body("items.id", equalTo(List.of(board.school.toString())));
        assertThat(board.coach.get("/schools?limit=2").<List<?>>path("items")).hasSize(2);
    }

    @Test
    void aSchoolIsFoundByAnyNumberItHadAndByTheStartOfNameOrTown() {
        String brin = Board.freshBrin();
        String next = Board.freshBrin();
        String name = "100%_Brug" + brin;
        String id = imports(List.of(row(brin, name))).path("schools[0].schoolId");
        operator.asks()
                .contentType("application/json")
                .header("If-Match", "\"v1\"")
                .body(Map.of("brin", next, "name", name, "address", Map.of("street", "Dam 1", "town", "Oord" + brin)))
                .put("/tickets/v1/schools/" + id)
                .then()
                .statusCode(200);

        for (String found : List.of("brin=" + brin, "brin=" + next, "text=oord" + brin)) {
            operator.get("/schools?" + found).then().statusCode(200).body("items.id", equalTo(List.of(id)));
        }
        assertThat(finds("100%_brug" + brin)).containsExactly(id);
        assertThat(finds("1000_brug" + brin)).isEmpty();
        assertThat(finds("100%xbrug" + brin)).isEmpty();
        operator.get("/schools?rio=999A000").then().body("items", equalTo(List.of()));
        Board.imported().teacher.get("/schools?brin=" + brin).then().body("items", equalTo(List.of()));
        operator.get("/schools?brin=x&rio=y")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("brin", "rio"));
    }

    private List<String> finds(String text) {
        return operator.asks()
                .queryParam("text", text)
                .get(Person.BASE + "/schools")
                .path("items.id");
    }

    private Response imports(List<Map<String, Object>> schools) {
        return operator.post("/school-imports", Map.of("schools", schools));
    }

    private static Response change(Board board, String etag, Map<String, Object> school) {
        return board.operator
                .asks()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(school)
                .put("/tickets/v1/schools/" + board.school);
    }

    private static Map<String, Object> row(String brin, String name) {
        return new HashMap<>(Map.of("brin", brin, "name", name));
    }
}
