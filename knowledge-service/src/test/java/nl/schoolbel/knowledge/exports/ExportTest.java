package nl.schoolbel.knowledge.exports;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.knowledge.reuse.Articled;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealParts
class ExportTest {

    private static final String EXPORT = "/knowledge/v1/exports/knowledge";
    private static final String PRACTICES = "/knowledge/v1/practices";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Heard heard;

    @Inject
    Sql sql;

    private final String writer = "writer-" + UUID.randomUUID();
    private final Token coach = Tokens.coach();
    private UUID school;

    @BeforeEach
    void aSchool() {
        school = heard.school();
    }

    @Test
    void allThatIsPublishedIsInIt() throws IOException {
        Response tool = as(coach)
                .body(Map.of("name", "Ruimbord " + UUID.randomUUID(), "purpose", "Ordenen", "published", true))
                .post("/knowledge/v1/tools");
        Response practice = published(Map.of("toolId", tool.path("id"), "outcome", "did-not"));
        UUID other = heard.school();
        Response adoption = as(Tokens.teacher(other))
                .body(Map.of("schoolId", other, "state", "trying"))
                .post(PRACTICES + "/" + practice.path("id") + "/adoptions");
        Response review = review("tool", tool.path("id"), Tokens.teacher(school).subject(writer));

        Response article = article(tool.path("id"));

        Map<String, byte[]> export = export(Tokens.bestuur());

        JsonNode words = line(export, "practices", practice.path("id"));
        assertThat(words.path("title").asText()).isEqualTo("Opruimen met een timer");
        assertThat(words.path("outcome").asText()).isEqualTo("did-not");
        assertThat(words.path("licence").asText()).isEqualTo("cc-by-4.0");
        assertThat(words.path("authorRoles")).extracting(JsonNode::asText).containsExactly("teacher");
        assertThat(words.at("/context/targets"))
                .extracting(JsonNode::asText)
                .containsExactly("group-3", "so-cluster-1");
        assertThat(words.path("steps")).hasSize(1);
        assertThat(line(export, "tools", tool.path("id")).path("purpose").asText())
                .isEqualTo("Ordenen");
        assertThat(line(export, "schools", school.toString()).path("name").asText())
                .isNotEmpty();
        JsonNode mark = line(export, "adoptions", adoption.path("id"));
        assertThat(mark.path("state").asText()).isEqualTo("trying");
        assertThat(mark.path("crossedWall").asBoolean()).isTrue();
        assertThat(mark.path("steps")).hasSize(1);
        assertThat(line(export, "reviews", review.path("id")).path("rating").asInt())
                .isEqualTo(4);
        JsonNode problem = line(export, "articles", article.path("id"));
        assertThat(problem.path("state").asText()).isEqualTo("checked");
        assertThat(problem.path("solution").asText()).isEqualTo("Start het bord opnieuw");
        JsonNode manifest = JSON.readTree(export.get("manifest.json"));
        assertThat(manifest.path("format").asText()).isEqualTo("schoolbel-knowledge-export/1");
        assertThat(manifest.at("/counts/practices.ndjson").asInt())
                .isEqualTo(lines(export, "practices").size());
        assertThat(export).containsKey("README.txt");
    }

    @Test
    void anArticleThatEverybodyReadsIsInItAndADraftIsNot() throws IOException {
        Response article = Articled.published("Zwart bord", null);
        Response draft = Articled.added(coach, Articled.words("Nog niet nagekeken", null));

        Map<String, byte[]> export = export(Tokens.bestuur());

        JsonNode words = line(export, "articles", article.path("id"));
        assertThat(words.path("title").asText()).isEqualTo("Zwart bord");
        assertThat(words.path("state").asText()).isEqualTo("checked");
        assertThat(words.has("toolId")).isFalse();
        assertThat(lines(export, "articles")).doesNotContainKey(draft.path("id"));
    }

    @Test
    void whatWasTakenFromTheListTakesItsAdoptionsAndReviewsAlong() throws IOException {
        Response practice = published(Map.of());
        UUID other = heard.school();
        Response adoption = as(Tokens.teacher(other))
                .body(Map.of("schoolId", other, "state", "trying"))
                .post(PRACTICES + "/" + practice.path("id") + "/adoptions");
        Response review = review("practice", practice.path("id"), Tokens.teacher(other));
        Map<String, byte[]> before = export(coach);

        as(coach)
                .header(
                        "If-Match",
                        as(coach).get(PRACTICES + "/" + practice.path("id")).header("ETag"))
                .body(Map.of("reason", "Achterhaald"))
                .post(PRACTICES + "/" + practice.path("id") + "/archivings")
                .then()
                .statusCode(201);
        Map<String, byte[]> after = export(coach);

        assertThat(lines(before, "adoptions")).containsKey(adoption.path("id"));
        assertThat(lines(before, "reviews")).containsKey(review.path("id"));
        assertThat(lines(after, "adoptions")).doesNotContainKey(adoption.path("id"));
        assertThat(lines(after, "reviews")).doesNotContainKey(review.path("id"));
    }

    @Test
    void noPersonAndNoDraftIsInIt() throws IOException {
        Response practice = published(Map.of());
        Response draft = draft(Map.of());

        Map<String, byte[]> export = export(coach);

        assertThat(lines(export, "practices")).doesNotContainKey(draft.path("id"));
        assertThat(export.values())
                .allSatisfy(file ->
                        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain(writer));
        assertThat(lines(export, "practices")).containsKey(practice.path("id"));
    }

    @Test
    void itIsForCoachesTheBestuurAndOperatorsAndIsWrittenDown() {
        Token reader = Tokens.operator().subject("reader-" + UUID.randomUUID());

        Stream.of(Tokens.teacher(school), Tokens.contactpersoon(school), Tokens.beheerpartner(UUID.randomUUID()))
                .forEach(other -> as(other).get(EXPORT).then().statusCode(403));
        given().get(EXPORT).then().statusCode(401);
        as(reader)
                .get(EXPORT)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"kennis.zip\"");
        as(Tokens.operator())
                .queryParam("kind", "knowledge")
                .get("/knowledge/v1/audit-entries")
                .then()
                .body("items.action", hasItem("knowledge-exported"));
    }

    /** It is made while nobody is there any more to take it. */
    @Test
    void nothingStaysOnTheDiskForWhoHungUp() throws IOException {
        String reader = "reader-" + UUID.randomUUID();
        Set<Path> before = kept();

        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.getOutputStream().write(request(Tokens.coach().subject(reader)));
            await().until(() -> !sql.query("select 1 from audit_entry where actor = ?", row -> true, reader)
                    .isEmpty());
        }

        // One is made at a time: once this one is there, the other one was made too.
        await().until(() -> as(coach).get(EXPORT).statusCode() == 200);
        await().until(() -> before.containsAll(kept()));
    }

    private static byte[] request(Token reader) {
        return ("GET " + EXPORT + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + reader.sign() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Set<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("knowledge-export-"))
                    .collect(Collectors.toSet());
        }
    }

    private Response draft(Map<String, Object> more) {
        Map<String, Object> words = new LinkedHashMap<>(Map.of(
                "schoolId",
                school,
                "title",
                "Opruimen met een timer",
                "question",
                "Gaat opruimen vlugger met een timer op het bord?",
                "setting",
                "Groep 3",
                "steps",
                List.of("Zet de timer"),
                "durationMinutes",
                5,
                "outcome",
                "worked",
                "context",
                Map.of("targets", List.of("group-3", "so-cluster-1"))));
        words.putAll(more);
        return as(Tokens.teacher(school).subject(writer)).body(words).post(PRACTICES);
    }

    private Response published(Map<String, Object> more) {
        Response draft = draft(more);
        return as(coach)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("privacyChecked", true, "pedagogyChecked", true))
                .post(PRACTICES + "/" + draft.path("id") + "/publications");
    }

    private Response article(String tool) {
        Response article = as(Tokens.coach().subject(writer))
                .body(Map.of(
                        "toolId", tool,
                        "title", "Het ruimbord reageert niet",
                        "problem", "De pen doet niets",
                        "solution", "Start het bord opnieuw"))
                .post("/knowledge/v1/articles");
        as(coach)
                .header("If-Match", article.header("ETag"))
                .body(Map.of("privacyChecked", true, "wordsChecked", true))
                .post("/knowledge/v1/articles/" + article.path("id") + "/checks")
                .then()
                .statusCode(201);
        return article;
    }

    private Response review(String kind, String id, Token reviewer) {
        Response review = as(reviewer)
                .body(Map.of("thing", Map.of("kind", kind, "id", id), "rating", 4, "text", "Werkt vlug"))
                .post("/knowledge/v1/reviews");
        as(coach)
                .header("If-Match", review.header("ETag"))
                .body(Map.of("verdict", "publish"))
                .post("/knowledge/v1/reviews/" + review.path("id") + "/decisions")
                .then()
                .statusCode(201);
        return review;
    }

    private static Map<String, byte[]> export(Token reader) throws IOException {
        byte[] answer = as(reader).get(EXPORT).then().statusCode(200).extract().asByteArray();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static JsonNode line(Map<String, byte[]> export, String file, String id) throws IOException {
        return lines(export, file).get(id);
    }

    private static Map<String, JsonNode> lines(Map<String, byte[]> export, String file) throws IOException {
        Map<String, JsonNode> lines = new LinkedHashMap<>();
        for (String line : new String(export.get(file + ".ndjson"), StandardCharsets.UTF_8).split("\n")) {
            if (!line.isEmpty()) {
                JsonNode thing = JSON.readTree(line);
                lines.put(thing.path("id").asText(), thing);
            }
        }
        return lines;
    }
}
