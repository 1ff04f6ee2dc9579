package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.files.SampleFiles;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.tickets.attachments.Attachments;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Person;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files with a ticket: who sees, sends, reads and removes which. */
@OnRealParts
class AttachmentsTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    Attachments attachments;

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void aPhotographComesBackWithoutItsPlaceAndIsKeptRatherThanShown() {
        UUID ticket = board.reported();

        Response sent = send(board.teacher, ticket, "IMG 0042.html", SampleFiles.photographWithPlace(), true);

        sent.then()
                .statusCode(201)
                .header("Location", containsString("/tickets/" + ticket + "/attachments/"))
                .body("name", equalTo("IMG 0042.jpg"))
                .body("mediaType", equalTo("image/jpeg"))
                .body("by", equalTo("teacher"))
                .body("public", equalTo(true));
        Response content = board.contactpersoon.get(path(ticket) + "/" + sent.path("id") + "/content");
        content.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", "attachment; filename=\"IMG 0042.jpg\"; filename*=UTF-8''IMG%200042.jpg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
        assertThat(new String(content.asByteArray(), StandardCharsets.ISO_8859_1))
                .startsWith("\u00FF\u00D8\u00FF")
                .doesNotContain("Exif", SampleFiles.MAKER);
        board.operator
                .get("/audit-entries?limit=5")
                .then()
                .body(
                        "items.findAll { it.thingId == '" + ticket + "/attachments/" + sent.path("id") + "' }.action",
                        contains("attachment-read", "attachment-added"));
        board.teacher
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.find { it.what == 'attached' }.detail.mediaType", equalTo("image/jpeg"))
                .body("items.find { it.what == 'attached' }.detail.name", nullValue());
    }

    @Test
    void aPdfComesBackWithoutItsMaker() throws IOException {
        UUID ticket = board.reported();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setAuthor("Sanne de Vries");
            document.save(pdf);
        }

        Response sent = send(board.teacher, ticket, "bon.pdf", pdf.toByteArray(), true);

        sent.then().statusCode(201).body("mediaType", equalTo("application/pdf"));
        byte[] content = board.teacher
                .get(path(ticket) + "/" + sent.path("id") + "/content")
                .asByteArray();
        assertThat(new String(content, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .doesNotContain("Sanne");
        refuses(ticket, 400, "file-unreadable", "%PDF-1.7 and no more".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theSameFileSentTwiceWithOneKeyIsOneAttachment() {
        UUID ticket = board.reported();
        String key = UUID.randomUUID().toString();

        Response first = send(board.teacher, ticket, "a.png", SampleFiles.png(), "true", key);
        Response again = send(board.teacher, ticket, "a.png", SampleFiles.png(), "true", key);
        Response other = send(board.teacher, ticket, "a.png", SampleFiles.jpeg(), "true", key);

        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(first.path("id")));
        other.then().statusCode(409).body("type", equalTo("urn:problem-type:schoolbel:idempotency-key-reused"));
        board.teacher.get(path(ticket)).then().body("items.size()", equalTo(1));
    }

    @Test
    void theBeheerpartnerSeesThePublicOnesOfItsTickets() {
        UUID ticket = board.matched();
        String internal = send(board.teacher, ticket, "binnen.png", SampleFiles.png(), false)
                .path("id");
        String open = send(board.contactpersoon, ticket, "buiten.png", SampleFiles.png(), true)
                .path("id");
        String theirs = send(board.beheerpartner, ticket, "bon.png", SampleFiles.png(), false)
                .path("id");

        board.beheerpartner.get(path(ticket)).then().body("items.id", contains(theirs, open));
        board.beheerpartner.get(path(ticket) + "/" + open + "/content").then().statusCode(200);
        board.beheerpartner.get(path(ticket) + "/" + internal).then().statusCode(404);
        board.beheerpartner
                .get(path(ticket) + "/" + internal + "/content")
                .then()
                .statusCode(404);
        board.beheerpartner
                .asks()
                .delete(Person.BASE + path(ticket) + "/" + internal)
                .then()
                .statusCode(404);
        board.teacher.get(path(ticket)).then().body("items.id", contains(theirs, open, internal));
        board.coach.get(path(ticket) + "/" + internal + "/content").then().statusCode(200);
        new Person(Tokens.beheerpartner(UUID.randomUUID()).sign())
                .get(path(ticket))
                .then()
                .statusCode(404);
    }

    @Test
    void whoDoesNotSeeTheTicketWholeHasNoFilesButTheOperatorWhichIsAudited() {
        UUID ticket = board.reported();
        String id =
                send(board.teacher, ticket, "a.png", SampleFiles.png(), true).path("id");

        for (String path : new String[] {path(ticket), path(ticket) + "/" + id, path(ticket) + "/" + id + "/content"}) {
            board.stranger.get(path).then().statusCode(404);
            board.colleague.get(path).then().statusCode(403);
            board.bestuur.get(path).then().statusCode(403);
            board.operator.get(path).then().statusCode(200);
        }
        board.operator
                .get("/audit-entries?kind=ticket&thingId=" + ticket)
                .then()
                .body("items.action", hasItems("ticket-inspected", "attachment-read"));
        send(board.stranger, ticket, "a.png", SampleFiles.png(), true).then().statusCode(404);
        send(board.colleague, ticket, "a.png", SampleFiles.png(), true).then().statusCode(403);
        board.colleague
                .asks()
                .delete(Person.BASE + path(ticket) + "/" + id)
                .then()
                .statusCode(403);
        board.coach.asks().delete(Person.BASE + path(ticket) + "/" + id).then().statusCode(403);
    }

    @Test
    void whoPutItThereAndTheContactpersoonTakeItAway() {
        UUID ticket = board.reported();
        String own =
                send(board.teacher, ticket, "a.png", SampleFiles.png(), true).path("id");
        String other =
                send(board.teacher, ticket, "b.png", SampleFiles.png(), true).path("id");

        board.teacher
                .asks()
                .delete(Person.BASE + path(ticket) + "/" + own)
                .then()
                .statusCode(204);
        board.contactpersoon
                .asks()
                .delete(Person.BASE + path(ticket) + "/" + other)
                .then()
                .statusCode(204);

        board.teacher
                .asks()
                .delete(Person.BASE + path(ticket) + "/" + own)
                .then()
                .statusCode(404);
        board.teacher.get(path(ticket) + "/" + own + "/content").then().statusCode(404);
        board.teacher
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.findAll { it.what == 'attachment-removed' }.by", contains("teacher", "contactpersoon"));
    }

    @Test
    void whatIsRedactedIsGoneAndStaysInTheList() {
        UUID ticket = board.reported();
        String id = send(board.teacher, ticket, "jan jansen.png", SampleFiles.png(), true)
                .path("id");

        for (int time = 1; time <= 2; time++) {
            assertThat(QuarkusTransaction.requiringNew().call(() -> attachments.redact(ticket, UUID.fromString(id))))
                    .as("safe to repeat")
                    .isTrue();
        }

        board.teacher.get(path(ticket) + "/" + id + "/content").then().statusCode(404);
        Response list = board.teacher.get(path(ticket));
        list.then().body("items.id", hasItem(id));
        assertThat(list.asString()).contains("redactedAt").doesNotContain("jansen");
    }

    @Test
    void whatIsWrongWithAFileIsSaid() {
        UUID ticket = board.reported();

        refuses(
                ticket,
                415,
                "file-kind-refused",
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII));
        refuses(ticket, 413, "file-too-large", SampleFiles.blackPng(20_000, 20_000));
        refuses(ticket, 413, "file-too-large", new byte[5 * MEGABYTE + 1]);
        send(board.teacher, ticket, "a.png", new byte[7 * MEGABYTE], true)
                .then()
                .statusCode(413);
        board.teacher
                .asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("public", "true")
                .post(Person.BASE + path(ticket))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:schoolbel:file-unreadable"));
        board.teacher
                .asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("image/png")
                .body(SampleFiles.png())
                .post(Person.BASE + path(ticket))
                .then()
                .statusCode(415);
        board.teacher.get(path(ticket)).then().body("items.size()", equalTo(0));
    }

    @Test
    void aNameThatTellsOfAPupilIsNotKeptAndTheSenderIsTold() {
        UUID ticket = board.reported();

        send(board.teacher, ticket, "leerling_Sanne de Vries.png", SampleFiles.png(), true)
                .then()
                .statusCode(201)
                .body("name", equalTo("bijlage.png"))
                .body("nameReplaced", equalTo(true));
        send(board.teacher, ticket, "digibord.png", SampleFiles.png(), true)
                .then()
                .body("nameReplaced", nullValue());

        assertThat(board.teacher.get(path(ticket)).asString())
                .contains("bijlage.png", "digibord.png")
                .doesNotContain("Sanne");
    }

    /** As a browser sends it: the name in UTF-8. */
    @Test
    void aNameOutsideAsciiStaysAsItIs() throws Exception {
        UUID ticket = board.reported();
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"één digibord – ☂.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(SampleFiles.png());
        form.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));

        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + Person.BASE + path(ticket)))
                .header(
                        "Authorization",
                        "Bearer " + Tokens.contactpersoon(board.school).sign())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"één digibord _ _.png\"");
        Response list = board.teacher.get(path(ticket));
        assertThat(board.teacher
                        .get(path(ticket) + "/" + list.path("items[0].id") + "/content")
                        .header("Content-Disposition"))
                .endsWith("filename*=UTF-8''%C3%A9%C3%A9n%20digibord%20_%20_.png");
    }

    @Test
    void aFormThatSaysTwoThingsIsRefusedByField() {
        UUID ticket = board.reported();

        board.teacher
                .asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "a.png", SampleFiles.png(), "image/png")
                .multiPart("file", "b.png", SampleFiles.png(), "image/png")
                .multiPart("public", "on")
                .post(Person.BASE + path(ticket))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/file", "/public"))
                .body("errors.code", contains("exactly-one", "not-in-list"));
        send(
                        board.teacher,
                        ticket,
                        "a.png",
                        SampleFiles.png(),
                        "1",
                        UUID.randomUUID().toString())
                .then()
                .statusCode(400);
        board.teacher
                .asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "a.png", SampleFiles.png(), "image/png")
                .post(Person.BASE + path(ticket))
                .then()
                .statusCode(201)
                .body("public", equalTo(false));
    }

    @Test
    void aTicketHoldsTwentyMegabytes() {
        UUID ticket = board.reported();
        byte[] large = SampleFiles.noisePng(1_150, 1_450);
        assertThat(large.length).isBetween(4 * MEGABYTE, 5 * MEGABYTE);
        send(board.teacher, ticket, "a.png", large, true).then().statusCode(201);
        // Three more of the same, without cleaning each.
        HeldPlaces.run("insert into attachment (id, ticket_id, by_whom, public, name, media_type, size_bytes, added_at)"
                + " select gen_random_uuid(), ticket_id, by_whom, public, name, media_type, size_bytes, added_at"
                + " from attachment, generate_series(1, 3) where ticket_id = '" + ticket + "'");

        send(board.teacher, ticket, "a.png", large, true)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:files-full"));
        send(board.teacher, ticket, "a.png", SampleFiles.png(), true).then().statusCode(201);
        board.teacher.get(path(ticket)).then().body("items.size()", equalTo(5));
    }

    @Test
    void aTicketHoldsTwentyFiles() {
        UUID ticket = board.reported();
        for (int i = 0; i < 20; i++) {
            send(board.teacher, ticket, "a.png", SampleFiles.png(), true).then().statusCode(201);
        }

        send(board.contactpersoon, ticket, "a.png", SampleFiles.png(), true)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:files-full"));
        board.teacher
                .get(path(ticket) + "?limit=15")
                .then()
                .body("items.size()", equalTo(15))
                .header("Link", containsString("next"));
    }

    private void refuses(UUID ticket, int status, String slug, byte[] file) {
        send(board.teacher, ticket, "a.png", file, true)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:schoolbel:" + slug));
    }

    private static Response send(Person who, UUID ticket, String name, byte[] file, boolean forEverybody) {
        return send(
                who,
                ticket,
                name,
                file,
                Boolean.toString(forEverybody),
                UUID.randomUUID().toString());
    }

    private static Response send(Person who, UUID ticket, String name, byte[] file, String forEverybody, String key) {
        return who.asks()
                .header("Idempotency-Key", key)
                .multiPart("file", name, file, "image/png")
                .multiPart("public", forEverybody)
                .post(Person.BASE + path(ticket));
    }

    private static String path(UUID ticket) {
        return "/tickets/" + ticket + "/attachments";
    }
}
