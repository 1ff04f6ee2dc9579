package nl.schoolbel.knowledge.adoptions;

import static nl.schoolbel.platform.testkit.access.Calls.as;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;

/** Practices and what schools do with them, in the making. */
public final class Marks {

    static final String PRACTICES = "/knowledge/v1/practices";
    static final String ADOPTIONS = "/knowledge/v1/adoptions";

    private Marks() {}

    /** A practice that everybody reads; of no school when it is {@code null}. */
    public static String practice(UUID school) {
        Response added = as(Tokens.coach())
                .body(words("Stemmen op het digibord", school))
                .post(PRACTICES);
        added.then().statusCode(201);
        publish(added);
        return added.path("id");
    }

    /** Everybody reads its next version, which has another title. */
    static void nextVersion(String practice, String title) {
        Response read = as(Tokens.coach()).get(PRACTICES + "/" + practice);
        String school = read.path("schoolId");
        Response written = as(Tokens.coach())
                .header("If-Match", read.header("ETag"))
                .body(words(title, school == null ? null : UUID.fromString(school)))
                .put(PRACTICES + "/" + practice);
        written.then().statusCode(200);
        publish(written);
    }

    private static Map<String, Object> words(String title, UUID school) {
        Map<String, Object> words = new HashMap<>(Map.of(
                "title",
                title,
                "question",
                "Doen stille leerlingen vaker mee als ze mogen stemmen?",
                "setting",
                "Groep 6, een digibord en geen tablets",
                "steps",
                List.of("Zet twee stellingen op het bord", "Laat om de beurt stemmen"),
                "subjectAreas",
                List.of("dutch"),
                "durationMinutes",
                20,
                "outcome",
                "worked"));
        if (school != null) {
            words.put("schoolId", school);
        }
        return words;
    }

    private static void publish(Response written) {
        as(Tokens.coach())
                .header("If-Match", written.header("ETag"))
                .body(Map.of("privacyChecked", true, "pedagogyChecked", true))
                .post(PRACTICES + "/" + written.path("id") + "/publications")
                .then()
                .statusCode(201);
    }

    /** Takes it from the list. */
    static void archive(String practice) {
        Response read = as(Tokens.coach()).get(PRACTICES + "/" + practice);
        as(Tokens.coach())
                .header("If-Match", read.header("ETag"))
                .body(Map.of("reason", "De tool bestaat niet meer"))
                .post(PRACTICES + "/" + practice + "/archivings")
                .then()
                .statusCode(201);
    }

    static Response mark(Token who, String practice, UUID school, String state, Object... more) {
        Map<String, Object> body = step(state, more);
        body.put("schoolId", school);
        return as(who).body(body).post(PRACTICES + "/" + practice + "/adoptions");
    }

    static Response change(Token who, Response known, String state, Object... more) {
        return as(who).header("If-Match", known.header("ETag"))
                .body(step(state, more))
                .post(ADOPTIONS + "/" + known.path("id") + "/changes");
    }

    static Response takeBack(Token who, Response known, int step) {
        return as(who).header("If-Match", known.header("ETag"))
                .body(Map.of("step", step))
                .post(ADOPTIONS + "/" + known.path("id") + "/retractions");
    }

    static Response read(Token who, Response known) {
        return as(who).get(ADOPTIONS + "/" + known.path("id"));
    }

    static Response steps(Token who, Response known) {
        return as(who).get(ADOPTIONS + "/" + known.path("id") + "/steps");
    }

    /** Names and values in turn. */
    private static Map<String, Object> step(String state, Object... more) {
        Map<String, Object> step = new HashMap<>(Map.of("state", state));
        for (int i = 0; i < more.length; i += 2) {
            step.put((String) more[i], more[i + 1]);
        }
        return step;
    }
}
