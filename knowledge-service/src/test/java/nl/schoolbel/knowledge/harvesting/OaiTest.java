package nl.schoolbel.knowledge.harvesting;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@OnRealParts
class OaiTest {

    private static final String OAI = "/knowledge/v1/oai";
    private static final String PRACTICES = "/knowledge/v1/practices";

    @Inject
    Heard heard;

    @Inject
    Sql sql;

    private final Token coach = Tokens.coach();
    private UUID school;
    private Token teacher;

    @BeforeEach
    void aSchool() {
        school = heard.school();
        teacher = Tokens.teacher(school);
    }

    @Test
    void itSaysWhatItIs() {
        Answer answer = ask("verb", "Identify");

        assertThat(answer.text("//protocolVersion")).isEqualTo("2.0");
        assertThat(answer.text("//baseURL")).endsWith(OAI);
        assertThat(answer.text("//deletedRecord")).isEqualTo("persistent");
        assertThat(answer.text("//granularity")).isEqualTo("YYYY-MM-DDThh:mm:ssZ");
        assertThat(answer.text("//request/@verb")).isEqualTo("Identify");
        assertThat(ask("verb", "ListSets").texts("//setSpec")).contains("mathematics", "digital-literacy");
        assertThat(ask("verb", "ListMetadataFormats").texts("//metadataPrefix")).containsExactly("oai_dc", "nl_lom");
        given().formParam("verb", "Identify")
                .post(OAI)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/xml"))
                .header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void aRecordComesInBothForms() {
        Response practice = published(Map.of("title", "Spelling & <klank>"));
        String id = identifier(practice);

        Answer core = ask("verb", "GetRecord", "identifier", id, "metadataPrefix", "oai_dc");
        Answer lom = ask("verb", "GetRecord", "identifier", id, "metadataPrefix", "nl_lom");

        assertThat(core.text("//title")).isEqualTo("Spelling & <klank>");
        assertThat(core.text("//dc/identifier")).isEqualTo(id);
        assertThat(core.text("//creator")).isEqualTo("Sanne de Vries");
        assertThat(core.text("//rights")).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(core.texts("//header/setSpec")).containsExactly("frisian");
        assertThat(lom.text("//general/title/langstring")).isEqualTo("Spelling & <klank>");
        assertThat(lom.text("//technical/location")).isEqualTo(id);
        assertThat(lom.texts("//educational/context/value/langstring")).containsExactly("PO", "SO");
        assertThat(lom.text("//educational/typicallearningtime/datetime")).isEqualTo("PT1H30M");
        assertThat(lom.text("//copyrightandotherrestrictions/value/langstring")).isEqualTo("cc-by-40");
        assertThat(lom.text("//classification/taxonpath/taxon/entry/langstring"))
                .isEqualTo("Friese taal en cultuur");
        assertThat(ask("verb", "ListMetadataFormats", "identifier", id).texts("//metadataPrefix"))
                .hasSize(2);
    }

    @Test
    void whatWasTakenFromTheListStaysAsDeletedAndADraftNeverWas() {
        Response draft = draft(Map.of());
        assertThat(error("verb", "GetRecord", "identifier", identifier(draft), "metadataPrefix", "oai_dc"))
                .isEqualTo("idDoesNotExist");
        Response practice = published(Map.of());

        as(coach)
                .header("If-Match", practice.header("ETag"))
                .body(Map.of("reason", "De tool bestaat niet meer"))
                .post(PRACTICES + "/" + practice.path("id") + "/archivings")
                .then()
                .statusCode(201);

        Answer record = ask("verb", "GetRecord", "identifier", identifier(practice), "metadataPrefix", "oai_dc");
        assertThat(record.text("//header/@status")).isEqualTo("deleted");
        assertThat(record.texts("//metadata")).isEmpty();
    }

    @Test
    void aWithdrawnNameIsAChangeThatHarvestersComeFor() {
        Response practice = published(Map.of());
        UUID id = UUID.fromString(practice.path("id"));
        Instant before = Instant.parse("2031-01-01T00:00:00Z");
        sql.update("update practice set published_at = ? where id = ?", before, id);

        as(teacher)
                .header("If-Match", practice.header("ETag"))
                .post(PRACTICES + "/" + id + "/name-withdrawals")
                .then()
                .statusCode(201);

        sql.update("update practice set name_withdrawn_at = ? where id = ?", before.plusSeconds(3600), id);
        assertThat(identifiers("from", "2031-01-01T01:00:00Z", "until", "2031-01-01T01:00:00Z", "set", "frisian"))
                .containsExactly(identifier(practice));
        assertThat(ask("verb", "GetRecord", "identifier", identifier(practice), "metadataPrefix", "oai_dc")
                        .text("//creator"))
                .isEqualTo("leraar");
    }

    @Test
    void bothEndsOfATimeAreWithin() {
        Response practice = published(Map.of());
        at(practice, Instant.parse("2032-03-01T23:59:59.900Z"));

        assertThat(identifiers("from", "2032-03-01", "until", "2032-03-01")).containsExactly(identifier(practice));
        assertThat(identifiers("from", "2032-03-01T23:59:59Z", "until", "2032-03-01T23:59:59Z"))
                .containsExactly(identifier(practice));
        assertThat(listError("from", "2032-03-02", "until", "2032-03-02")).isEqualTo("noRecordsMatch");
        assertThat(listError("from", "2032-02-29", "until", "2032-02-29")).isEqualTo("noRecordsMatch");
        assertThat(listError("from", "2032-03-01", "until", "2032-03-01", "set", "english"))
                .isEqualTo("noRecordsMatch");
    }

    @Test
    void aLongListComesInPartsWithoutAGapWhateverChangesMeanwhile() {
        Response one = published(Map.of());
        List<UUID> copies = copies(UUID.fromString(one.path("id")), 150, Instant.parse("2033-05-01T08:00:00Z"));
        String[] day = {"from", "2033-05-01", "until", "2033-05-01"};
        Answer first = ask(list("ListIdentifiers", day));

        String token = first.text("//resumptionToken");
        sql.update(
                "update practice set name_withdrawn_at = ? where id = ?",
                Instant.parse("2033-05-01T09:00:00Z"),
                copies.get(0));
        Answer second = ask("verb", "ListIdentifiers", "resumptionToken", token);
        Answer again = ask("verb", "ListRecords", "resumptionToken", token);

        assertThat(first.texts("//identifier")).hasSize(100);
        assertThat(second.texts("//identifier"))
                .hasSize(51)
                .endsWith(first.texts("//identifier").get(0))
                .doesNotContainAnyElementsOf(first.texts("//identifier").subList(1, 100));
        assertThat(second.texts("//resumptionToken")).containsExactly("");
        assertThat(second.text("//resumptionToken/@cursor")).isEqualTo("100");
        assertThat(again.texts("//header/identifier")).isEqualTo(second.texts("//identifier"));
        sql.update(
                "update practice set archived_at = now(), archive_reason = 'Alleen om te tellen' where id = any (?)",
                (Object) copies.toArray(UUID[]::new));
    }

    @Test
    void whatIsAskedWronglyIsToldByItsCode() {
        assertThat(error("verb", "Identify", "set", "dutch")).isEqualTo("badArgument");
        assertThat(error("verb", "Steal")).isEqualTo("badVerb");
        assertThat(error()).isEqualTo("badVerb");
        assertThat(error("verb", "ListRecords", "resumptionToken", "abc")).isEqualTo("badResumptionToken");
        assertThat(error("verb", "GetRecord", "identifier", "abc", "metadataPrefix", "oai_dc"))
                .isEqualTo("idDoesNotExist");
        assertThat(error("verb", "GetRecord", "identifier", "abc", "metadataPrefix", "marc21"))
                .isEqualTo("cannotDisseminateFormat");
        Answer wrong = ask("verb", "Identify", "set", "dutch");
        assertThat(wrong.texts("//request/@*")).isEmpty();
    }

    private Response draft(Map<String, Object> more) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("schoolId", school);
        words.put("title", "Klanken horen");
        words.put("question", "Horen leerlingen klanken beter met opnames?");
        words.put("setting", "Groep 4");
        words.put("context", Map.of("targets", List.of("group-4", "group-5", "so-cluster-2", "teacher-only")));
        words.put("steps", List.of("Neem op"));
        words.put("subjectAreas", List.of("frisian"));
        words.put("durationMinutes", 90);
        words.put("outcome", "worked");
        words.put("authorName", "Sanne de Vries");
        words.put("nameConsent", true);
        words.putAll(more);
        return as(teacher).body(words).post(PRACTICES);
    }

    private Response published(Map<String, Object> more) {
        Response draft = draft(more);
        Response published = as(coach)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("privacyChecked", true, "pedagogyChecked", true))
                .post(PRACTICES + "/" + draft.path("id") + "/publications");
        published.then().statusCode(201);
        return published;
    }

    private void at(Response practice, Instant moment) {
        sql.update("update practice set published_at = ? where id = ?", moment, UUID.fromString(practice.path("id")));
    }

    /** As many rows as one answer does not hold, a second apart. */
    private List<UUID> copies(UUID of, int count, Instant from) {
        List<UUID> ids =
                IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toList();
        for (int i = 0; i < count; i++) {
            sql.update(
                    "insert into practice (id, revision, author, newest, published, added_at, published_at, moved_at,"
                            + " fresh_since) select ?, 1, author, 1, 1, added_at, ?, added_at, fresh_since from practice"
                            + " where id = ?",
                    ids.get(i),
                    from.plus(i, ChronoUnit.SECONDS),
                    of);
            sql.update(
                    "insert into practice_version (practice_id, number, title, question, setting, steps, subject_areas,"
                            + " duration_minutes, outcome, written_by, written_at, published_at, checked_by)"
                            + " select ?, 1, title, question, setting, steps, subject_areas, duration_minutes, outcome,"
                            + " written_by, written_at, published_at, checked_by from practice_version"
                            + " where practice_id = ? and number = 1",
                    ids.get(i),
                    of);
        }
        return ids;
    }

    private List<String> identifiers(String... more) {
        return ask(list("ListIdentifiers", more)).texts("//identifier");
    }

    private String listError(String... more) {
        return error(list("ListRecords", more));
    }

    private static String[] list(String verb, String... more) {
        List<String> all = new ArrayList<>(List.of("verb", verb, "metadataPrefix", "oai_dc"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private String error(String... arguments) {
        return ask(arguments).text("//error/@code");
    }

    private static String identifier(Response practice) {
        return given().get("/knowledge/v1/oai?verb=Identify")
                        .asString()
                        .replaceAll("(?s).*<baseURL>(.*)/oai</baseURL>.*", "$1")
                + "/published-practices/" + practice.path("id");
    }

    private static Answer ask(String... arguments) {
        Map<String, String> query = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            query.put(arguments[i], arguments[i + 1]);
        }
        Response answer = given().queryParams(query).get(OAI);
        answer.then().statusCode(200);
        return new Answer(answer.asString());
    }

    /** An answer as a tree, without regard of prefixes. */
    private record Answer(Document tree) {

        Answer(String xml) {
            this(parsed(xml));
        }

        /** Once as it is, with its namespaces, and then without them, which makes paths short. */
        private static Document parsed(String xml) {
            try {
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)));
                String bare = xml.replaceAll(" (xmlns(:\\w+)?|xsi:\\w+)=\"[^\"]*\"", "")
                        .replaceAll("(</?)\\w+:", "$1");
                return DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(bare)));
            } catch (Exception unreadable) {
                throw new AssertionError(xml, unreadable);
            }
        }

        String text(String path) {
            List<String> texts = texts(path);
            assertThat(texts).as(path).isNotEmpty();
            return texts.get(texts.size() - 1);
        }

        List<String> texts(String path) {
            try {
                NodeList nodes = (NodeList)
                        XPathFactory.newDefaultInstance().newXPath().evaluate(path, tree, XPathConstants.NODESET);
                return IntStream.range(0, nodes.getLength())
                        .mapToObj(i -> nodes.item(i).getTextContent())
                        .toList();
            } catch (Exception noPath) {
                throw new AssertionError(path, noPath);
            }
        }
    }
}
