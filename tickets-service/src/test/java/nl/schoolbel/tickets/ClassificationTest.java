package nl.schoolbel.tickets;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a ticket is about is set right after it was reported. */
@OnRealParts
class ClassificationTest {

    private static final String NO_PICTURE = "ca7e0000-0000-4000-8000-000000000110";
    private static final String NO_SOUND = "ca7e0000-0000-4000-8000-000000000120";

    private Board board;
    private String room;
    private Map<String, String> printer;

    @BeforeEach
    void furnishSchool() {
        board = Board.imported();
        room = board.contactpersoon
                .post("/schools/" + board.school + "/rooms", Map.of("name", "Lokaal 4", "kind", "classroom"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        printer = board.contactpersoon
                .post(
                        "/schools/" + board.school + "/devices",
                        Map.of("roomId", room, "kind", "printer", "name", "Printer lokaal 4"))
                .then()
                .statusCode(201)
                .extract()
                .path("");
    }

    @Test
    void everybodySeesTheNewDeviceAndTheOldCategoryStandsInTheTimeline() {
        UUID ticket = board.matched();
        String needed = Instant.now()
                .plus(2, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        board.contactpersoon.takes(ticket, "classifications", Map.of("categoryId", NO_PICTURE));

        board.coach
                .step(
                        ticket,
                        "classifications",
                        Map.of("categoryId", NO_SOUND, "shortCode", printer.get("shortCode"), "neededAt", needed))
                .then()
                .statusCode(201)
                .body("priority", equalTo(2))
                .body("state", equalTo("handed-over"));

        board.beheerpartner
                .get("/tickets/" + ticket)
                .then()
                .body("categoryId", equalTo(NO_SOUND))
                .body("deviceId", equalTo(printer.get("id")))
                .body("roomId", equalTo(room))
                .body("neededAt", equalTo(needed));
        String change = "items.findAll { it.what == 'classified' }[1].";
        board.beheerpartner
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body(change + "by", equalTo("coach"))
                .body(change + "detail.fromCategoryId", equalTo(NO_PICTURE))
                .body(change + "detail.toCategoryId", equalTo(NO_SOUND))
                .body(change + "detail.fromDeviceId", nullValue())
                .body(change + "detail.toDeviceId", equalTo(printer.get("id")))
                .body(change + "detail.toNeededAt", equalTo(needed));
        board.contactpersoon
                .get("/tickets?deviceId=" + printer.get("id"))
                .then()
                .body("items.id", contains(ticket.toString()));
        board.contactpersoon
                .get("/figures?from=2026-01&by=device-kind")
                .then()
                .statusCode(200)
                .body("items.find { it.key == 'printer' }.reported", equalTo(1));
    }

    @Test
    void whatIsAbsentItIsNotAboutAnyMoreAndWhatStaysMayBeOutOfUse() {
        Map<String, Object> report = board.digiboard();
        report.put("deviceId", printer.get("id"));
        UUID ticket = UUID.fromString(board.teacher
                .post("/tickets", report)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        Map<String, String> retired =
                Map.of("roomId", room, "kind", "printer", "name", "Printer lokaal 4", "retiredDate", "2026-01-01");
        board.contactpersoon
                .asks()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(retired)
                .put(Person.BASE + "/devices/" + printer.get("id"))
                .then()
                .statusCode(200);

        Map<String, String> withDevice = Map.of("deviceId", printer.get("id"), "categoryId", NO_SOUND);
        board.contactpersoon.takes(ticket, "classifications", withDevice);
        board.contactpersoon
                .step(ticket, "classifications", withDevice)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unchanged"));
        board.contactpersoon
                .step(ticket, "classifications", Map.of("roomId", room))
                .then()
                .statusCode(201)
                .body("deviceId", nullValue())
                .body("categoryId", nullValue())
                .body("roomId", equalTo(room));
        board.contactpersoon
                .step(ticket, "classifications", withDevice)
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-active"));
    }

    @Test
    void everyBadFieldIsNamed() {
        UUID ticket = board.reported();

        board.contactpersoon
                .step(
                        ticket,
                        "classifications",
                        Map.of(
                                "categoryId", UUID.randomUUID(),
                                "toolId", UUID.randomUUID(),
                                "deviceId", printer.get("id"),
                                "roomId", UUID.randomUUID(),
                                "neededAt", "2020-01-01T00:00:00Z"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/categoryId", "/toolId", "/roomId", "/neededAt"));
        board.contactpersoon
                .step(
                        ticket,
                        "classifications",
                        Map.of("deviceId", printer.get("id"), "shortCode", printer.get("shortCode")))
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-together"))
                .body("errors[0].detail", equalTo("Dit kan niet samen met deviceId, roomId."));
    }

    @Test
    void onlyTheContactpersoonAndTheCoachMayAndOnlyWhileItIsUnsolved() {
        UUID ticket = board.matched();
        Map<String, String> change = Map.of("roomId", room);

        for (Person nobody : new Person[] {board.teacher, board.beheerpartner, board.bestuur, board.operator}) {
            nobody.step(ticket, "classifications", change, "*").then().statusCode(403);
        }
        Board.imported()
                .contactpersoon
                .step(ticket, "classifications", change, "*")
                .then()
                .statusCode(404);
        board.contactpersoon
                .step(ticket, "classifications", change, "\"v1\"")
                .then()
                .statusCode(412);
        board.contactpersoon.get("/tickets/" + ticket).then().body("allowedActions", hasItem("classify"));
        board.beheerpartner.takes(ticket, "resolutions", Map.of("cause", "hardware", "done", "Vervangen"));
        board.contactpersoon.get("/tickets/" + ticket).then().body("allowedActions", not(hasItem("classify")));
        board.contactpersoon
                .step(ticket, "classifications", change)
                .then()
                .statusCode(409)
                .body("allowedActions", hasItem("confirm"));
    }
}
