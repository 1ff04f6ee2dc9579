package nl.schoolbel.knowledge.reviews;

import static nl.schoolbel.platform.testkit.access.Calls.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;

/** Reviews in the making, and things to write them about. */
public final class Opinions {

    public static final String REVIEWS = "/knowledge/v1/reviews";
    static final String SUMMARIES = "/knowledge/v1/review-summaries/";

    private Opinions() {}

    /** A published tool card with a name that no other test uses. */
    public static String tool() {
        Response added = as(Tokens.coach())
                .body(Map.of("name", "Beoordeeld " + UUID.randomUUID(), "purpose", "Oefenen", "published", true))
                .post("/knowledge/v1/tools");
        added.then().statusCode(201);
        return added.path("id");
    }

    public static Map<String, Object> of(String kind, String thing) {
        Map<String, Object> review = new LinkedHashMap<>(words("Mijn groep wilde er niet mee stoppen"));
        review.put("thing", Map.of("kind", kind, "id", thing));
        return review;
    }

    static Map<String, Object> words(String text) {
        return Map.of(
                "rating",
                4,
                "text",
                text,
                "context",
                Map.of("targets", List.of("group-6"), "devices", List.of("tablet"), "groupSize", 24, "timesUsed", 3));
    }

    public static Response written(Token writer, String kind, String thing) {
        Response written = as(writer).body(of(kind, thing)).post(REVIEWS);
        written.then().statusCode(201);
        return written;
    }

    public static Response published(Token coach, Response known) {
        return decided(coach, known, Map.of("verdict", "publish"));
    }

    public static Response refused(Token coach, Response known) {
        return decided(coach, known, Map.of("verdict", "refuse", "reason", "off-topic", "note", "Dit gaat over wifi"));
    }

    static Response decided(Token coach, Response known, Map<String, Object> decision) {
        return change(coach, known).body(decision).post(path(known) + "/decisions");
    }

    public static Response appealed(Token writer, Response known) {
        return change(writer, known)
                .body(Map.of("why", "Zonder wifi werkt deze tool niet"))
                .post(path(known) + "/appeals");
    }

    static Response rewritten(Token writer, Response known, Map<String, Object> words) {
        return change(writer, known).body(words).put(path(known));
    }

    public static Response withdrawn(Token writer, Response known) {
        return change(writer, known).delete(path(known));
    }

    public static Response read(Token reader, Response known) {
        return as(reader).get(path(known));
    }

    static Response listed(Token reader, String kind, String thing) {
        return as(reader).queryParam("kind", kind).queryParam("id", thing).get(REVIEWS);
    }

    static String path(Response known) {
        return REVIEWS + "/" + known.path("id");
    }

    private static RequestSpecification change(Token who, Response known) {
        return as(who).header("If-Match", known.header("ETag"));
    }
}
