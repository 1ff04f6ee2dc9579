package nl.schoolbel.knowledge.publishing;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.knowledge.publishing.Publications.PUBLIC;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealParts
class PublishedPracticesTest {

    private static final String LINKED = "application/ld+json";
    private static final String PAGE = "text/html";

    @Inject
    Heard heard;

    @Inject
    Sql sql;

    private Publications publications;

    @BeforeEach
    void aSchool() {
        publications = new Publications(heard.school());
    }

    @Test
    void whatIsPublishedIsReadWithoutLoginInThreeForms() {
        Response practice = published("Breuken schuiven");
        String id = practice.path("id");

        given().get(address(practice))
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Access-Control-Allow-Origin", "*")
                .header("Link", containsString("https://creativecommons.org/licenses/by/4.0/"))
                .body("id", equalTo(id))
                .body("url", endsWith(PUBLIC + "/" + id))
                .body("title", equalTo("Breuken schuiven"))
                .body("outcome", equalTo("partly"))
                .body("authorRoles", equalTo(List.of("teacher")))
                .body("school.name", not(equalTo(null)))
                .body("licence", equalTo("cc-by-4.0"));
        form(practice, LINKED)
                .then()
                .statusCode(200)
                .contentType(LINKED)
                .body("'@id'", endsWith(PUBLIC + "/" + id))
                .body("timeRequired", equalTo("PT1H30M"));
        Response page = form(practice, "text/html,application/xhtml+xml,*/*;q=0.8");
        // Of two policies a browser keeps to the stricter one.
        assertThat(page.headers().getValues("Content-Security-Policy")).hasSize(1);
        assertThat(page.headers().getValues("Cache-Control")).containsExactly("public, max-age=300");
        page.then()
                .statusCode(200)
                .contentType(startsWith(PAGE))
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
                .header("Content-Language", "nl");
        form(practice, "application/xml").then().statusCode(406);
        given().header("Accept", "")
                .get(address(practice))
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void nothingOfTheWriterIsInIt() {
        Response practice = published("Breuken verdelen");

        for (String form : List.of("application/json", LINKED, PAGE)) {
            assertThat(form(practice, form).asString())
                    .doesNotContain(publications.writer)
                    .doesNotContain(publications.checker);
        }
    }

    @Test
    void wordsOfThePageNeverBecomeItsCode() {
        String page = form(published("Breuken <i>leggen</i>"), PAGE).asString();

        assertThat(page)
                .contains("<h1 lang=\"nl\">Breuken &lt;i&gt;leggen&lt;/i&gt;</h1>")
                .doesNotContain("<script>")
                .contains("&lt;b&gt;schuiven");
        String data = page.substring(
                page.indexOf("application/ld+json\">") + "application/ld+json\">".length(), page.indexOf("</script>"));
        assertThat(JsonPath.from(data).getString("step[0].text"))
                .isEqualTo("Teken een taart </script><script>alert(1)</script>");
    }

    @Test
    void thePageSpeaksEnglishToWhoAsks() {
        Response practice = published("Breuken tellen");

        String page = given().accept(PAGE)
                .header("Accept-Language", "en")
                .get(address(practice))
                .asString();

        assertThat(page)
                .contains("<html lang=\"en\">")
                .contains("It worked in part")
                .contains("90 minutes");
    }

    @Test
    void aDraftIsNotThereAndWhatWasTakenFromTheListIsGone() {
        Response draft = publications.draft(publications.words("Nog niet af"));
        given().get(address(draft)).then().statusCode(404).header("Access-Control-Allow-Origin", "*");
        publications.archived(draft);
        given().get(address(draft)).then().statusCode(404);
        Response practice = published("Breuken knippen");

        publications.archived(practice);

        given().get(address(practice))
                .then()
                .statusCode(410)
                .body("type", endsWith(":knowledge-published-practice-gone"));
        given().get(PUBLIC + "/" + UUID.randomUUID()).then().statusCode(404);
        assertThat(listed()).doesNotContain((String) practice.path("id"));
    }

    @Test
    void aLaterVersionHasTheSameAddressOnceItIsPublished() {
        Response first = published("Breuken meten");
        String before = given().get(address(first)).header("ETag");

        Response next = publications.changed(first, publications.words("Breuken meten met een lint"));

        known(first, before).then().statusCode(304);
        publications.published(next);
        known(first, before)
                .then()
                .statusCode(200)
                .body("title", equalTo("Breuken meten met een lint"))
                .body("version", equalTo(2));
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        Response practice = published("Breuken wegen");
        Response read = given().get(address(practice));

        known(practice, read.header("ETag"))
                .then()
                .statusCode(304)
                .header("ETag", read.header("ETag"))
                .header("Cache-Control", "public, max-age=300");
        known(practice, "\"other\"").then().statusCode(200);
        known(practice, "\"other\", " + read.header("ETag")).then().statusCode(304);
        given().header("If-Modified-Since", read.header("Last-Modified"))
                .get(address(practice))
                .then()
                .statusCode(200);
        assertThat(form(practice, LINKED).header("ETag")).isNotEqualTo(read.header("ETag"));
    }

    @Test
    void aNameThatItsAuthorWithdrewIsGoneFromWhatWasKept() {
        Map<String, Object> words = publications.words("Breuken raden");
        words.put("authorName", "Sanne de Vries");
        words.put("nameConsent", true);
        Response practice = publications.published(publications.draft(words));
        Response named = form(practice, PAGE);
        assertThat(named.asString()).contains("Sanne de Vries, leraar");

        publications.withoutName(practice);

        Response now = given().accept(PAGE)
                .header("If-None-Match", named.header("ETag"))
                .get(address(practice));
        now.then().statusCode(200).body(not(containsString("Sanne")));
    }

    @Test
    void itsFilesComeWithoutLoginAsLongAsItIsPublished() {
        Response draft = publications.draft(publications.words("Breuken printen"));
        UUID file = publications.file(sql, draft, 1, "werkblad.pdf");
        given().get(address(draft) + "/materials/" + file).then().statusCode(404);
        Response practice = publications.published(draft);
        Response next = publications.changed(practice, publications.words("Breuken printen, anders"));
        UUID ofNextVersion = publications.file(sql, next, 2, "later.pdf");

        String url = given().get(address(practice)).path("materials[0].url");

        assertThat(url).endsWith(address(practice) + "/materials/" + file);
        given().get(address(practice) + "/materials/" + file)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("attachment; filename=\"werkblad.pdf\""))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Access-Control-Allow-Origin", "*")
                .body(equalTo("%PDF-1.7"));
        given().header("If-None-Match", "\"" + file + "\"")
                .get(address(practice) + "/materials/" + file)
                .then()
                .statusCode(304);
        given().get(address(practice) + "/materials/" + ofNextVersion).then().statusCode(404);
        assertThat(form(practice, PAGE).asString())
                .contains("werkblad.pdf</a> (1 kB)")
                .doesNotContain("later.pdf");
        publications.archived(next);
        given().get(address(practice) + "/materials/" + file).then().statusCode(410);
    }

    @Test
    void theListHoldsAllThatIsPublishedPageByPage() {
        Response one = published("Breuken vouwen");
        Response other = published("Breuken plakken");

        assertThat(listed()).contains(one.<String>path("id"), other.<String>path("id"));
        given().queryParam("limit", 101).get(PUBLIC).then().statusCode(400);
    }

    @Test
    void theListIsByToolAndSubjectArea() {
        String tool = as(publications.coach)
                .body(Map.of("name", "Breukenbord " + UUID.randomUUID(), "purpose", "Breuken", "published", true))
                .post("/knowledge/v1/tools")
                .path("id");
        Map<String, Object> words = publications.words("Breuken op het bord");
        words.put("toolId", tool);
        Response practice = publications.published(publications.draft(words));

        given().queryParam("toolId", tool)
                .queryParam("subjectArea", "mathematics")
                .get(PUBLIC)
                .then()
                .body("items.id", equalTo(List.of(practice.<String>path("id"))))
                .body("items.url", hasItems(endsWith(address(practice))));
        given().queryParam("toolId", tool)
                .queryParam("subjectArea", "dutch")
                .get(PUBLIC)
                .then()
                .body("items", equalTo(List.of()));
        given().get(address(practice)).then().body("tools[0].id", equalTo(tool));
    }

    @Test
    void aLoginIsNoHindranceButOnlyReadingIsForEverybody() {
        Response practice = published("Breuken ruilen");

        as(Tokens.bestuur()).get(address(practice)).then().statusCode(200);
        given().get("/knowledge/v1/practices/" + practice.path("id")).then().statusCode(401);
        given().header("Origin", "https://elders.example")
                .get("/knowledge/v1/practices")
                .then()
                .header("Access-Control-Allow-Origin", equalTo(null));
        given().post(PUBLIC).then().statusCode(405);
    }

    private Response published(String title) {
        return publications.published(publications.draft(publications.words(title)));
    }

    /** All pages: other tests publish too. */
    private static List<String> listed() {
        List<String> ids = new ArrayList<>();
        String next = PUBLIC + "?limit=50";
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            ids.addAll(page.path("items.id"));
            next = page.header("Link") == null ? null : page.header("Link").replaceAll("<(.*)>.*", "$1");
        }
        return ids;
    }

    private static Response form(Response practice, String type) {
        return given().accept(type).get(address(practice));
    }

    private static Response known(Response practice, String tag) {
        return given().header("If-None-Match", tag).get(address(practice));
    }

    private static String address(Response practice) {
        return PUBLIC + "/" + practice.path("id");
    }
}
