package nl.schoolbel.knowledge.reuse;

import static nl.schoolbel.platform.testkit.access.Calls.as;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;

/** Articles in the making. */
public final class Articled {

    public static final String ARTICLES = "/knowledge/v1/articles";
    public static final Map<String, Boolean> CHECKED = Map.of("privacyChecked", true, "wordsChecked", true);

    private Articled() {}

    /** All that an article needs; about no tool when it is {@code null}. */
    public static Map<String, Object> words(String title, UUID tool) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("title", title);
        words.put("problem", "Het bord gaat niet aan na een stroomstoring.");
        words.put("solution", "Druk tien seconden op de knop achterop.");
        if (tool != null) {
            words.put("toolId", tool);
        }
        return words;
    }

    public static Response added(Token coach, Map<String, Object> words) {
        Response added = as(coach).body(words).post(ARTICLES);
        added.then().statusCode(201);
        return added;
    }

    public static Response written(Token coach, Response known, Map<String, Object> words) {
        return as(coach).header("If-Match", known.header("ETag")).body(words).put(at(known));
    }

    public static Response step(Token coach, Response known, String noun, Map<String, ?> body) {
        return as(coach).header("If-Match", known.header("ETag")).body(body).post(at(known) + "/" + noun);
    }

    public static Response checked(Token coach, Response known) {
        return step(coach, known, "checks", CHECKED);
    }

    public static Response validated(Token coach, Response known) {
        return step(coach, known, "validations", Map.of());
    }

    public static Response read(Token reader, Response known) {
        return as(reader).get(at(known));
    }

    /** A new article that everybody reads. */
    public static Response published(String title, UUID tool) {
        Response published = checked(Tokens.coach(), added(Tokens.coach(), words(title, tool)));
        published.then().statusCode(201);
        return published;
    }

    public static String at(Response known) {
        return ARTICLES + "/" + known.path("id");
    }

    public static UUID id(Response known) {
        return UUID.fromString(known.path("id"));
    }
}
