package nl.schoolbel.tickets;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a technician has to know of the school, the room and the device, and when the door is open. */
@OnRealParts
class PlaceTest {

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
        Map<String, Object> hours = Map.of(
                "lessonHours",
                List.of(),
                "accessHours",
                List.of(
                        Map.of("day", "tuesday", "open", "08:00", "close", "12:00"),
                        Map.of("day", "tuesday", "open", "13:00", "close", "24:00")));
        board.contactpersoon
                .asks()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v1\"")
                .body(hours)
                .put("/tickets/v1/schools/" + board.school + "/hours")
                .then()
                .statusCode(200);
    }

    @Test
    void theBeheerpartnerReadsWhereToGoAndForWhat() {
        String rooms = "/schools/" + board.school + "/rooms";
        String room = board.contactpersoon
                .post(rooms, Map.of("name", "Groep 7", "kind", "classroom", "floor", "1e verdieping"))
                .path("id");
        String device = board.contactpersoon
                .post(
                        "/schools/" + board.school + "/devices",
                        Map.of(
                                "name", "Digibord",
                                "kind", "digiboard",
                                "roomId", room,
                                "assetTag", "DB-71",
                                "serial", "SN 123456782"))
                .path("id");
        Map<String, Object> report = board.digiboard();
        report.put("deviceId", device);
        UUID ticket = UUID.fromString(board.teacher.post("/tickets", report).path("id"));
        board.contactpersoon.takes(ticket, "hand-overs");
        board.sla.matches(ticket, board.beheerpartnerId);

        Eventually.holds(() -> board.beheerpartner
                .get("/tickets/" + ticket)
                .then()
                .statusCode(200)
                .body("place.schoolName", equalTo("De Brug"))
                .body("place.accessHours", hasSize(2))
                .body("place.room.name", equalTo("Groep 7"))
                .body("place.room.floor", equalTo("1e verdieping"))
                .body("place.device.kind", equalTo("digiboard"))
                .body("place.device.assetTag", equalTo("DB-71"))
                .body("place.device.serial", equalTo("SN 123456782")));
        board.bestuur.get("/tickets/" + ticket).then().statusCode(200).body("place", nullValue());
        board.colleague.get("/tickets/" + ticket).then().statusCode(200).body("place", nullValue());
        board.teacher
                .get("/tickets/" + board.reported())
                .then()
                .body("place.schoolName", equalTo("De Brug"))
                .body("place.room", nullValue())
                .body("place.device", nullValue());
        board.contactpersoon.get("/tickets").then().body("items[0].place", nullValue());
    }

    @Test
    void aVisitThatFindsAClosedDoorIsToldWhenItIsOpenThatDay() {
        UUID ticket = board.matched();

        visit(ticket, "2027-01-12T11:00:00+01:00", "2027-01-12T13:30:00+01:00", "08:00–12:00, 13:00–24:00");
        visit(ticket, "2027-01-13T11:00:00+01:00", "2027-01-13T13:30:00+01:00", "Die dag is er niemand.");
        board.beheerpartner.takes(
                ticket, "visits", Map.of("from", "2027-01-12T08:00:00+01:00", "until", "2027-01-12T12:00:00+01:00"));
    }

    private void visit(UUID ticket, String from, String until, String told) {
        board.beheerpartner
                .step(ticket, "visits", Map.of("from", from, "until", until))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:visit-outside-access-hours"))
                .body("detail", containsString(told));
    }
}
