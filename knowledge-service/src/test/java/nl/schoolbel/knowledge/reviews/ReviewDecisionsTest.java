package nl.schoolbel.knowledge.reviews;

import static nl.schoolbel.knowledge.reviews.Opinions.appealed;
import static nl.schoolbel.knowledge.reviews.Opinions.decided;
import static nl.schoolbel.knowledge.reviews.Opinions.published;
import static nl.schoolbel.knowledge.reviews.Opinions.read;
import static nl.schoolbel.knowledge.reviews.Opinions.refused;
import static nl.schoolbel.knowledge.reviews.Opinions.rewritten;
import static nl.schoolbel.knowledge.reviews.Opinions.words;
import static nl.schoolbel.knowledge.reviews.Opinions.written;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.Test;

/** How coaches decide of reviews, and how a writer appeals. */
@OnRealParts
class ReviewDecisionsTest {

    @Inject
    Heard heard;

    private final Token teacher = Tokens.teacher(UUID.randomUUID());
    private final Token coach = Tokens.coach();
    private final Token other = Tokens.coach();

    @Test
    void aRefusedReviewTellsItsWriterWhyAndNobodyElse() {
        Response review = refused(coach, written(teacher, "tool", Opinions.tool()));

        review.then().statusCode(201).body("state", equalTo("refused"));
        read(teacher, review)
                .then()
                .body("refusalReason", equalTo("off-topic"))
                .body("refusalNote", equalTo("Dit gaat over wifi"))
                .body("mayAppeal", equalTo(true));
        read(Tokens.teacher(), review).then().statusCode(404);
    }

    @Test
    void anAppealIsDecidedByAnotherCoachOnce() {
        Response refused = refused(coach, written(teacher, "tool", Opinions.tool()));

        Response appealed = appealed(teacher, refused);

        appealed.then().statusCode(201).body("state", equalTo("appealed")).body("mayAppeal", equalTo(false));
        published(coach, appealed).then().statusCode(409).body("type", endsWith(":knowledge-review-same-coach"));
        Response upheld = refused(other, appealed);
        upheld.then().statusCode(201).body("state", equalTo("refused"));
        appealed(teacher, upheld).then().statusCode(409).body("type", endsWith(":knowledge-review-appealed-already"));
    }

    @Test
    void anAppealThatIsGrantedPublishesTheReview() {
        Response appealed = appealed(teacher, refused(coach, written(teacher, "tool", Opinions.tool())));

        published(other, appealed).then().statusCode(201).body("state", equalTo("published"));

        read(Tokens.teacher(), appealed)
                .then()
                .statusCode(200)
                .body("refusalReason", nullValue())
                .body("appeal", nullValue());
    }

    @Test
    void otherWordsMayBeAppealedOfAnew() {
        Response upheld = refused(other, appealed(teacher, refused(coach, written(teacher, "tool", Opinions.tool()))));

        Response again = refused(coach, rewritten(teacher, upheld, words("In groep 6 ging het goed")));

        appealed(teacher, again).then().statusCode(201);
    }

    @Test
    void onlyTheWriterAppealsAndOnlyOfARefusal() {
        Response refused = refused(coach, written(teacher, "tool", Opinions.tool()));
        Response pending = written(teacher, "tool", Opinions.tool());

        appealed(Tokens.teacher(), refused).then().statusCode(404);
        appealed(teacher, pending).then().statusCode(409).body("type", endsWith(":knowledge-review-nothing-to-appeal"));
    }

    @Test
    void nobodyDecidesOfTheOwnReviewNorTwice() {
        Response review = written(coach, "tool", Opinions.tool());

        published(coach, review).then().statusCode(409).body("type", endsWith(":knowledge-review-own-work"));
        Response published = published(other, review);
        published.then().statusCode(201).body("role", equalTo("coach"));
        refused(coach, published).then().statusCode(409).body("type", endsWith(":knowledge-review-nothing-to-decide"));
    }

    @Test
    void nobodyReviewsTheOwnPractice() {
        UUID school = heard.school();
        Token author = Tokens.teacher(school);
        String practice = practice(author, school);

        as(author)
                .body(Opinions.of("practice", practice))
                .post(Opinions.REVIEWS)
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-review-own-thing"));
        written(Tokens.teacher(school), "practice", practice);
    }

    @Test
    void aRefusalHasAReasonAndAPublicationNone() {
        Response review = written(teacher, "tool", Opinions.tool());

        decided(coach, review, Map.of("verdict", "refuse", "note", "Mail naar jan@school.example"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/reason", "/note"));
        decided(coach, review, Map.of("verdict", "publish", "reason", "off-topic", "note", "Toch"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/reason", "/note"));
    }

    private String practice(Token author, UUID school) {
        Response draft = as(author)
                .body(Map.of(
                        "schoolId", school,
                        "title", "Stemmen",
                        "question", "Doen meer leerlingen mee?",
                        "setting", "Groep 6",
                        "steps", List.of("Stem om de beurt"),
                        "durationMinutes", 20,
                        "outcome", "worked"))
                .post("/knowledge/v1/practices");
        as(coach)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("privacyChecked", true, "pedagogyChecked", true))
                .post("/knowledge/v1/practices/" + draft.path("id") + "/publications")
                .then()
                .statusCode(201);
        return draft.path("id");
    }
}
