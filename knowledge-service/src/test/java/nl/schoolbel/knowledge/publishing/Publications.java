package nl.schoolbel.knowledge.publishing;

import static nl.schoolbel.platform.testkit.access.Calls.as;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;

/** Practices that a school wrote and a coach published. */
final class Publications {

    static final String PUBLIC = "/knowledge/v1/published-practices";
    private static final String PRACTICES = "/knowledge/v1/practices";

    final String writer = "writer-" + UUID.randomUUID();
    final String checker = "checker-" + UUID.randomUUID();
    final Token teacher;
    final Token coach = Tokens.coach().subject(checker);
    final UUID school;

    Publications(UUID school) {
        this.school = school;
        teacher = Tokens.teacher(school).subject(writer);
    }

    /** A teacher's, with a title of its own. */
    Map<String, Object> words(String title) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("schoolId", school);
        words.put("title", title);
        words.put("question", "Zien leerlingen breuken beter als ze <b>schuiven</b>?");
        words.put("setting", "Groep 6 & 7, een digibord");
        words.put("steps", List.of("Teken een taart </script><script>alert(1)</script>", "Laat schuiven"));
        words.put("subjectAreas", List.of("mathematics"));
        words.put("durationMinutes", 90);
        words.put("outcome", "partly");
        return words;
    }

    Response draft(Map<String, Object> words) {
        Response draft = as(teacher).body(words).post(PRACTICES);
        draft.then().statusCode(201);
        return draft;
    }

    Response published(Response known) {
        Response published = as(coach)
                .header("If-Match", known.header("ETag"))
                .body(Map.of("privacyChecked", true, "pedagogyChecked", true))
                .post(PRACTICES + "/" + known.path("id") + "/publications");
        published.then().statusCode(201);
        return published;
    }

    Response changed(Response known, Map<String, Object> words) {
        Response changed = as(teacher)
                .header("If-Match", known.header("ETag"))
                .body(words)
                .put(PRACTICES + "/" + known.path("id"));
        changed.then().statusCode(200);
        return changed;
    }

    Response archived(Response known) {
        Response archived = as(coach)
                .header("If-Match", known.header("ETag"))
                .body(Map.of("reason", "De tool bestaat niet meer"))
                .post(PRACTICES + "/" + known.path("id") + "/archivings");
        archived.then().statusCode(201);
        return archived;
    }

    void withoutName(Response known) {
        as(teacher)
                .header("If-Match", known.header("ETag"))
                .post(PRACTICES + "/" + known.path("id") + "/name-withdrawals")
                .then()
                .statusCode(201);
    }

    /** A file that belongs to the practice from a version on, as it is kept once it was looked through. */
    UUID file(Sql sql, Response known, int version, String name) {
        UUID practice = UUID.fromString(known.path("id"));
        UUID file = UUID.randomUUID();
        sql.update(
                "insert into practice_material (id, practice_id, added_in, name, media_type, size_bytes, added_by, added_at)"
                        + " values (?, ?, ?, ?, 'application/pdf', 8, ?, now())",
                file,
                practice,
                version,
                name,
                writer);
        sql.update(
                "insert into practice_material_content (material_id, bytes) values (?, ?)",
                file,
                "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        return file;
    }
}
