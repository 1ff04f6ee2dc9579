package nl.schoolbel.knowledge.reviews;

import static nl.schoolbel.knowledge.reviews.Opinions.REVIEWS;
import static nl.schoolbel.knowledge.reviews.Opinions.SUMMARIES;
import static nl.schoolbel.knowledge.reviews.Opinions.listed;
import static nl.schoolbel.knowledge.reviews.Opinions.of;
import static nl.schoolbel.knowledge.reviews.Opinions.path;
import static nl.schoolbel.knowledge.reviews.Opinions.published;
import static nl.schoolbel.knowledge.reviews.Opinions.read;
import static nl.schoolbel.knowledge.reviews.Opinions.refused;
import static nl.schoolbel.knowledge.reviews.Opinions.rewritten;
import static nl.schoolbel.knowledge.reviews.Opinions.withdrawn;
import static nl.schoolbel.knowledge.reviews.Opinions.words;
import static nl.schoolbel.knowledge.reviews.Opinions.written;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who writes, publishes and reads reviews. */
@OnRealParts
class ReviewsTest {

    private final Token teacher = Tokens.teacher(UUID.randomUUID());
    private final Token coach = Tokens.coach();
    private final Token reader = Tokens.teacher(UUID.randomUUID());
    private String tool;

    @BeforeEach
    void aTool() {
        tool = Opinions.tool();
    }

    @Test
    void aReviewIsReadByOthersWhenACoachHasPublishedIt() {
        Response review = written(teacher, "tool", tool);

        review.then()
                .header("Location", endsWith(path(review)))
                .body("state", equalTo("pending"))
                .body("own", equalTo(true))
                .body("mayAppeal", equalTo(false));
        read(reader, review).then().statusCode(404);
        listed(reader, "tool", tool).then().statusCode(200).body("items", empty());

        published(coach, review).then().statusCode(201).body("state", equalTo("published"));

        listed(reader, "tool", tool).then().body("items.id", contains((String) review.path("id")));
        read(reader, review)
                .then()
                .statusCode(200)
                .body("rating", equalTo(4))
                .body("role", equalTo("teacher"))
                .body("own", equalTo(false))
                .body("publishedDate", notNullValue())
                .body("context.targets", contains("group-6"))
                .body("context.devices", contains("tablet"))
                .body("context.groupSize", equalTo(24))
                .body("context.timesUsed", equalTo(3));
    }

    @Test
    void nobodyReadsWhoWroteItOrAtWhichSchool() {
        UUID school = UUID.randomUUID();
        Token writer = Tokens.teacher(school).subject("writer-" + school);
        Response review = written(writer, "tool", tool);
        published(coach, review).then().statusCode(201);

        for (Token other : List.of(reader, coach)) {
            assertThat(read(other, review).asString()).doesNotContain(school.toString());
            assertThat(listed(other, "tool", tool).asString()).doesNotContain(school.toString());
        }
        read(reader, review).then().body("writtenAt", nullValue());
    }

    @Test
    void theRoleIsTheOneOfThatMoment() {
        String someone = UUID.randomUUID().toString();
        Response review = written(Tokens.of("teacher", "contactpersoon").subject(someone), "tool", tool);
        review.then().body("role", equalTo("contactpersoon"));

        rewritten(Tokens.teacher().subject(someone), review, words("Nu zonder taak"))
                .then()
                .statusCode(200)
                .body("role", equalTo("teacher"));
    }

    @Test
    void onePersonHasOneReviewOfAThing() {
        Response review = written(teacher, "tool", tool);

        as(teacher)
                .body(of("tool", tool))
                .post(REVIEWS)
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-review-written-already"))
                .body("reviewId", equalTo(review.path("id")));
        written(reader, "tool", tool);
        written(teacher, "tool", Opinions.tool());
    }

    @Test
    void whatNotEverybodyReadsIsNotReviewed() {
        String draft = as(coach)
                .body(Map.of("name", "Concept " + UUID.randomUUID(), "purpose", "Oefenen", "published", false))
                .post("/knowledge/v1/tools")
                .path("id");

        for (String thing : List.of(draft, UUID.randomUUID().toString())) {
            as(coach)
                    .body(of("tool", thing))
                    .post(REVIEWS)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/thing/id"));
            listed(coach, "tool", thing).then().statusCode(404);
            as(coach).get(SUMMARIES + "tool/" + thing).then().statusCode(404);
        }
        as(teacher)
                .body(of("practice", tool))
                .post(REVIEWS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/thing/id"));
    }

    @Test
    void otherWordsWaitForACoachAgainAndTheSameWordsDoNot() {
        Response review = published(coach, written(teacher, "tool", tool));

        rewritten(teacher, review, words("Mijn groep wilde er niet mee stoppen"))
                .then()
                .statusCode(200)
                .header("ETag", review.header("ETag"))
                .body("state", equalTo("published"));
        rewritten(teacher, review, words("Na een maand was het nieuwe eraf"))
                .then()
                .statusCode(200)
                .body("state", equalTo("pending"));

        read(reader, review).then().statusCode(404);
        rewritten(coach, read(coach, review), words("Van een ander")).then().statusCode(404);
    }

    @Test
    void aWithdrawnReviewIsGoneAndMayBeWrittenAnew() {
        Response review = published(coach, written(teacher, "tool", tool));

        withdrawn(coach, review).then().statusCode(404);
        withdrawn(teacher, review).then().statusCode(204);

        read(coach, review).then().statusCode(404);
        listed(reader, "tool", tool).then().body("items", empty());
        written(teacher, "tool", tool);
    }

    @Test
    void theWordsOfAWithdrawnReviewAreHeldNowhere() {
        String words = "Werkt goed bij " + UUID.randomUUID();
        Response review = published(coach, rewritten(teacher, written(teacher, "tool", tool), words(words)));
        assertThat(HeldPlaces.of(words)).isNotEmpty();

        withdrawn(teacher, review).then().statusCode(204);

        assertThat(HeldPlaces.of(words)).isEmpty();
    }

    @Test
    void everyBadFieldIsToldAtOnce() {
        Map<String, Object> review = Map.of(
                "thing",
                Map.of("kind", "tool", "id", UUID.randomUUID()),
                "rating",
                3,
                "text",
                "Bel mij op 06-12345678");

        as(teacher)
                .body(review)
                .post(REVIEWS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/thing/id", "/text"));
        as(teacher)
                .body(Map.of("rating", 6, "context", Map.of("groupSize", 0)))
                .post(REVIEWS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/thing", "/rating", "/context/groupSize"));
    }

    @Test
    void aChangeNeedsTheVersionItWasMadeFor() {
        Response review = written(teacher, "tool", tool);
        rewritten(teacher, review, words("Anders")).then().statusCode(200);

        rewritten(teacher, review, words("Weer anders")).then().statusCode(412);
        published(coach, review).then().statusCode(412);
        withdrawn(teacher, review).then().statusCode(412);
        as(teacher).delete(path(review)).then().statusCode(428);
    }

    @Test
    void theOwnListHoldsEveryState() {
        Response refused = refused(coach, written(teacher, "tool", tool));
        Response pending = written(teacher, "tool", Opinions.tool());

        as(teacher)
                .get(REVIEWS + "/mine")
                .then()
                .body("items.id", contains((String) pending.path("id"), refused.path("id")))
                .body("items.state", contains("pending", "refused"));
        as(reader).get(REVIEWS + "/mine").then().body("items", empty());
    }

    @Test
    void theSummaryLeavesOutPartsOfFewerThanThree() {
        for (Token writer : List.of(teacher, reader, Tokens.contactpersoon())) {
            published(coach, written(writer, "tool", tool)).then().statusCode(201);
        }
        written(Tokens.teacher(), "tool", tool);

        as(reader)
                .get(SUMMARIES + "tool/" + tool)
                .then()
                .statusCode(200)
                .body("all.count", equalTo(3))
                .body("all.averageRating", equalTo(4.0f))
                .body("byRole", empty())
                .body("byTarget.target", contains("group-6"))
                .body("byTarget[0].figure.count", equalTo(3));

        published(coach, written(Tokens.teacher(), "tool", tool)).then().statusCode(201);

        as(reader)
                .get(SUMMARIES + "tool/" + tool)
                .then()
                .body("byRole.role", contains("teacher"))
                .body("byRole[0].figure.count", equalTo(3));
    }

    @Test
    void ofAnErasedPersonThePublishedReviewStaysWithoutThePerson() {
        String someone = UUID.randomUUID().toString();
        Token writer = Tokens.teacher().subject(someone);
        Response kept = published(coach, written(writer, "tool", tool));
        Response gone = written(writer, "tool", Opinions.tool());
        as(Tokens.operator())
                .get("/knowledge/v1/persons/" + someone + "/export")
                .then()
                .body("sections.reviews.state", containsInAnyOrder("published", "pending"));

        as(Tokens.operator())
                .post("/knowledge/v1/persons/" + someone + "/erasures")
                .then()
                .statusCode(200);

        read(reader, kept).then().statusCode(200);
        read(coach, gone).then().statusCode(404);
        assertThat(HeldPlaces.of(someone)).isEmpty();
    }
}
