package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Person;
import org.junit.jupiter.api.Test;

@OnRealParts
class CsvImportTest {

    private static final String THINGS = "rooms-and-devices";

    private final Person operator = new Person(Tokens.operator().sign());

    @Test
    void ownLayoutIsTakenInAndAgainChangesNothing() {
        String brin = Board.freshBrin();
        String other = Board.freshBrin();
        String file = "\uFEFFbrin;name;region;phone;street;postcode;town\r\n"
                + brin + ";De Brug;north;+31 38 555 0101;\"Kerkstraat 1; hoek\";8011AB;Zwolle\r\n"
                + other + ";Café Brug;;;;;\r\n\r\n";

        imports("schools?dryRun=true", file).then().statusCode(200).body("schools.created", equalTo(2));
        imports("schools", file)
                .then()
                .statusCode(201)
                .body("schools.created", equalTo(2))
                .body("withoutRegion.count", equalTo(1))
                .body("withoutRegion.brins", equalTo(List.of(other)))
                .body("dryRun", equalTo(false));
        imports("schools", file).then().body("schools.unchanged", equalTo(2));
        imports("schools", "name,brin\nDe Brug II," + brin + "\n").then().body("schools.updated", equalTo(1));

        Map<String, Object> school = school(brin);
        assertThat(school).containsEntry("name", "De Brug II").containsEntry("phone", "+31 38 555 0101");
        assertThat(school.get("address")).hasToString("{street=Kerkstraat 1; hoek, postcode=8011AB, town=Zwolle}");
    }

    @Test
    void aFileSaysByWhichIdTheLoginServiceKnowsASchool() {
        String brin = Board.freshBrin();
        UUID id = UUID.randomUUID();
        String header = "brin;name;schoolId\n";
        String line = brin + ";De Brug;" + id + "\n";

        imports("schools", header + line).then().statusCode(201).body("schools.created", equalTo(1));
        imports("schools", header + line).then().statusCode(201).body("schools.unchanged", equalTo(1));
        operator.get("/schools/" + id).then().statusCode(200).body("brin", equalTo(brin));
        imports(
                        "schools",
                        header + brin + ";De Brug;" + UUID.randomUUID() + "\n" + Board.freshBrin() + ";Ander;" + id
                                + "\n" + Board.freshBrin() + ";Ander;x\n")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        equalTo(List.of("/lines/4/schoolId", "/lines/2/schoolId", "/lines/3/schoolId")));
    }

    @Test
    void listOfDuoIsTakenInByItsHeaderAndOnlyTheBoardThatIsAskedFor() {
        String brin = Board.freshBrin();
        String file = "PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;STRAATNAAM;"
                + "HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENAAM;TELEFOONNUMMER;INTERNETADRES\n"
                + "Overijssel;40169;" + brin.substring(0, 4) + ";" + brin
                + ";De Réünie;Kerkstraat;12 a;8011 AB;ZWOLLE;Zwolle;038-5550101;www.x.nl\n"
                + "Overijssel;40170;98ZZ;98ZZ00;Van een ander;Kerkstraat;13;8011 AB;ZWOLLE;Zwolle;fout;\n";
        byte[] asDuoWritesIt = file.getBytes(Charset.forName("windows-1252"));

        imports("schools?bevoegdGezag=40169", asDuoWritesIt)
                .then()
                .statusCode(201)
                .body("schools.created", equalTo(1))
                .body("withoutRegion.count", equalTo(0));
        assertThat(school(brin)).containsEntry("region", "north");
        imports("schools?bevoegdGezag=40169", asDuoWritesIt).then().body("schools.unchanged", equalTo(1));
        imports("schools", asDuoWritesIt)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/lines/3/TELEFOONNUMMER")));
        String newer =
                "INSTELLINGSCODE,VESTIGINGSCODE,VESTIGINGSNAAM\n" + brin.substring(0, 4) + "," + brin + ",Nieuw\n";
        imports("schools", newer).then().body("schools.updated", equalTo(1));

        assertThat(school(brin)).containsEntry("name", "Nieuw").containsEntry("phone", "038-5550101");
        assertThat(school(brin).get("address")).hasToString("{street=Kerkstraat 12 a, postcode=8011AB, town=ZWOLLE}");
    }

    @Test
    void aBrinThatAnotherSchoolHadIsReusedFromTodayAndTheDryRunSaysTheSame() {
        Board board = Board.imported();
        String old = board.operator.get("/schools/" + board.school).path("brin");
        String planned = Board.freshBrin();
        String current = Board.freshBrin();
        board.operator
                .asks()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v1\"")
                .body(Map.of(
                        "identifiers",
                        List.of(
                                Map.of("type", "brin6", "value", old, "validUntilDate", "2026-07-31"),
                                Map.of(
                                        "type", "brin6",
                                        "value", current,
                                        "validFromDate", "2026-08-01",
                                        "validUntilDate", "2050-07-31"),
                                Map.of("type", "brin6", "value", planned, "validFromDate", "2050-08-01"))))
                .put(Person.BASE + "/schools/" + board.school + "/identifiers")
                .then()
                .statusCode(200);
        String file = "brin;name\n" + current + ";De Brug\n" + old + ";De Nieuwe\n";

        for (boolean dryRun : List.of(true, false)) {
            imports("schools?dryRun=" + dryRun, file)
                    .then()
                    .body("schools.created", equalTo(1))
                    .body("schools.unchanged", equalTo(1));
            imports("schools?dryRun=" + dryRun, file + planned + ";Te vroeg\n")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", equalTo(List.of("/lines/4/brin")))
                    .body("errors.code", equalTo(List.of("taken")));
        }
        operator.post(
                        "/school-imports",
                        Map.of(
                                "schools",
                                List.of(
                                        Map.of("brin", current, "name", "De Brug"),
                                        Map.of("brin", planned, "name", "Te vroeg"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/schools/1/brin")));
        imports("schools", file).then().body("schools.unchanged", equalTo(2));
    }

    @Test
    void allFaultsComeByLineAndColumnAndNothingIsTakenIn() {
        String brin = Board.freshBrin();
        String file = "brin;name;region;postcode\n"
                + brin + ";De Brug;east;80\n\n"
                + "9;;north;\n"
                + brin + ";Nog eens;north;;te veel\n"
                + brin + ";Nog eens;north;\n";

        imports("schools", file)
                .then()
                .statusCode(400)
                .body("errorsTotal", equalTo(8))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/lines/2/region",
                                "/lines/2/postcode",
                                "/lines/2/street",
                                "/lines/2/town",
                                "/lines/4/brin",
                                "/lines/4/name",
                                "/lines/5",
                                "/lines/6/brin"));
        imports("schools", "brin;naam\n")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/lines/1/name", "/lines/1/naam"));
        imports("schools", "").then().statusCode(400).body("errors.code", hasItem("not-a-table"));
        imports("schools", "brin;name\nx;De Brug\n\"99ZZ00\";\"De\nBrug\n99ZZ01;x\n")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/lines/2/brin", "/lines/3"));
        imports("schools", "brin;name" + ";x".repeat(99) + "\n")
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("too-many-columns")));
        imports("schools?bevoegdGezag=40169", "brin;name\n" + brin + ";De Brug\n")
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("missing-column")));
        imports("schools", "brin;name\n" + "x;y\n".repeat(1_200))
                .then()
                .statusCode(400)
                .body("errors", hasSize(1_000))
                .body("errorsTotal", equalTo(1_200 + 1_199));
        imports("schools", "brin;name\n" + "x;y\n".repeat(10_001))
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("too-many-lines")));
        assertThat(operator.get("/schools?limit=100").<List<String>>path("items.brin"))
                .doesNotContain(brin);
    }

    @Test
    void tenThousandDevicesAreTakenInAndTheSecondTimeNothingChanges() {
        Board board = Board.imported();
        String brin = board.operator.get("/schools/" + board.school).path("brin");
        StringBuilder file = new StringBuilder("brin;room;roomKind;assetTag;kind;serial;name;warrantyUntilDate\n");
        for (int i = 0; i < 10_000; i++) {
            file.append(brin)
                    .append(";Lokaal ")
                    .append(i % 200)
                    .append(";classroom;AT-")
                    .append(i)
                    .append(";laptop;SN")
                    .append(i)
                    .append(";Laptop ")
                    .append(i)
                    .append(";2029-07-31\n");
        }

        imports(THINGS, file.toString())
                .then()
                .statusCode(201)
                .body("rooms.created", equalTo(200))
                .body("devices.created", equalTo(10_000));
        imports(THINGS, file.toString())
                .then()
                .statusCode(201)
                .body("rooms.unchanged", equalTo(200))
                .body("devices.created", equalTo(0))
                .body("devices.updated", equalTo(0))
                .body("devices.unchanged", equalTo(10_000));

        board.teacher
                .get("/schools/" + board.school + "/devices?text=AT-9999")
                .then()
                .body("items.name", equalTo(List.of("Laptop 9999")))
                .body("items[0].shortCode.length()", equalTo(7));
    }

    @Test
    void deviceMovesAndContradictionsAreRefused() {
        Board board = Board.imported();
        String brin = board.operator.get("/schools/" + board.school).path("brin");
        imports(
                        THINGS,
                        "brin,room,floor,assetTag,kind,name\n" + brin + ",Groep 7,1,DB-1,digiboard,Bord\n" + brin
                                + ",Kantoor,,,,\n")
                .then()
                .statusCode(201)
                .body("rooms.created", equalTo(2));

        imports(THINGS, "brin,room,assetTag,retiredDate\n" + brin + ",KANTOOR,db-1,2026-11-01\n")
                .then()
                .body("devices.updated", equalTo(1))
                .body("rooms.unchanged", equalTo(1));
        board.teacher
                .get("/schools/" + board.school + "/devices")
                .then()
                .body("items[0].retiredDate", equalTo("2026-11-01"))
                .body("items[0].name", equalTo("Bord"));

        imports(
                        THINGS,
                        "brin,room,floor,assetTag,kind,name\n" + brin + ",Groep 7,1,DB-1,,\n" + brin
                                + ",Groep 7,2,db-1,,\n" + brin + ",Groep 7,,NEW,,\n")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/lines/3/room", "/lines/3/assetTag", "/lines/4/kind", "/lines/4/name"));
        imports(THINGS, "brin,room,assetTag,kind,serial\n" + brin + ",Groep 7,,,SN1\n" + brin + ",Groep 7,,,\n")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/lines/2/assetTag")));
        imports(
                        THINGS,
                        "brin,room,assetTag,kind,serial,name\n" + brin
                                + ",Kamer 06-12345678,X,laptop,123456782,leerling Sanne\n")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/lines/2/room", "/lines/2/name"));
        imports(THINGS, "brin,room,assetTag,kind,warrantyUntilDate\n" + brin + ",Groep 7,X,toaster,morgen\n")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/lines/2/kind", "/lines/2/warrantyUntilDate"));
    }

    @Test
    void onlyTheOperatorImportsSchoolsAndAContactpersoonThingsOfItsOwnSchool() {
        Board board = Board.imported();
        String brin = board.operator.get("/schools/" + board.school).path("brin");
        Board other = Board.imported();
        String things = "brin,room\n" + brin + ",Groep 7\n";

        for (Person person :
                List.of(board.teacher, board.contactpersoon, board.coach, board.bestuur, board.beheerpartner)) {
            imports(person, "schools", bytes("brin;name\n")).then().statusCode(403);
        }
        for (Person person : List.of(board.teacher, board.coach, board.bestuur, board.beheerpartner)) {
            imports(person, THINGS, bytes(things)).then().statusCode(403);
        }
        imports(board.contactpersoon, THINGS, bytes(things)).then().statusCode(201);
        imports(other.contactpersoon, THINGS, bytes(things))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/lines/2/brin")));
        operator.post("/imports/schools", Map.of()).then().statusCode(415);
    }

    @Test
    void sameKeyIsTheSameImportAndADryRunIsAnother() {
        String key = UUID.randomUUID().toString();
        String file = "brin;name\n" + Board.freshBrin() + ";De Brug\n";

        imports(operator, "schools?dryRun=true", bytes(file), key).then().statusCode(200);
        imports(operator, "schools", bytes(file), key).then().statusCode(409);
        String another = UUID.randomUUID().toString();
        imports(operator, "schools", bytes(file), another)
                .then()
                .statusCode(201)
                .body("schools.created", equalTo(1));
        imports(operator, "schools", bytes(file), another)
                .then()
                .statusCode(201)
                .body("schools.created", equalTo(1));
        imports(operator, "schools", bytes(file + "\n"), another).then().statusCode(409);
    }

    private Map<String, Object> school(String brin) {
        List<Map<String, Object>> schools = operator.get("/schools?limit=100").path("items");
        return schools.stream()
                .filter(s -> s.get("brin").equals(brin))
                .findFirst()
                .orElseThrow();
    }

    private Response imports(String what, String file) {
        return imports(what, bytes(file));
    }

    private Response imports(String what, byte[] file) {
        return imports(operator, what, file);
    }

    private static Response imports(Person person, String what, byte[] file) {
        return imports(person, what, file, UUID.randomUUID().toString());
    }

    private static Response imports(Person person, String what, byte[] file, String key) {
        return person.asks()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)))
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(file)
                .post(Person.BASE + "/imports/" + what);
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
