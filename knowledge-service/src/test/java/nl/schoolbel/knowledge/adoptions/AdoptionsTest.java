package nl.schoolbel.knowledge.adoptions;

import static nl.schoolbel.knowledge.adoptions.Marks.ADOPTIONS;
import static nl.schoolbel.knowledge.adoptions.Marks.PRACTICES;
import static nl.schoolbel.knowledge.adoptions.Marks.archive;
import static nl.schoolbel.knowledge.adoptions.Marks.change;
import static nl.schoolbel.knowledge.adoptions.Marks.mark;
import static nl.schoolbel.knowledge.adoptions.Marks.practice;
import static nl.schoolbel.knowledge.adoptions.Marks.read;
import static nl.schoolbel.knowledge.adoptions.Marks.steps;
import static nl.schoolbel.knowledge.adoptions.Marks.takeBack;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.DataSchema;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a school does with a practice of another one. */
@OnRealParts
class AdoptionsTest {

    @Inject
    Heard heard;

    @Inject
    AdoptionFacts facts;

    private UUID home;
    private UUID school;
    private Token teacher;
    private String practice;

    @BeforeEach
    void aPracticeOfAnotherSchool() {
        home = heard.school();
        school = heard.school();
        teacher = Tokens.teacher(school);
        practice = practice(home);
    }

    @Test
    void aSchoolTriesAPracticeOfAnotherAndEmbedsItWhichIsTold() {
        Response trying = mark(teacher, practice, school, "trying", "date", "2026-02-09");
        trying.then()
                .statusCode(201)
                .header("Location", endsWith(ADOPTIONS + "/" + trying.path("id")))
                .body("fromSchoolId", equalTo(home.toString()))
                .body("crossedWall", equalTo(true))
                .body("coachHelped", equalTo(false))
                .body("nextStates", containsInAnyOrder("adapted", "embedded", "dropped"));

        Response embedded = change(teacher, trying, "embedded", "date", "2026-05-11", "coachHelped", true);

        embedded.then()
                .statusCode(201)
                .body("state", equalTo("embedded"))
                .body("triedDate", equalTo("2026-02-09"))
                .body("embeddedDate", equalTo("2026-05-11"))
                .body("title", equalTo("Stemmen op het digibord"));
        List<Map<String, Object>> told = told(embedded, 2);
        assertThat(told.get(0)).containsEntry("state", "trying").doesNotContainKey("embeddedDate");
        assertThat(told.get(1))
                .containsEntry("state", "embedded")
                .containsEntry("practiceId", practice)
                .containsEntry("practiceVersion", 1)
                .containsEntry("schoolId", school.toString())
                .containsEntry("fromSchoolId", home.toString())
                .containsEntry("crossedWall", true)
                .containsEntry("coachHelped", true)
                .containsEntry("triedDate", "2026-02-09")
                .containsEntry("changedDate", "2026-05-11")
                .doesNotContainKeys("reason", "title", "toolId");
    }

    @Test
    void everySchoolReadsWhoDoesItAndWhy() {
        Response dropped = change(
                teacher,
                mark(teacher, practice, school, "interested"),
                "dropped",
                "reason",
                "Het digibord in groep 6 is te oud");

        for (Token reader : List.of(
                Tokens.teacher(heard.school()), Tokens.contactpersoon(home), Tokens.coach(), Tokens.bestuur())) {
            read(reader, dropped)
                    .then()
                    .statusCode(200)
                    .header("ETag", dropped.header("ETag"))
                    .body("reason", equalTo("Het digibord in groep 6 is te oud"))
                    .body("crossedWall", equalTo(false));
            as(reader)
                    .get(PRACTICES + "/" + practice + "/adoptions")
                    .then()
                    .statusCode(200)
                    .body("items.schoolId", contains(school.toString()));
        }
        as(teacher)
                .queryParam("state", "embedded")
                .get(PRACTICES + "/" + practice + "/adoptions")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void aSchoolMarksAPracticeOnceAndThenChangesThat() {
        Response first = mark(teacher, practice, school, "interested");

        mark(Tokens.coach(), practice, school, "trying")
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-adoption-marked-already"))
                .body("adoptionId", equalTo(first.path("id")));
    }

    @Test
    void ofTwoColleaguesAtOnceOneMarksAndTheOtherLearnsOfIt() {
        List<Response> answers = IntStream.range(0, 2)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> mark(Tokens.teacher(school), practice, school, "trying")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        String marked = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow()
                .path("id");
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> answer.then().body("adoptionId", equalTo(marked)));
    }

    @Test
    void aStepThatDoesNotFollowIsRefusedWithThoseThatDo() {
        Response interested = mark(teacher, practice, school, "interested");

        change(teacher, interested, "embedded")
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-adoption-step-not-possible"))
                .body("nextStates", containsInAnyOrder("trying", "adapted", "dropped"));
        read(teacher, interested).then().header("ETag", interested.header("ETag"));
    }

    @Test
    void aSchoolOnlyEmbedsItsOwnWhichCrossesNoWall() {
        Token author = Tokens.teacher(home);
        mark(author, practice, home, "trying").then().statusCode(409).body("nextStates", contains("embedded"));

        mark(author, practice, home, "embedded")
                .then()
                .statusCode(201)
                .body("atHome", equalTo(true))
                .body("crossedWall", equalTo(false));
    }

    @Test
    void aCoachMarksForAnySchoolAndHelpedUnlessItSaysOtherwise() {
        mark(Tokens.coach(), practice, school, "trying").then().statusCode(201).body("coachHelped", equalTo(true));
        mark(Tokens.coach(), practice, heard.school(), "trying", "coachHelped", false)
                .then()
                .statusCode(201)
                .body("coachHelped", equalTo(false));
    }

    @Test
    void theWayOfTheSchoolIsWrittenDown() {
        String own = practice(school);

        change(
                        teacher,
                        mark(teacher, practice, school, "trying"),
                        "adapted",
                        "reason",
                        "Wij hebben geen digibord",
                        "adaptedHow",
                        "Met rode en groene kaarten",
                        "adaptedPracticeId",
                        own)
                .then()
                .statusCode(201)
                .body("adaptedPracticeId", equalTo(own))
                .body("adaptedHow", equalTo("Met rode en groene kaarten"));
    }

    @Test
    void aStepThatWasAMistakeIsTakenBackAndStaysReadable() {
        Response interested = mark(teacher, practice, school, "interested");
        Response trying = change(teacher, interested, "trying");

        Response back = takeBack(teacher, trying, 2);

        back.then()
                .statusCode(201)
                .body("state", equalTo("interested"))
                .body("crossedWall", equalTo(false))
                .body("$", not(hasKey("triedDate")));
        steps(teacher, back)
                .then()
                .body("items.number", contains(2, 1))
                .body("items[0].takenBackAt", notNullValue())
                .body("items[1]", not(hasKey("takenBackAt")));
        assertThat(told(back, 3).get(2)).containsEntry("state", "interested").containsEntry("crossedWall", false);
        change(teacher, back, "trying").then().statusCode(201);
        steps(teacher, back).then().body("items.number", contains(3, 2, 1));
    }

    @Test
    void aStepTakenBackLeavesTheVersionOfTheStepBefore() {
        Response interested = mark(teacher, practice, school, "interested");
        Marks.nextVersion(practice, "Stemmen met kaarten");
        Response trying = change(teacher, interested, "trying");
        trying.then().body("practiceVersion", equalTo(2)).body("title", equalTo("Stemmen met kaarten"));

        Response back = takeBack(teacher, trying, 2);

        back.then().body("practiceVersion", equalTo(1)).body("title", equalTo("Stemmen op het digibord"));
    }

    @Test
    void withItsOnlyStepTakenBackItCountsAsNeverMarkedAndCanBeMarkedAgain() {
        Response trying = mark(teacher, practice, school, "trying");

        Response none = takeBack(teacher, trying, 1);

        none.then().statusCode(201).body("$", not(hasKey("state")));
        as(teacher).get(PRACTICES + "/" + practice + "/adoptions").then().body("items.size()", equalTo(0));
        assertThat(told(none, 2).get(1))
                .doesNotContainKeys("state", "triedDate")
                .containsEntry("crossedWall", false);
        mark(Tokens.teacher(school), practice, school, "interested")
                .then()
                .statusCode(201)
                .body("id", equalTo(trying.path("id")))
                .body("state", equalTo("interested"));
    }

    @Test
    void whoDoesAPracticeGoesOnWhenItIsTakenFromTheList() {
        Response trying = mark(teacher, practice, school, "trying");

        archive(practice);

        change(teacher, trying, "embedded").then().statusCode(201);
        mark(Tokens.coach(), practice, heard.school(), "trying").then().statusCode(404);
        as(teacher)
                .get(PRACTICES + "/" + practice + "/adoptions")
                .then()
                .body("items.schoolId", contains(school.toString()));
    }

    @Test
    void theListIsOfTheOwnSchoolOnEitherSide() {
        Response taken = mark(teacher, practice, school, "trying");
        Token neighbour = Tokens.teacher(heard.school());

        listed(teacher, "practiceId", practice).then().body("items.id", contains((String) taken.path("id")));
        listed(Tokens.contactpersoon(home), "fromSchoolId", home).then().body("items.id", contains((String)
                taken.path("id")));
        listed(neighbour, "practiceId", practice).then().body("items.size()", equalTo(0));
        for (Token whole : List.of(Tokens.coach(), Tokens.bestuur())) {
            listed(whole, "schoolId", school).then().body("items.id", contains((String) taken.path("id")));
        }
        as(Tokens.coach())
                .queryParam("schoolId", school)
                .queryParam("state", "dropped")
                .get(ADOPTIONS)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void theListIsReadPageByPageLastChangedFirst() {
        Response first = mark(teacher, practice, school, "trying");
        Response last = mark(teacher, practice(null), school, "trying");

        Response page = as(teacher).queryParam("limit", 1).get(ADOPTIONS);

        page.then().body("items.id", contains((String) last.path("id")));
        as(teacher)
                .urlEncodingEnabled(false)
                .get(page.header("Link").replaceAll("<(.*)>.*", "$1"))
                .then()
                .body("items.id", contains((String) first.path("id")));
    }

    @Test
    void otherFeaturesAskForManyPracticesAtOnce() {
        UUID other = heard.school();
        change(teacher, mark(teacher, practice, school, "trying"), "embedded");
        mark(Tokens.coach(), practice, other, "trying");
        mark(Tokens.coach(), practice, home, "embedded");
        UUID id = UUID.fromString(practice);
        UUID unmarked = UUID.fromString(practice(null));

        assertThat(facts.embedded(List.of(id, unmarked))).isEqualTo(Map.of(id, Set.of(school, home)));
        assertThat(facts.counts(List.of(id, unmarked)))
                .containsEntry(id, new AdoptionCounts(0, 1, 0, 1, 0, 2, true))
                .containsEntry(unmarked, AdoptionCounts.NONE);
    }

    private static Response listed(Token who, String parameter, Object value) {
        return as(who).queryParam(parameter, value).get(ADOPTIONS);
    }

    private static List<Map<String, Object>> told(Response adoption, int count) {
        try (RecordedEvents events =
                RecordedEvents.of(KnowledgeEvents.ADOPTION_CHANGED.topic().name())) {
            List<RecordedEvent> told =
                    events.awaitCount(KnowledgeEvents.ADOPTION_CHANGED.type(), adoption.path("id"), count);
            told.forEach(event -> assertThat(
                            DataSchema.violations(EventExamples.schema(KnowledgeEvents.ADOPTION_CHANGED), event.body()))
                    .isEmpty());
            return told.stream()
                    .map(event -> JsonPath.from(event.body().toString()).<String, Object>getMap(""))
                    .toList();
        }
    }
}
