package nl.schoolbel.knowledge.practices;

import static nl.schoolbel.platform.testkit.access.Calls.as;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.access.Token;

/** Practices in the making. */
public final class Words {

    public static final String PRACTICES = "/knowledge/v1/practices";
    public static final Map<String, Boolean> CHECKED = Map.of("privacyChecked", true, "pedagogyChecked", true);

    private Words() {}

    /** All that a practice needs; without a school when it is {@code null}. */
    public static Map<String, Object> of(UUID school) {
        Map<String, Object> words = new LinkedHashMap<>();
        if (school != null) {
            words.put("schoolId", school);
        }
        words.put("title", "Stemmen op het digibord");
        words.put("question", "Doen stille leerlingen vaker mee als ze mogen stemmen?");
        words.put("setting", "Groep 6, 24 leerlingen, een digibord en geen tablets");
        words.put("steps", List.of("Zet twee stellingen op het bord", "Laat om de beurt stemmen"));
        words.put("subjectAreas", List.of("dutch", "citizenship"));
        words.put("durationMinutes", 20);
        words.put("outcome", "worked");
        return words;
    }

    public static Map<String, Object> with(Map<String, Object> words, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(words);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }

    public static Response added(Token writer, Map<String, Object> words) {
        Response added = as(writer).body(words).post(PRACTICES);
        added.then().statusCode(201);
        return added;
    }

    public static Response written(Token writer, Response known, Map<String, Object> words) {
        return as(writer).header("If-Match", known.header("ETag")).body(words).put(PRACTICES + "/" + known.path("id"));
    }

    public static Response published(Token checker, Response known) {
        return as(checker)
                .header("If-Match", known.header("ETag"))
                .body(CHECKED)
                .post(PRACTICES + "/" + known.path("id") + "/publications");
    }

    public static Response archived(Token who, Response known) {
        return as(who).header("If-Match", known.header("ETag"))
                .body(Map.of("reason", "De tool bestaat niet meer"))
                .post(PRACTICES + "/" + known.path("id") + "/archivings");
    }

    public static Response read(Token reader, Response known) {
        return as(reader).get(PRACTICES + "/" + known.path("id"));
    }
}
