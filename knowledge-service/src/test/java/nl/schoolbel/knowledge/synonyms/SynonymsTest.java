package nl.schoolbel.knowledge.synonyms;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.Test;

@OnRealParts
class SynonymsTest {

    private static final String SYNONYMS = "/knowledge/v1/search-synonyms";

    private final String known = letters();
    private final String other = letters();

    @Test
    void whoLooksForOneWordFindsTheOther() {
        tool(known);
        find(other).body("items.name", empty());

        Response group = added(List.of(other, known));

        find(other).body("items.name", contains(known));
        remove(Tokens.coach(), group).then().statusCode(204);
        find(other).body("items.name", empty());
        as(Tokens.coach()).get(path(group)).then().statusCode(404);
    }

    @Test
    void aPhraseHasSynonymsToo() {
        tool(known);

        added(List.of(other + " Bórd", known));

        find(other + " bord").body("items.name", contains(known));
    }

    @Test
    void aGroupIsReplacedByWhoReadIt() {
        Response group = added(List.of(known, other));
        String third = letters();

        Response replaced = as(Tokens.coach())
                .header("If-Match", group.header("ETag"))
                .body(Map.of("terms", List.of(known, third)))
                .put(path(group));

        replaced.then().statusCode(200).body("terms", contains(known, third));
        as(Tokens.coach())
                .header("If-Match", group.header("ETag"))
                .body(Map.of("terms", List.of(known, other)))
                .put(path(group))
                .then()
                .statusCode(412)
                .body("type", endsWith(":changed-meanwhile"));
        as(Tokens.coach())
                .header("If-Match", replaced.header("ETag"))
                .body(Map.of("terms", List.of(known, third)))
                .put(path(group))
                .then()
                .header("ETag", equalTo(replaced.header("ETag")));
        as(Tokens.coach())
                .body(Map.of("terms", List.of(known, other)))
                .put(path(group))
                .then()
                .statusCode(428);
        remove(Tokens.coach(), group).then().statusCode(412);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        as(Tokens.coach())
                .body(Map.of("terms", List.of("Wi-Fi", "wi fi", "!?", "bel 06 12345678")))
                .post(SYNONYMS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/terms/1", "/terms/2", "/terms/3"));
        as(Tokens.coach())
                .body(Map.of("terms", List.of("een twee drie vier", "")))
                .post(SYNONYMS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/terms/0"));
        as(Tokens.coach())
                .body(Map.of("terms", List.of("alleen")))
                .post(SYNONYMS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/terms"));
    }

    private static Response added(List<String> terms) {
        Response added = as(Tokens.coach()).body(Map.of("terms", terms)).post(SYNONYMS);
        added.then().statusCode(201).body("terms", equalTo(terms));
        return added;
    }

    private static Response remove(Token writer, Response group) {
        return as(writer).header("If-Match", group.header("ETag")).delete(path(group));
    }

    private static String path(Response group) {
        return SYNONYMS + "/" + group.path("id");
    }

    private static void tool(String name) {
        as(Tokens.coach())
                .body(Map.of("name", name, "purpose", "Oefenen"))
                .post("/knowledge/v1/tools")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse find(String typed) {
        return as(Tokens.teacher())
                .queryParam("q", typed)
                .get("/knowledge/v1/tools")
                .then()
                .statusCode(200);
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .mapToObj(sign -> String.valueOf((char) ('a' + Character.digit(sign, 16))))
                .limit(20)
                .collect(Collectors.joining());
    }
}
