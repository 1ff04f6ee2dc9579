package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Person;
import nl.schoolbel.tickets.things.Things;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rooms, devices and what their stickers say. */
@OnRealParts
class ThingsTest {

    @Inject
    Things things;

    private Board board;
    private String room;

    @BeforeEach
    void addRoom() {
        board = Board.imported();
        room = board.contactpersoon
                .post(rooms(), Map.of("name", "Groep 7", "kind", "classroom"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void devicesAreFoundByRoomKindStartOfNameOrTagAndUse() {
        add(device("Digibord groep 7", "DB-71", "digiboard"));
        add(device("Laptop 1", "LT-1", "laptop"));
        Map<String, Object> old = device("Laptop 2", "LT-2", "laptop");
        old.put("retiredDate", "2026-01-31");
        add(old);

        board.teacher.get(devices()).then().statusCode(200).body("items", hasSize(3));
        Map<String, Object> covered = device("Laptop 3", "LT-3", "tablet");
        covered.put("serial", "SN-9");
        covered.put("warrantyUntilDate", "2029-07-31");
        String coveredId = add(covered).then().statusCode(201).extract().path("id");
        names("?kind=laptop", "Laptop 1", "Laptop 2");
        names("?kind=laptop&retired=false", "Laptop 1");
        names("?serial=sn-9", "Laptop 3");
        names("?warrantyBeforeDate=2029-08-01", "Laptop 3");
        names("?warrantyBeforeDate=2029-07-31");
        board.teacher
                .get(devices() + "?warrantyBeforeDate=%2B12000-01-01")
                .then()
                .statusCode(400);
        remove(board.contactpersoon, "/devices/" + coveredId, "\"v1\"").then().statusCode(204);
        names("?text=lap", "Laptop 1", "Laptop 2");
        names("?text=db-", "Digibord groep 7");
        names("?text=%25");
        names("?roomId=" + room, "Digibord groep 7", "Laptop 1", "Laptop 2");
        names("?roomId=" + UUID.randomUUID());
        board.teacher.get(rooms() + "?text=gro").then().body("items.name", hasItem("Groep 7"));
        Response first = board.teacher.get(devices() + "?limit=2");
        assertThat(first.<List<?>>path("items")).hasSize(2);
        String next = first.header("Link").replaceAll(".*<([^>]+)>.*", "$1");
        assertThat(board.teacher.asks().urlEncodingEnabled(false).get(next).<List<?>>path("items"))
                .hasSize(1);
        board.teacher.get(devices() + "?kind=toaster").then().statusCode(400);
    }

    @Test
    void nameOfARoomAndTagOfADeviceAreThereOnce() {
        String device = add(device("Digibord", "DB-71", "digiboard")).path("id");
        String other = add(device("Digibord", null, "digiboard")).path("id");

        board.contactpersoon
                .post(rooms(), Map.of("name", "groep 7", "kind", "office"))
                .then()
                .statusCode(409);
        add(device("Digibord", "db-71", "digiboard")).then().statusCode(409);
        put(board.contactpersoon, "/devices/" + other, "\"v1\"", device("Digibord", "DB-71", "digiboard"))
                .then()
                .statusCode(409);
        put(board.contactpersoon, "/devices/" + device, "\"v1\"", device("Digibord", "DB-72", "digiboard"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"");
        put(board.contactpersoon, "/devices/" + device, "\"v1\"", device("Digibord", "DB-73", "digiboard"))
                .then()
                .statusCode(412);
        put(board.contactpersoon, "/rooms/" + room, "\"v1\"", Map.of("name", "Groep 8", "kind", "classroom"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"");
        Map<String, Object> nowhere = device("Digibord", null, "digiboard");
        nowhere.put("roomId", UUID.randomUUID());
        add(nowhere).then().statusCode(400).body("errors.pointer", hasItem("/roomId"));
        add(Map.of("name", " ", "kind", "toaster", "assetTag", " "))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/kind", "/roomId", "/assetTag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "+12000-01-01", "+999999999-12-31", "1899-12-31", "2200-01-01", "2026-02-30"})
    void aDayThatCannotBeMeantIsABadField(String day) {
        Map<String, Object> device = device("Digibord", "DB-71", "digiboard");
        device.put("warrantyUntilDate", day);

        add(device).then().statusCode(400).body("errors.pointer", equalTo(List.of("/warrantyUntilDate")));
    }

    @Test
    void namesAreStrippedAndHoldNoPersonalDataButSerialsMayLookLikeIt() {
        Map<String, Object> device = device(" Digibord ", " DB-71 ", "digiboard");
        device.put("serial", " 123456782 ");
        add(device)
                .then()
                .statusCode(201)
                .body("name", equalTo("Digibord"))
                .body("assetTag", equalTo("DB-71"))
                .body("serial", equalTo("123456782"));
        board.contactpersoon
                .post(rooms(), Map.of("name", " groep 7", "kind", "office", "floor", " "))
                .then()
                .statusCode(409);

        Map<String, Object> named = device("Laptop leerling Sanne", "sanne@school.example", "laptop");
        add(named).then().statusCode(400).body("errors.pointer", containsInAnyOrder("/name", "/assetTag"));
        named.put("assetTag", "LT-1");
        named.put("falseHits", List.of("pupil-name"));
        String id = add(named).then().statusCode(201).extract().path("id");
        named.remove("falseHits");
        named.put("warrantyUntilDate", "2029-07-31");
        put(board.contactpersoon, "/devices/" + id, "\"v1\"", named).then().statusCode(200);
        board.contactpersoon
                .post(rooms(), Map.of("name", "Bel 06-12345678", "kind", "office"))
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("personal-data-phone")));
        board.operator
                .get("/audit-entries")
                .then()
                .body(
                        "items.findAll { it.action == 'personal-data-escape' }.thingId",
                        hasItem(id + "/name:pupil-name"));
    }

    @Test
    void aTextThatNoDatabaseHoldsIsABadParameter() {
        for (String path : List.of(rooms(), devices())) {
            board.teacher
                    .asks()
                    .queryParam("text", "\0")
                    .get(Person.BASE + path)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", equalTo(List.of("text")))
                    .body("errors.code", equalTo(List.of("control-character")));
        }
    }

    @Test
    void roomWithDevicesStaysAndWhatIsNotUsedCanGo() {
        String device = add(device("Digibord", "DB-71", "digiboard")).path("id");

        remove(board.contactpersoon, "/rooms/" + room, "\"v1\"").then().statusCode(409);
        remove(board.contactpersoon, "/devices/" + device, "\"v2\"").then().statusCode(412);
        remove(board.contactpersoon, "/devices/" + device, "\"v1\"").then().statusCode(204);
        remove(board.contactpersoon, "/rooms/" + room, "\"v1\"").then().statusCode(204);
        board.teacher.get("/rooms/" + room).then().statusCode(404);
    }

    @Test
    void aRoomThatIsOutOfUseIsNotPickedAndTakesNoReport() {
        String code = board.teacher.get("/rooms/" + room).path("shortCode");
        Map<String, Object> retired = Map.of("name", "Groep 7", "kind", "classroom", "retiredDate", "2026-11-01");
        put(board.contactpersoon, "/rooms/" + room, "\"v1\"", retired)
                .then()
                .statusCode(200)
                .body("retiredDate", equalTo("2026-11-01"));

        board.teacher.get(rooms() + "?retired=false").then().body("items", hasSize(0));
        board.teacher.get(rooms() + "?retired=true").then().body("items.id", equalTo(List.of(room)));
        for (Map.Entry<String, String> place :
                Map.of("roomId", room, "shortCode", code).entrySet()) {
            Map<String, Object> report = board.digiboard();
            report.put(place.getKey(), place.getValue());
            board.teacher
                    .post("/tickets", report)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", equalTo(List.of("/" + place.getKey())))
                    .body("errors.code", equalTo(List.of("not-active")));
        }
        Map<String, Object> later = Map.of("name", "Groep 7", "kind", "classroom", "retiredDate", "2199-12-31");
        put(board.contactpersoon, "/rooms/" + room, "\"v2\"", later).then().statusCode(200);
        Map<String, Object> report = board.digiboard();
        report.put("roomId", room);
        board.teacher.post("/tickets", report).then().statusCode(201);
    }

    @Test
    void scannedStickerSaysWhatItStandsOn() throws Exception {
        Response device = add(device("Digibord groep 7", "DB-71", "digiboard"));
        String code = device.path("shortCode");
        String roomCode = board.teacher.get("/rooms/" + room).path("shortCode");

        String content = scan(board.teacher
                .get("/devices/" + device.path("id") + "/sticker")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .extract()
                .asString());

        assertThat(content).endsWith("/tickets/v1/short-codes/" + code);
        board.teacher
                .get("/short-codes/" + code.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("schoolId", equalTo(board.school.toString()))
                .body("device.id", equalTo(device.path("id")))
                .body("room.name", equalTo("Groep 7"));
        board.teacher
                .get("/short-codes/" + roomCode)
                .then()
                .body("room.id", equalTo(room))
                .body("device", nullValue());
        board.teacher.get("/rooms/" + room + "/sticker").then().statusCode(200);
        board.stranger.get("/short-codes/" + code).then().statusCode(404);
        board.stranger.get("/devices/" + device.path("id") + "/sticker").then().statusCode(404);
        char wrong = code.charAt(0) == '2' ? '3' : '2';
        board.teacher
                .get("/short-codes/" + wrong + code.substring(1))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("check-character"));
    }

    @Test
    void otherSchoolsFindNothingAndOnlyKeepersChange() {
        String device = add(device("Digibord", "DB-71", "digiboard")).path("id");
        Person elsewhere = new Person(Tokens.contactpersoon(UUID.randomUUID()).sign());
        Map<String, Object> changed = device("Digibord", "DB-72", "digiboard");
        Map<String, Object> changedRoom = Map.of("name", "Groep 8", "kind", "classroom");

        for (String path : List.of(rooms(), devices(), "/rooms/" + room, "/devices/" + device)) {
            elsewhere.get(path).then().statusCode(404);
            for (Person person : List.of(board.colleague, board.coach, board.bestuur, board.operator)) {
                person.get(path).then().statusCode(200);
            }
            board.beheerpartner.get(path).then().statusCode(403);
        }
        elsewhere.post(rooms(), changedRoom).then().statusCode(404);
        elsewhere.post(devices(), changed).then().statusCode(404);
        put(elsewhere, "/rooms/" + room, "\"v1\"", changedRoom).then().statusCode(404);
        put(elsewhere, "/devices/" + device, "\"v1\"", changed).then().statusCode(404);
        remove(elsewhere, "/rooms/" + room, "\"v1\"").then().statusCode(404);
        remove(elsewhere, "/devices/" + device, "\"v1\"").then().statusCode(404);
        for (Person person : List.of(board.teacher, board.coach, board.bestuur)) {
            person.post(rooms(), changedRoom).then().statusCode(403);
            person.post(devices(), changed).then().statusCode(403);
            put(person, "/rooms/" + room, "\"v1\"", changedRoom).then().statusCode(403);
            put(person, "/devices/" + device, "\"v1\"", changed).then().statusCode(403);
            remove(person, "/rooms/" + room, "\"v1\"").then().statusCode(403);
            remove(person, "/devices/" + device, "\"v1\"").then().statusCode(403);
        }
        assertThat(things.device(board.school, UUID.fromString(device))).isPresent();
        assertThat(things.device(UUID.randomUUID(), UUID.fromString(device))).isEmpty();
        assertThat(things.room(board.school, UUID.fromString(room))).isPresent();
    }

    /** Reads the QR back out of the picture, as a camera would. */
    private static String scan(String svg) throws Exception {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        int quiet = 4;
        BitMatrix modules = new BitMatrix(Integer.parseInt(box.group(1)) - 2 * quiet);
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1").matcher(svg);
        while (module.find()) {
            modules.set(Integer.parseInt(module.group(1)) - quiet, Integer.parseInt(module.group(2)) - quiet);
        }
        return new Decoder().decode(modules).getText();
    }

    private void names(String query, String... names) {
        board.teacher.get(devices() + query).then().statusCode(200).body("items.name", containsInAnyOrder(names));
    }

    private Response add(Map<String, Object> device) {
        return board.contactpersoon.post(devices(), device);
    }

    private Map<String, Object> device(String name, String assetTag, String kind) {
        Map<String, Object> device = new HashMap<>(Map.of("name", name, "kind", kind, "roomId", room));
        if (assetTag != null) {
            device.put("assetTag", assetTag);
        }
        return device;
    }

    private String rooms() {
        return "/schools/" + board.school + "/rooms";
    }

    private String devices() {
        return "/schools/" + board.school + "/devices";
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
