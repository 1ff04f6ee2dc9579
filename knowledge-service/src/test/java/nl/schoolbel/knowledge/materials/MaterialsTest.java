package nl.schoolbel.knowledge.materials;

import static nl.schoolbel.knowledge.practices.Words.PRACTICES;
import static nl.schoolbel.knowledge.practices.Words.added;
import static nl.schoolbel.knowledge.practices.Words.archived;
import static nl.schoolbel.knowledge.practices.Words.published;
import static nl.schoolbel.knowledge.practices.Words.read;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.knowledge.practices.Words;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.files.SampleFiles;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files with a practice: what is taken, which version they belong to, and who reads and removes which. */
@OnRealParts
class MaterialsTest {

    @Inject
    Heard heard;

    private UUID school;
    private String subject;
    private Token teacher;
    private Token coach;
    private Response practice;

    @BeforeEach
    void aDraft() {
        school = heard.school();
        subject = UUID.randomUUID().toString();
        teacher = Tokens.teacher(school).subject(subject);
        coach = Tokens.coach().subject(UUID.randomUUID().toString());
        practice = added(teacher, Words.of(school));
    }

    @Test
    void aPhotographLosesItsPlaceAndAPdfItsMaker() throws IOException {
        Response photograph = sent(teacher, "IMG 0042.html", SampleFiles.photographWithPlace());
        Response pdf = sent(teacher, "werkblad.pdf", pdf());

        photograph
                .then()
                .statusCode(201)
                .body("name", equalTo("IMG 0042.jpg"))
                .body("mediaType", equalTo("image/jpeg"));
        Response content = content(teacher, photograph);
        content.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", "attachment; filename=\"IMG 0042.jpg\"; filename*=UTF-8''IMG%200042.jpg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
        assertThat(text(content)).startsWith("\u00FF\u00D8\u00FF").doesNotContain("Exif", SampleFiles.MAKER);
        pdf.then().statusCode(201);
        assertThat(text(content(teacher, pdf))).startsWith("%PDF-").doesNotContain("Sanne");
    }

    @Test
    void whatIsNoFileOfOursIsRefused() {
        sent(teacher, "leeg.png", new byte[0]).then().statusCode(400).body("type", endsWith(":file-unreadable"));
        sent(teacher, "les.png", "<svg/>".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(415)
                .body("type", endsWith(":file-kind-refused"));
        asks(teacher, UUID.randomUUID().toString())
                .multiPart("file", "a.png", SampleFiles.png(), "image/png")
                .multiPart("file", "b.png", SampleFiles.png(), "image/png")
                .post(path())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/file"));
        list(teacher).then().body("items.size()", equalTo(0));
    }

    @Test
    void aNameIsGivenOnceAndTellsOfNobody() {
        sent(teacher, "werkblad.png", SampleFiles.png()).then().body("name", equalTo("werkblad.png"));
        sent(teacher, "werkblad.png", SampleFiles.png()).then().body("name", equalTo("werkblad (2).png"));
        sent(teacher, "leerling Sanne.png", SampleFiles.png())
                .then()
                .body("name", equalTo("bijlage.png"))
                .body("nameReplaced", equalTo(true));
        list(teacher).then().body("items.name", contains("bijlage.png", "werkblad (2).png", "werkblad.png"));
    }

    @Test
    void tenFilesFitAndOneTakenAwayMakesRoom() {
        Response last = null;
        for (int i = 0; i < 10; i++) {
            last = sent(teacher, i + ".png", SampleFiles.png());
            last.then().statusCode(201);
        }
        sent(teacher, "elf.png", SampleFiles.png())
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-materials-full"));

        removed(teacher, last).then().statusCode(204);

        sent(teacher, "elf.png", SampleFiles.png()).then().statusCode(201);
    }

    @Test
    void theSameFileSentTwiceWithOneKeyIsOneFile() {
        String key = UUID.randomUUID().toString();
        Response first = sent(teacher, "a.png", SampleFiles.png(), key);
        Response again = sent(teacher, "a.png", SampleFiles.png(), key);

        again.then().statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(first.path("id")));
        sent(teacher, "a.png", SampleFiles.jpeg(), key).then().statusCode(409);
        list(teacher).then().body("items.size()", equalTo(1));
    }

    @Test
    void aFileIsCheckedBeforeEverybodySeesItAndAPublishedVersionKeepsItsFiles() {
        Response kept = sent(teacher, "kaart.png", SampleFiles.png());
        published(coach, practice).then().statusCode(412);
        published(coach, read(coach, practice)).then().statusCode(201);
        Token reader = Tokens.teacher(heard.school());
        list(reader).then().body("items.id", contains((String) kept.path("id")));

        Response next = sent(teacher, "nieuw.png", SampleFiles.jpeg());
        removed(teacher, kept).then().statusCode(204);

        read(teacher, practice).then().body("version", equalTo(2)).body("submittedAt", notNullValue());
        list(teacher).then().body("items.id", contains((String) next.path("id")));
        list(reader).then().body("items.id", contains((String) kept.path("id")));
        content(reader, kept).then().statusCode(200);
        content(reader, next).then().statusCode(404);
        as(reader).queryParam("version", 2).get(path()).then().statusCode(404);
        as(teacher)
                .get(PRACTICES + "/" + practice.path("id") + "/versions/2/differences")
                .then()
                .body("items.findAll { it.field == 'materials' }.after", contains("nieuw.jpg"));
        published(coach, read(coach, practice)).then().statusCode(201);
        list(reader).then().body("items.id", contains((String) next.path("id")));
        as(reader).queryParam("version", 1).get(path()).then().body("items.id", contains((String) kept.path("id")));
        content(reader, kept).then().statusCode(200);
        removed(teacher, kept).then().statusCode(404);
    }

    @Test
    void whoPutAFileThereDoesNotCheckIt() {
        sent(coach, "kaart.png", SampleFiles.png()).then().statusCode(201);

        published(coach, read(coach, practice))
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-practice-own-work"));
        published(Tokens.coach(), read(coach, practice)).then().statusCode(201);
    }

    @Test
    void aFileInWhichSomebodyIsSeenGoesFromEveryVersion() {
        Response shown = sent(teacher, "klas.png", SampleFiles.png());
        published(coach, read(coach, practice)).then().statusCode(201);

        Response redacted = redacted(coach, shown);

        redacted.then().statusCode(201).body("name", equalTo("verwijderd")).body("redactedAt", notNullValue());
        content(Tokens.bestuur(), shown).then().statusCode(404);
        list(Tokens.bestuur()).then().body("items.name", contains("verwijderd"));
        redacted(coach, shown).then().statusCode(201).body("redactedAt", equalTo(redacted.path("redactedAt")));
    }

    @Test
    void othersHaveNoFilesOfADraftAndNobodyOfAnArchivedPractice() {
        Response file = sent(teacher, "a.png", SampleFiles.png());
        for (Token other : List.of(Tokens.teacher(school), Tokens.contactpersoon(school))) {
            list(other).then().statusCode(404);
            content(other, file).then().statusCode(404);
            sent(other, "b.png", SampleFiles.png()).then().statusCode(404);
            removed(other, file).then().statusCode(404);
            redacted(other, file).then().statusCode(404);
        }
        for (Token other : List.of(Tokens.bestuur(), Tokens.beheerpartner(UUID.randomUUID()), Tokens.operator())) {
            list(other).then().statusCode(404);
            sent(other, "b.png", SampleFiles.png()).then().statusCode(403);
            removed(other, file).then().statusCode(403);
            redacted(other, file).then().statusCode(403);
        }
        RestAssured.get(path()).then().statusCode(401);
        RestAssured.get(path() + "/" + file.path("id") + "/content").then().statusCode(401);
        RestAssured.delete(path() + "/" + file.path("id")).then().statusCode(401);
        RestAssured.post(path() + "/" + file.path("id") + "/redactions").then().statusCode(401);
        RestAssured.given()
                .multiPart("file", "a.png", SampleFiles.png(), "image/png")
                .post(path())
                .then()
                .statusCode(401);
        archived(coach, published(coach, read(coach, practice))).then().statusCode(201);
        content(Tokens.bestuur(), file).then().statusCode(404);
        content(teacher, file).then().statusCode(200);
        sent(teacher, "b.png", SampleFiles.png()).then().statusCode(409);
        removed(teacher, file).then().statusCode(409);
    }

    @Test
    void afterAnErasureThePublishedFilesStayAndThoseOfTheDraftAreGone() {
        Response kept = sent(teacher, "kaart.png", SampleFiles.png());
        published(coach, read(coach, practice)).then().statusCode(201);
        Response drafted = sent(teacher, "nieuw.png", SampleFiles.png());
        removed(teacher, kept).then().statusCode(204);
        as(Tokens.operator())
                .get("/knowledge/v1/persons/" + subject + "/export")
                .then()
                .body("sections.materials.name", contains("kaart.png", "nieuw.png"));

        as(Tokens.operator())
                .post("/knowledge/v1/persons/" + subject + "/erasures")
                .then()
                .statusCode(200);

        assertThat(HeldPlaces.of(subject)).isEmpty();
        list(coach).then().body("items.id", contains((String) kept.path("id")));
        content(coach, drafted).then().statusCode(404);
    }

    private Response sent(Token who, String name, byte[] file) {
        return sent(who, name, file, UUID.randomUUID().toString());
    }

    private Response sent(Token who, String name, byte[] file, String key) {
        return asks(who, key).multiPart("file", name, file, "image/png").post(path());
    }

    private static RequestSpecification asks(Token who, String key) {
        return RestAssured.given().auth().oauth2(who.sign()).header("Idempotency-Key", key);
    }

    private Response list(Token who) {
        return as(who).get(path());
    }

    private Response content(Token who, Response file) {
        return as(who).get(path() + "/" + file.path("id") + "/content");
    }

    private Response removed(Token who, Response file) {
        return as(who).delete(path() + "/" + file.path("id"));
    }

    private Response redacted(Token who, Response file) {
        return as(who).post(path() + "/" + file.path("id") + "/redactions");
    }

    private String path() {
        return PRACTICES + "/" + practice.path("id") + "/materials";
    }

    private static String text(Response content) {
        return new String(content.asByteArray(), StandardCharsets.ISO_8859_1);
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setAuthor("Sanne de Vries");
            document.save(pdf);
        }
        return pdf.toByteArray();
    }
}
