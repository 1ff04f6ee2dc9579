package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.HelpingParty;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.events.terms.SupportTier;
import nl.schoolbel.events.tools.HelpedBy;
import nl.schoolbel.events.tools.ToolChanged;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.Person;
import nl.schoolbel.tickets.board.SlaService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a report may name, for whom, how it is rated, and what it is held against before it is sent. */
@OnRealParts
class ReportTest {

    private static final String NO_PICTURE = "ca7e0000-0000-4000-8000-000000000110";

    @Inject
    Sql sql;

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void allThatAReportNamesWronglyIsSaidAtOnce() {
        Map<String, Object> report = board.digiboard();
        report.put("title", "Bel 06-12345678");
        report.put("categoryId", UUID.randomUUID());
        report.put("toolId", UUID.randomUUID());
        report.put("neededAt", "2020-01-01T00:00:00Z");

        board.teacher
                .post("/tickets", report)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/title", "/categoryId", "/toolId", "/neededAt"))
                .body(
                        "errors.code",
                        containsInAnyOrder("personal-data-phone", "unknown-id", "unknown-id", "not-in-future"));
        report.putAll(Map.of("neededAt", "+99999-01-01T00:00:00Z", "forColleague", "two words"));
        board.teacher.post("/tickets", report).then().statusCode(400).body("errors.pointer", hasItem("/forColleague"));
        report.remove("forColleague");
        board.teacher.post("/tickets", report).then().statusCode(400).body("errors.code", hasItem("too-far"));
    }

    @Test
    void aToolIsTakenOnceItIsHeardOf() {
        UUID tool = UUID.randomUUID();
        Map<String, Object> report = board.digiboard();
        report.put("toolId", tool);
        report.put("categoryId", NO_PICTURE);

        board.sla.tell(
                ToolEvents.CHANGED,
                tool,
                new ToolChanged(
                        tool,
                        "Bordsoftware",
                        List.of(),
                        null,
                        SupportTier.LIMITED,
                        List.of(new HelpedBy(HelpingParty.COACH, null)),
                        PrivacyDecision.CONDITIONS,
                        SlaService.now(),
                        OccurredBy.SCHOOLBEL));

        Eventually.holds(() -> board.teacher
                .post("/tickets", report)
                .then()
                .statusCode(201)
                .body("toolId", equalTo(tool.toString()))
                .body("tool.name", equalTo("Bordsoftware"))
                .body("tool.supportTier", equalTo("limited"))
                .body("tool.helpedBy.party", equalTo(List.of("coach")))
                .body("tool.privacyDecision", equalTo("conditions"))
                .body("categoryId", equalTo(NO_PICTURE))
                .body("forColleague", equalTo(false)));
    }

    @Test
    void aColleaguesTicketIsTheColleaguesOwnAndThatOfWhoEnteredIt() {
        String subject = "colleague-" + UUID.randomUUID();
        Person colleague =
                new Person(Tokens.teacher(board.school).subject(subject).sign());
        Map<String, Object> report = board.digiboard();
        report.put("forColleague", subject);
        board.teacher
                .post("/tickets", report)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/forColleague")))
                .body("errors.code", equalTo(List.of("unknown-id")));
        new Person(Tokens.teacher(UUID.randomUUID()).subject(subject).sign()).get("/tickets");
        board.teacher.post("/tickets", report).then().statusCode(400);
        colleague.get("/tickets").then().statusCode(200);

        UUID ticket = UUID.fromString(board.teacher
                .post("/tickets", report)
                .then()
                .statusCode(201)
                .body("forColleague", equalTo(true))
                .body("allowedActions", hasItem("withdraw"))
                .extract()
                .path("id"));

        for (Person owner : List.of(board.teacher, colleague)) {
            String seen = owner.get("/tickets/" + ticket)
                    .then()
                    .statusCode(200)
                    .body("description", startsWith("Het scherm"))
                    .extract()
                    .asString();
            assertThat(seen).doesNotContain(subject).doesNotContain(board.teacherSubject);
        }
        board.colleague.get("/tickets/" + ticket).then().body("description", nullValue());
        colleague.takes(ticket, "withdrawals", Map.of("reason", "Het doet het weer"));
        assertThat(board.teacher.stateOf(ticket)).isEqualTo("withdrawn");
        assertThat(sql.query(
                        "select reporter || ' ' || entered_by from ticket where id = ?",
                        row -> row.getString(1),
                        ticket))
                .containsExactly(subject + " " + board.teacherSubject);
        report.put("forColleague", "sanne@school.example");
        board.teacher
                .post("/tickets", report)
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("unknown-id", "personal-data-email"));
        report.put("forColleague", board.teacherSubject);
        board.teacher.post("/tickets", report).then().statusCode(201).body("forColleague", equalTo(false));
    }

    @Test
    void aDeviceImpliesItsRoomAndAStickerStandsForBoth() {
        var room = board.contactpersoon.post(
                "/schools/" + board.school + "/rooms", Map.of("name", "Groep 7", "kind", "classroom"));
        String roomId = room.then().statusCode(201).extract().path("id");
        var device = board.contactpersoon.post(
                "/schools/" + board.school + "/devices",
                Map.of("roomId", roomId, "kind", "digiboard", "name", "Digibord groep 7"));
        String deviceId = device.then().statusCode(201).extract().path("id");
        for (Map<String, String> named : List.of(
                Map.of("deviceId", deviceId),
                Map.of("deviceId", deviceId, "roomId", roomId),
                Map.of("shortCode", device.path("shortCode").toString()))) {
            board.teacher
                    .post("/tickets", with(named))
                    .then()
                    .statusCode(201)
                    .body("deviceId", equalTo(deviceId))
                    .body("roomId", equalTo(roomId));
        }
        for (Map<String, String> named : List.of(
                Map.of("roomId", roomId),
                Map.of("shortCode", room.path("shortCode").toString()))) {
            board.teacher
                    .post("/tickets", with(named))
                    .then()
                    .statusCode(201)
                    .body("deviceId", nullValue())
                    .body("roomId", equalTo(roomId));
        }
        List<String> both = List.of("same-device", "same-room");
        List<String> roomOnly = List.of("same-room");
        for (Map<String, String> named : List.of(
                Map.of("deviceId", deviceId),
                Map.of("shortCode", device.path("shortCode").toString()))) {
            lookAlikes(board.teacher, named)
                    .then()
                    .statusCode(200)
                    .body("items.reasons", equalTo(List.of(both, both, both, roomOnly, roomOnly)));
        }
        lookAlikes(board.teacher, Map.of("shortCode", "IIIIIIII", "categoryId", UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/shortCode", "/categoryId"));
        Map<String, Object> elsewhere = Board.imported().digiboard();
        UUID nothing = UUID.randomUUID();
        for (Map<String, String> wrong : List.of(
                Map.of("roomId", nothing.toString()),
                Map.of("deviceId", nothing.toString()),
                Map.of("deviceId", deviceId, "roomId", nothing.toString()),
                Map.of("shortCode", "IIIIIIII"),
                Map.of("shortCode", device.path("shortCode").toString(), "deviceId", deviceId))) {
            board.teacher.post("/tickets", with(wrong)).then().statusCode(400);
        }
        elsewhere.put("deviceId", deviceId);
        board.coach
                .post("/tickets", elsewhere)
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("unknown-id")));
    }

    @Test
    void anOldTicketOfTheDeviceIsFoundBehindHundredsOfNewer() {
        String room = board.contactpersoon
                .post("/schools/" + board.school + "/rooms", Map.of("name", "Gang", "kind", "other"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String device = board.contactpersoon
                .post(
                        "/schools/" + board.school + "/devices",
                        Map.of("roomId", room, "kind", "printer", "name", "Printer"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        UUID old = report(board, "Papier loopt vast", Map.of("deviceId", device));
        sql.update(
                "insert into ticket (id, school_id, reporter, title, description, impact, urgency, lesson_blocked,"
                        + " priority, state, reported_at) select gen_random_uuid(), school_id, reporter, 'Wachtwoord', '-',"
                        + " impact, urgency, false, 4, 'reported', reported_at + n * interval '1 second' from ticket,"
                        + " generate_series(1, 501) n where id = ?",
                old);

        lookAlikes(board.teacher, Map.of("deviceId", device))
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(old.toString())));
    }

    private Response lookAlikes(Person person, Map<String, ?> written) {
        Map<String, Object> search = new HashMap<>(written);
        search.put("schoolId", board.school);
        return person.asks().contentType(ContentType.JSON).body(search).post(Person.BASE + "/look-alikes/_search");
    }

    private Map<String, Object> with(Map<String, String> named) {
        Map<String, Object> report = board.digiboard();
        report.putAll(named);
        return report;
    }

    @Test
    void aReportGetsThePriorityOfItsPreview() {
        String soon =
                Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.SECONDS).toString();
        String later = Instant.now()
                .plus(20, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        for (Map<String, Object> said : List.<Map<String, Object>>of(
                Map.of("impact", "school", "urgency", "low"),
                Map.of("impact", "school", "urgency", "low", "neededAt", soon),
                Map.of("impact", "school", "urgency", "low", "neededAt", later),
                Map.of("impact", "class", "urgency", "normal", "lessonBlocked", true, "neededAt", soon),
                Map.of("impact", "several-schools", "urgency", "high", "lessonBlocked", true))) {
            Integer preview = board.teacher
                    .asks()
                    .queryParams(said)
                    .queryParam("schoolId", board.school)
                    .get(Person.BASE + "/priority-previews")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("priority");
            Map<String, Object> report = board.digiboard();
            report.remove("lessonBlocked");
            report.putAll(said);

            board.teacher
                    .post("/tickets", report)
                    .then()
                    .statusCode(201)
                    .body("priority", equalTo(preview))
                    .body("neededAt", equalTo(said.get("neededAt")));
        }
        board.teacher
                .get("/priority-previews?impact=school&urgency=low&neededAt=" + soon)
                .then()
                .body("priority", equalTo(2))
                .body("countedUrgency", equalTo("normal"))
                .body("raisedBy", equalTo("needed-soon"))
                .body("explanation", startsWith("Prioriteit 2: omdat het"));
        board.teacher
                .asks()
                .header("Accept-Language", "en")
                .get(Person.BASE + "/priority-previews?impact=school&urgency=high&lessonBlocked=true")
                .then()
                .body("raisedBy", nullValue())
                .body("explanation", containsString("nothing is more urgent"));
        board.teacher
                .get("/priority-previews?impact=planet&urgency=low")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("impact")));
        board.teacher
                .get("/priority-previews?lessonBlocked=ja&urgency=low&impact=class")
                .then()
                .statusCode(400);
        board.teacher.get("/priority-previews?urgency=low").then().statusCode(400);
    }

    @Test
    void theSchoolsOwnDaysSayWhatIsNeededSoon() {
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1);
        board.contactpersoon
                .asks()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v1\"")
                .body(Map.of(
                        "freeDays",
                        List.of(Map.of(
                                "firstDate", tomorrow.toString(),
                                "lastDate", tomorrow.plusDays(20).toString()))))
                .put(Person.BASE + "/schools/" + board.school + "/free-days")
                .then()
                .statusCode(200);
        Instant needed = Instant.now().plus(15, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        String rated = "/priority-previews?impact=class&urgency=normal&neededAt=" + needed;

        board.teacher.get(rated + "&schoolId=" + board.school).then().body("raisedBy", equalTo("needed-soon"));
        board.teacher.get(rated).then().body("raisedBy", nullValue());
        Map<String, Object> report = board.digiboard();
        report.putAll(Map.of("lessonBlocked", false, "neededAt", needed.toString()));
        board.teacher.post("/tickets", report).then().statusCode(201).body("priority", equalTo(2));
        board.stranger.get(rated + "&schoolId=" + board.school).then().statusCode(404);
        board.teacher
                .get("/priority-previews?impact=class&urgency=normal&neededAt=2020-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("neededAt")))
                .body("errors.code", equalTo(List.of("not-in-future")));
    }

    @Test
    void aChangedMatrixCountsForTheNextReportOnly() {
        UUID before = board.reported();
        Response read = board.bestuur.get("/priority-matrix");
        Map<String, Object> changed = matrix(1, 1, 1);

        putMatrix(board.contactpersoon, changed, read.header("ETag")).then().statusCode(403);
        putMatrix(board.operator, changed, read.header("ETag")).then().statusCode(403);
        putMatrix(board.bestuur, matrix(1, 2, 3), read.header("ETag"))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/rows/1/normal", "/rows/1/high")))
                .body("errors.code", hasItem("counts-for-less"));
        putMatrix(board.bestuur, changed, null).then().statusCode(428);
        Response put = putMatrix(board.bestuur, changed, read.header("ETag"));
        try {
            put.then().statusCode(200);
            putMatrix(board.bestuur, changed, read.header("ETag")).then().statusCode(412);
            UUID after = board.reported();
            board.teacher.get("/tickets/" + after).then().body("priority", equalTo(1));
            board.teacher.get("/tickets/" + before).then().body("priority", equalTo(2));
        } finally {
            putMatrix(board.bestuur, read.jsonPath().getMap(""), put.header("ETag"))
                    .then()
                    .statusCode(200);
        }
        board.teacher.get("/tickets/" + board.reported()).then().body("priority", equalTo(2));
    }

    @Test
    void whatIsLikeAReportIsShownBeforeItIsSent() {
        UUID printer = report(board, "Printer administratie geeft fout", Map.of("categoryId", NO_PICTURE));
        UUID digiboard = board.reported();
        UUID other = report(board, "Wachtwoord kwijt", Map.of());
        UUID over = board.reported();
        board.teacher.takes(over, "withdrawals", Map.of("reason", "Het doet het weer"));
        Board elsewhere = Board.imported();
        elsewhere.reported();
        Map<String, Object> written = Map.of("categoryId", NO_PICTURE, "title", "Digibord in groep 8");

        lookAlikes(board.colleague, written)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(digiboard.toString(), printer.toString())))
                .body("items.reasons", equalTo(List.of(List.of("similar-words"), List.of("same-category"))))
                .body("items[0].state", equalTo("reported"))
                .body("items[0].dueMoments", empty())
                .body("items[0].description", nullValue());
        lookAlikes(board.stranger, written).then().statusCode(404);
        lookAlikes(board.bestuur, written).then().statusCode(403);
        lookAlikes(board.beheerpartner, written).then().statusCode(403);
        lookAlikes(board.coach, written).then().statusCode(200).body("items", hasSize(2));
        lookAlikes(board.teacher, Map.of("title", "x".repeat(81))).then().statusCode(400);
        assertThat(other).isNotNull();
    }

    @Test
    void aMajorIncidentIsKnownAtEverySchoolWithTheNumberOfSchoolsThatHaveIt() {
        Board first = Board.imported();
        Board second = Board.imported();
        UUID incident = report(first, "Internet ligt eruit", Map.of());
        first.contactpersoon.takes(incident, "major-incident-declarations");
        UUID mine = board.reported();
        for (UUID linked : List.of(mine, board.reported())) {
            board.contactpersoon.takes(linked, "links", Map.of("majorIncidentId", incident));
        }
        UUID theirs = second.reported();
        second.contactpersoon.takes(theirs, "links", Map.of("majorIncidentId", incident));
        String known = "majorIncidents.find { it.id == '" + incident + "' }.";

        lookAlikes(board.teacher, Map.of("title", "Geen internet"))
                .then()
                .statusCode(200)
                .body(known + "schools", equalTo(3))
                .body(known + "title", equalTo("Internet ligt eruit"))
                .body(known + "reasons", equalTo(List.of("similar-words")));
        second.contactpersoon.takes(theirs, "withdrawals", Map.of("reason", "Het doet het weer"));
        lookAlikes(board.teacher, Map.of()).then().body(known + "schools", equalTo(2));
        first.contactpersoon.takes(incident, "resolutions", Map.of("cause", "network", "done", "Kabel vervangen"));
        lookAlikes(board.teacher, Map.of()).then().body("majorIncidents.id", not(hasItem(incident.toString())));
    }

    private static UUID report(Board board, String title, Map<String, Object> more) {
        Map<String, Object> report = board.digiboard();
        report.put("title", title);
        report.putAll(more);
        return UUID.fromString(board.teacher
                .post("/tickets", report)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** The usual matrix, but for what hits a class. */
    private static Map<String, Object> matrix(int low, int normal, int high) {
        return Map.of(
                "rows",
                List.of(
                        row("person", 4, 4, 4),
                        row("class", low, normal, high),
                        row("school", 1, 1, 1),
                        row("several-schools", 1, 1, 1)));
    }

    private static Map<String, Object> row(String impact, int low, int normal, int high) {
        return Map.of("impact", impact, "low", low, "normal", normal, "high", high);
    }

    private static Response putMatrix(Person person, Map<String, ?> matrix, String etag) {
        Map<String, String> headers = new HashMap<>();
        if (etag != null) {
            headers.put("If-Match", etag);
        }
        return person.asks()
                .contentType(ContentType.JSON)
                .headers(headers)
                .body(matrix)
                .put(Person.BASE + "/priority-matrix");
    }
}
