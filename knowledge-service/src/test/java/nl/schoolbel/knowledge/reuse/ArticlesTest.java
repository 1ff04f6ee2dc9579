package nl.schoolbel.knowledge.reuse;

import static nl.schoolbel.knowledge.reuse.Articled.ARTICLES;
import static nl.schoolbel.knowledge.reuse.Articled.added;
import static nl.schoolbel.knowledge.reuse.Articled.at;
import static nl.schoolbel.knowledge.reuse.Articled.checked;
import static nl.schoolbel.knowledge.reuse.Articled.published;
import static nl.schoolbel.knowledge.reuse.Articled.read;
import static nl.schoolbel.knowledge.reuse.Articled.step;
import static nl.schoolbel.knowledge.reuse.Articled.validated;
import static nl.schoolbel.knowledge.reuse.Articled.words;
import static nl.schoolbel.knowledge.reuse.Articled.written;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import org.junit.jupiter.api.Test;

/** The life of an article over HTTP, who may what, and what is told of it. */
@OnRealParts
class ArticlesTest {

    private static final Map<String, String> REASON = Map.of("reason", "Klopt niet meer");

    private final Token coach = Tokens.coach();
    private final Token other = Tokens.coach();
    private final Token teacher = Tokens.teacher(UUID.randomUUID());

    @Test
    void aDraftIsReadByEverybodyFromItsCheckOnAndStandsWhenAnotherCoachSaysSo() {
        Response draft = added(coach, words("Zwart bord", null));
        read(teacher, draft).then().statusCode(404);

        Response checked = checked(coach, draft);

        checked.then().statusCode(201).body("state", equalTo("checked"));
        read(teacher, draft)
                .then()
                .statusCode(200)
                .body("title", equalTo("Zwart bord"))
                .body("coach", nullValue());
        problem(validated(coach, checked), "article-own-work");
        Response validated = validated(other, checked);
        validated.then().statusCode(201).body("state", equalTo("validated"));
        problem(validated(other, validated), "article-validated-already");
        problem(checked(other, validated), "article-checked-already");
        told(draft, KnowledgeEvents.ARTICLE_CHECKED.type(), "title", "Zwart bord");
        told(draft, KnowledgeEvents.ARTICLE_VALIDATED.type(), "byReuse", "false");
    }

    @Test
    void newWordsOfAValidatedOneAreCheckedAgainAndSaidFieldByField() {
        Response validated = validated(other, published("Zwart bord", null));

        Response written = written(coach, validated, words("Bord blijft zwart", null));

        written.then().statusCode(200).body("state", equalTo("validated")).body("version", equalTo(2));
        read(teacher, validated).then().body("title", equalTo("Zwart bord")).body("version", equalTo(1));
        as(coach)
                .get(at(validated) + "/versions/2/differences")
                .then()
                .body("items.field", contains("title"))
                .body("items.before", contains("Zwart bord"))
                .body("items.after", contains("Bord blijft zwart"));
        as(teacher).get(at(validated) + "/versions/2/differences").then().statusCode(404);
        as(teacher).get(at(validated) + "/versions").then().body("items.version", contains(1));
        Response again = checked(coach, written);
        again.then().body("state", equalTo("checked")).body("publishedVersion", equalTo(2));
        Response same = written(coach, again, words("Bord blijft zwart", null));
        assertThat(same.header("ETag")).isEqualTo(again.header("ETag"));
    }

    @Test
    void withoutASolutionItStaysADraft() {
        Map<String, Object> open = words("Zwart bord", null);
        open.remove("solution");

        problem(checked(coach, added(coach, open)), "article-no-solution");
    }

    @Test
    void whatWasSentBackIsForCoachesUntilItIsCheckedAgain() {
        Response shown = published("Zwart bord", null);

        Response back = step(other, shown, "returns", REASON);

        back.then().statusCode(201).body("state", equalTo("draft")).body("coach.attention", equalTo("sent-back"));
        read(teacher, shown).then().statusCode(404);
        told(shown, KnowledgeEvents.ARTICLE_ARCHIVED.type(), "forGood", "false");
        problem(step(other, back, "returns", REASON), "article-not-checked");
        checked(other, back).then().statusCode(201).body("coach.attention", nullValue());
        read(teacher, shown).then().statusCode(200);
    }

    @Test
    void whatWasWrongInAVersionThatWasSentBackIsReadByNobodyElseLater() {
        Response shown = published("Bord van Petra", null);
        Response second = checked(other, written(coach, shown, words("Het bord van Petra", null)));
        as(teacher).get(at(shown) + "/versions").then().body("items.version", contains(2, 1));

        Response back = step(other, second, "returns", REASON);
        checked(other, written(other, back, words("Zwart bord", null))).then().statusCode(201);

        read(teacher, shown).then().statusCode(200).body("title", equalTo("Zwart bord"));
        as(teacher).get(at(shown) + "/versions").then().body("items.version", contains(2));
        as(teacher).get(at(shown) + "/versions/2/differences").then().statusCode(404);
        as(coach).get(at(shown) + "/versions").then().body("items.title", contains("Zwart bord", "Bord van Petra"));
    }

    @Test
    void anArchivedOneIsGoneForGood() {
        Response shown = published("Zwart bord", null);

        Response gone = step(other, shown, "archivings", REASON);

        gone.then()
                .statusCode(201)
                .body("state", equalTo("archived"))
                .body("coach.archiveReason", equalTo("Klopt niet meer"));
        read(teacher, shown).then().statusCode(404);
        problem(checked(other, gone), "article-archived");
        problem(written(other, gone, words("Anders", null)), "article-archived");
        told(shown, KnowledgeEvents.ARTICLE_ARCHIVED.type(), "forGood", "true");
    }

    @Test
    void everyBadFieldIsNamedAtOnceAndPersonalDataIsRefused() {
        as(coach)
                .body("{\"title\": \" \", \"author\": \"ik\"}")
                .post(ARTICLES)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/title", "/problem", "/author"));
        Map<String, Object> personal = words("Bel 06-12345678", UUID.randomUUID());
        as(coach)
                .body(personal)
                .post(ARTICLES)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/title", "/toolId"));
        Response draft = added(coach, words("Zwart bord", null));
        step(coach, draft, "archivings", Map.of("reason", "Vraag juf@school.example"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        step(coach, draft, "checks", Map.of("privacyChecked", true, "wordsChecked", false))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/wordsChecked"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        Response draft = added(coach, words("Zwart bord", null));
        written(coach, draft, words("Bord blijft zwart", null)).then().statusCode(200);

        written(other, draft, words("Te laat", null)).then().statusCode(412);
        checked(other, draft).then().statusCode(412);
        as(coach).body(Articled.CHECKED).post(at(draft) + "/checks").then().statusCode(428);
    }

    @Test
    void coachesAloneKeepArticlesAndLookAtDrafts() {
        Response shown = published("Zwart bord", null);
        for (Token reader : List.of(
                teacher,
                Tokens.contactpersoon(UUID.randomUUID()),
                Tokens.bestuur(),
                Tokens.beheerpartner(UUID.randomUUID()),
                Tokens.operator())) {
            read(reader, shown).then().statusCode(200);
            as(reader).body(words("Zwart bord", null)).post(ARTICLES).then().statusCode(403);
            written(reader, shown, words("Zwart bord", null)).then().statusCode(403);
            for (String noun : List.of("checks", "validations", "returns", "archivings")) {
                step(reader, shown, noun, REASON).then().statusCode(403);
            }
            for (String query : List.of("state=draft", "state=archived", "attention=true")) {
                as(reader).get(ARTICLES + "?" + query).then().statusCode(403);
            }
            as(reader).get(ARTICLES + "?state=checked&limit=1").then().statusCode(200);
        }
        for (Token mute : List.of(Tokens.bestuur(), Tokens.beheerpartner(UUID.randomUUID()), Tokens.operator())) {
            as(mute).body(Map.of("helped", true))
                    .put(at(shown) + "/votes/me")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void afterAnErasureWhatWasCheckedStaysWithoutItsAuthor() {
        String subject = UUID.randomUUID().toString();
        Token leaver = Tokens.coach().subject(subject);
        Response draft = added(leaver, words("Alleen van mij", null));
        Response shown = checked(leaver, added(leaver, words("Van iedereen", null)));
        as(Tokens.operator())
                .get("/knowledge/v1/persons/" + subject + "/export")
                .then()
                .body("sections.articles.size()", equalTo(2));

        as(Tokens.operator())
                .post("/knowledge/v1/persons/" + subject + "/erasures")
                .then()
                .statusCode(200);

        assertThat(HeldPlaces.of(subject)).isEmpty();
        read(other, draft).then().statusCode(404);
        read(teacher, shown).then().statusCode(200).body("title", equalTo("Van iedereen"));
    }

    private static void problem(Response refused, String slug) {
        refused.then().statusCode(409).body("type", equalTo("urn:problem-type:schoolbel:knowledge-" + slug));
    }

    private static void told(Response article, String type, String field, String value) {
        try (RecordedEvents events = RecordedEvents.of("schoolbel.knowledge.v1")) {
            assertThat(events.await(type, Articled.id(article))
                            .body()
                            .path(field)
                            .asText())
                    .isEqualTo(value);
            events.assertAllValid();
        }
    }
}
