package nl.schoolbel.knowledge.moderation;

import static nl.schoolbel.knowledge.reuse.Articled.added;
import static nl.schoolbel.knowledge.reuse.Articled.checked;
import static nl.schoolbel.knowledge.reuse.Articled.words;
import static nl.schoolbel.knowledge.reviews.Opinions.appealed;
import static nl.schoolbel.knowledge.reviews.Opinions.published;
import static nl.schoolbel.knowledge.reviews.Opinions.read;
import static nl.schoolbel.knowledge.reviews.Opinions.refused;
import static nl.schoolbel.knowledge.reviews.Opinions.withdrawn;
import static nl.schoolbel.knowledge.reviews.Opinions.written;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.knowledge.reviews.Opinions;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports of abuse, and the one list of what waits for coaches. */
@OnRealParts
class ModerationTest {

    private static final String REPORTS = "/knowledge/v1/abuse-reports";

    private final Token teacher = Tokens.teacher(UUID.randomUUID());
    private final Token writer = Tokens.teacher(UUID.randomUUID());
    private final Token coach = Tokens.coach();
    private final Token other = Tokens.coach();
    private String tool;

    @BeforeEach
    void aTool() {
        tool = Opinions.tool();
    }

    @Test
    void whatWaitsIsInOneListLongestWaitingFirst() {
        Response review = written(writer, "tool", tool);
        Response appealed = appealed(writer, refused(coach, written(writer, "tool", Opinions.tool())));
        Response report = reported(teacher, "tool", tool, "wrong");

        List<Map<String, Object>> mine = waiting(coach).stream()
                .filter(item -> List.of(review.path("id"), appealed.path("id"), report.path("id"))
                        .contains(item.get("id")))
                .toList();

        assertThat(mine)
                .extracting(item -> item.get("task"), item -> item.get("forYou"), item -> item.get("daysWaiting"))
                .containsExactly(tuple("review", true, 0), tuple("appeal", false, 0), tuple("report", true, 0));
        assertThat(mine.get(2))
                .containsEntry("reason", "wrong")
                .containsEntry("link", REPORTS + "/" + report.path("id"));
        assertThat(waiting(other))
                .filteredOn(item -> item.get("id").equals(appealed.path("id")))
                .extracting(item -> item.get("forYou"))
                .containsExactly(true);
    }

    @Test
    void whatIsDecidedWaitsNoLonger() {
        Response review = written(writer, "tool", tool);
        Response report = reported(teacher, "tool", tool, "wrong");

        published(coach, review).then().statusCode(201);
        settled(coach, report, Map.of("outcome", "dismissed")).then().statusCode(201);

        assertThat(waiting(coach))
                .extracting(item -> item.get("id"))
                .doesNotContain(review.<Object>path("id"), report.<Object>path("id"));
    }

    @Test
    void whoReportedReadsWhatCameOfItAndNobodyReadsWhoItWas() {
        Response report = reported(teacher, "tool", tool, "wrong");

        settled(coach, report, Map.of("outcome", "acted-on", "note", "De kaart is verbeterd"))
                .then()
                .statusCode(201)
                .body("state", equalTo("settled"));

        as(teacher)
                .get(REPORTS + "/mine")
                .then()
                .body("items.outcome", contains("acted-on"))
                .body("items.outcomeNote", contains("De kaart is verbeterd"));
        as(Tokens.teacher()).get(REPORTS + "/" + report.path("id")).then().statusCode(404);
        as(coach).get(REPORTS + "/" + report.path("id")).then().statusCode(200).body("own", equalTo(false));
    }

    @Test
    void aHiddenReviewSettlesAllItsReportsAndItsWriterMayAppeal() {
        Response review = published(coach, written(writer, "tool", tool));
        Response first = reported(teacher, "review", review.path("id"), "offensive");
        Response second = reported(Tokens.teacher(), "review", review.path("id"), "wrong");

        settled(coach, first, Map.of("outcome", "hidden", "refusalReason", "offensive"))
                .then()
                .statusCode(201);

        read(teacher, review).then().statusCode(404);
        as(coach).get(REPORTS + "/" + second.path("id")).then().body("outcome", equalTo("hidden"));
        Response hidden = read(writer, review);
        hidden.then().body("state", equalTo("refused")).body("refusalReason", equalTo("offensive"));
        Response appealed = appealed(writer, hidden);
        published(coach, appealed).then().statusCode(409);
        published(other, appealed).then().statusCode(201);
    }

    @Test
    void aReviewThatIsWithdrawnSettlesItsReports() {
        Response review = published(coach, written(writer, "tool", tool));
        Response report = reported(teacher, "review", review.path("id"), "wrong");

        withdrawn(writer, review).then().statusCode(204);

        as(teacher)
                .get(REPORTS + "/" + report.path("id"))
                .then()
                .body("state", equalTo("settled"))
                .body("outcome", equalTo("gone"));
    }

    @Test
    void onePersonHasOneOpenReportOfAThing() {
        Response report = reported(teacher, "tool", tool, "wrong");

        as(teacher)
                .body(Map.of("kind", "tool", "id", tool, "reason", "advertising"))
                .post(REPORTS)
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-abuse-report-open-already"));
        reported(Tokens.teacher(), "tool", tool, "wrong");
        settled(coach, report, Map.of("outcome", "dismissed")).then().statusCode(201);
        reported(teacher, "tool", tool, "wrong");
    }

    @Test
    void aReportIsSettledOnceByAnotherThanWhoMadeIt() {
        Response report = reported(coach, "tool", tool, "wrong");

        settled(coach, report, Map.of("outcome", "dismissed"))
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-abuse-report-own"));
        Response settled = settled(other, report, Map.of("outcome", "dismissed"));
        settled.then().statusCode(201);
        settled(other, settled, Map.of("outcome", "dismissed"))
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-abuse-report-settled-already"));
        settled(other, report, Map.of("outcome", "dismissed")).then().statusCode(412);
    }

    @Test
    void theWriterOfAReviewSettlesNoReportOfIt() {
        Response review = published(other, written(coach, "tool", tool));
        Response report = reported(teacher, "review", review.path("id"), "wrong");

        isForAnotherThan(coach, report, Map.of("outcome", "hidden", "refusalReason", "off-topic"));
        isForAnotherThan(coach, report, Map.of("outcome", "dismissed"));
        settled(other, report, Map.of("outcome", "dismissed")).then().statusCode(201);
    }

    @Test
    void whoWroteOrCheckedAnArticleSettlesNoReportOfIt() {
        Response article = checked(other, added(coach, words("Zwart bord", null)));
        Response report = reported(teacher, "article", article.path("id"), "wrong");

        isForAnotherThan(coach, report, Map.of("outcome", "acted-on"));
        isForAnotherThan(other, report, Map.of("outcome", "dismissed"));
        settled(Tokens.coach(), report, Map.of("outcome", "dismissed")).then().statusCode(201);
    }

    @Test
    void whoReportedAThingSettlesNoReportOfItByOthersEither() {
        reported(coach, "tool", tool, "wrong");
        Response report = reported(teacher, "tool", tool, "advertising");

        isForAnotherThan(coach, report, Map.of("outcome", "acted-on"));
        settled(other, report, Map.of("outcome", "acted-on")).then().statusCode(201);
    }

    @Test
    void everyBadFieldIsToldAtOnce() {
        Response review = published(coach, written(writer, "tool", tool));
        Response ofTool = reported(teacher, "tool", tool, "wrong");
        Response ofReview = reported(teacher, "review", review.path("id"), "wrong");

        as(teacher)
                .body(Map.of("kind", "review", "id", UUID.randomUUID(), "reason", "other"))
                .post(REPORTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/id", "/note"));
        settled(coach, ofTool, Map.of("outcome", "hidden", "note", "Bel 06-12345678"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/outcome", "/refusalReason", "/note"));
        for (String outcome : List.of("acted-on", "gone")) {
            settled(coach, ofReview, Map.of("outcome", outcome, "refusalReason", "off-topic"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/outcome", "/refusalReason"));
        }
    }

    @Test
    void aPendingReviewIsNotReported() {
        Response review = written(writer, "tool", tool);

        as(teacher)
                .body(Map.of("kind", "review", "id", review.path("id"), "reason", "wrong"))
                .post(REPORTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/id"));
    }

    @Test
    void ofAnErasedPersonTheReportStaysWithoutTheWords() {
        String someone = UUID.randomUUID().toString();
        String words = "De link werkt niet meer sinds " + someone;
        Response report = as(Tokens.teacher().subject(someone))
                .body(Map.of("kind", "tool", "id", tool, "reason", "wrong", "note", words))
                .post(REPORTS);
        as(Tokens.operator())
                .get("/knowledge/v1/persons/" + someone + "/export")
                .then()
                .body("sections.abuseReports.note", contains(words));

        settled(coach, report, Map.of("outcome", "dismissed")).then().statusCode(201);
        as(Tokens.operator())
                .post("/knowledge/v1/persons/" + someone + "/erasures")
                .then()
                .statusCode(200);

        assertThat(HeldPlaces.of(someone)).isEmpty();
        assertThat(HeldPlaces.of(words)).isEmpty();
        as(coach).get(REPORTS + "/" + report.path("id")).then().statusCode(200).body("note", nullValue());
    }

    private static void isForAnotherThan(Token who, Response report, Map<String, Object> outcome) {
        settled(who, report, outcome).then().statusCode(409).body("type", endsWith(":knowledge-abuse-report-own"));
        assertThat(waiting(who))
                .filteredOn(item -> item.get("id").equals(report.path("id")))
                .extracting(item -> item.get("forYou"))
                .containsExactly(false);
    }

    private static Response reported(Token who, String kind, String thing, String reason) {
        Response report = as(who).body(Map.of("kind", kind, "id", thing, "reason", reason))
                .post(REPORTS);
        report.then().statusCode(201).body("state", equalTo("open"));
        return report;
    }

    private static Response settled(Token who, Response report, Map<String, Object> outcome) {
        return as(who).header("If-Match", report.header("ETag"))
                .body(outcome)
                .post(REPORTS + "/" + report.path("id") + "/outcomes");
    }

    /** All pages. */
    private static List<Map<String, Object>> waiting(Token who) {
        List<Map<String, Object>> all = new ArrayList<>();
        Response page = as(who).queryParam("limit", 100).get("/knowledge/v1/moderation");
        while (page != null) {
            all.addAll(page.then().statusCode(200).extract().path("items"));
            String link = page.header("Link");
            page = link == null ? null : as(who).urlEncodingEnabled(false).get(link.replaceAll("<(.*)>.*", "$1"));
        }
        return all;
    }
}
