package nl.schoolbel.knowledge.practices;

import static nl.schoolbel.knowledge.practices.Words.PRACTICES;
import static nl.schoolbel.knowledge.practices.Words.added;
import static nl.schoolbel.knowledge.practices.Words.archived;
import static nl.schoolbel.knowledge.practices.Words.published;
import static nl.schoolbel.knowledge.practices.Words.read;
import static nl.schoolbel.knowledge.practices.Words.with;
import static nl.schoolbel.knowledge.practices.Words.written;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may not, what may not stand in a practice, and what is left of a person. */
@OnRealParts
class PracticeRefusalsTest {

    @Inject
    Heard heard;

    private UUID school;
    private String subject;
    private Token teacher;

    @BeforeEach
    void aTeacher() {
        school = heard.school();
        subject = UUID.randomUUID().toString();
        teacher = Tokens.teacher(school).subject(subject);
    }

    @Test
    void everyBadFieldIsNamedAtOnce() {
        as(teacher)
                .body("""
                        {"title": " ", "question": null, "steps": ["goed", ""], "subjectAreas": ["voetbal"],
                         "durationMinutes": 0, "outcome": "misschien", "author": "ik"}""")
                .post(PRACTICES)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/title",
                                "/question",
                                "/setting",
                                "/steps/1",
                                "/subjectAreas/0",
                                "/durationMinutes",
                                "/outcome",
                                "/author"));
    }

    @Test
    void personalDataAndUnknownThingsAreNamedTogether() {
        Map<String, Object> words = with(Words.of(null), "toolId", UUID.randomUUID());
        words.put("steps", List.of("Bel 06-12345678", "Mail juf@school.example"));

        as(teacher)
                .body(words)
                .post(PRACTICES)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/schoolId", "/toolId", "/steps/0", "/steps/1"));
        words.put("schoolId", school);
        words.remove("toolId");
        words.put("falseHits", List.of("phone", "email"));
        added(teacher, words);
    }

    @Test
    void theReasonOfAnArchivingIsScreenedToo() {
        Response draft = added(teacher, Words.of(school));

        as(teacher)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("reason", "Vraag het aan juf@school.example"))
                .post(PRACTICES + "/" + draft.path("id") + "/archivings")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void anotherSchoolIsNotThere() {
        as(teacher).body(Words.of(heard.school())).post(PRACTICES).then().statusCode(404);
    }

    @Test
    void aCoachWritesForAnySchoolThatIsKnownOrForNone() {
        added(Tokens.coach(), Words.of(school));
        added(Tokens.coach(), Words.of(null));
        as(Tokens.coach())
                .body(Words.of(UUID.randomUUID()))
                .post(PRACTICES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/schoolId"));
    }

    @Test
    void onlySchoolsAndCoachesWriteAndOnlyCoachesPublish() {
        Response draft = added(teacher, Words.of(school));
        for (Token other : List.of(Tokens.bestuur(), Tokens.beheerpartner(UUID.randomUUID()), Tokens.operator())) {
            as(other).body(Words.of(school)).post(PRACTICES).then().statusCode(403);
            written(other, draft, Words.of(school)).then().statusCode(403);
            published(other, draft).then().statusCode(403);
            archived(other, draft).then().statusCode(403);
        }
        Token colleague = Tokens.contactpersoon(school);
        published(colleague, draft).then().statusCode(403);
        written(colleague, draft, Words.of(school)).then().statusCode(404);
        archived(colleague, draft).then().statusCode(404);
    }

    @Test
    void afterAnErasureWhatWasPublishedStaysWithoutItsAuthor() {
        Response draft = added(teacher, Words.of(school));
        Response shown = published(Tokens.coach(), added(teacher, Words.of(school)));
        written(teacher, shown, with(Words.of(school), "title", "Nog niet nagekeken"))
                .then()
                .statusCode(200);
        as(Tokens.operator())
                .get("/knowledge/v1/persons/" + subject + "/export")
                .then()
                .statusCode(200)
                .body("sections.practices.size()", equalTo(3))
                .body("sections.practices.findAll { it.written }.size()", equalTo(3));

        as(Tokens.operator())
                .post("/knowledge/v1/persons/" + subject + "/erasures")
                .then()
                .statusCode(200);

        assertThat(HeldPlaces.of(subject)).isEmpty();
        read(Tokens.coach(), draft).then().statusCode(404);
        read(Tokens.coach(), shown)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("title", equalTo("Stemmen op het digibord"));
        as(Tokens.operator())
                .get("/knowledge/v1/persons/" + subject + "/export")
                .then()
                .body("sections.practices.size()", equalTo(0));
    }
}
