package nl.schoolbel.knowledge.tools;

import static nl.schoolbel.knowledge.tools.Cards.TOOLS;
import static nl.schoolbel.knowledge.tools.Cards.added;
import static nl.schoolbel.knowledge.tools.Cards.card;
import static nl.schoolbel.knowledge.tools.Cards.with;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.DataSchema;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import org.junit.jupiter.api.Test;

@OnRealParts
class ToolCardsTest {

    private static final String TOPIC = ToolEvents.CHANGED.topic().name();

    @Test
    void aCoachAddsACardAndEverybodyWhoIsLoggedInReadsIt() {
        Map<String, Object> card = card();
        Response added = added(card);

        added.then().header("Location", endsWith(TOOLS + "/" + added.path("id")));
        for (Token reader : List.of(
                Tokens.teacher(),
                Tokens.contactpersoon(),
                Tokens.coach(),
                Tokens.bestuur(),
                Tokens.beheerpartner(UUID.randomUUID()),
                Tokens.operator())) {
            as(reader)
                    .get(added.header("Location"))
                    .then()
                    .statusCode(200)
                    .header("ETag", added.header("ETag"))
                    .body("name", equalTo(card.get("name")))
                    .body("aliases", equalTo(card.get("aliases")))
                    .body("minutesToFirstUse", equalTo(5))
                    .body("published", equalTo(true))
                    .body("$", not(hasKey("installNeeded")));
        }
        RestAssured.given().get(added.header("Location")).then().statusCode(401);
    }

    @Test
    void aCardIsToldAsAWholeState() {
        Map<String, Object> card = card();
        String tool = added(card).path("id");

        try (RecordedEvents events = RecordedEvents.of(TOPIC)) {
            RecordedEvent told = events.await(ToolEvents.CHANGED.type(), tool);

            assertThat(DataSchema.violations(EventExamples.schema(ToolEvents.CHANGED), told.body()))
                    .isEmpty();
            assertThat(told.body().path("name").asText()).isEqualTo(card.get("name"));
            assertThat(told.body().path("aliases")).hasSize(2);
            assertThat(told.body().path("supplier").asText()).isEqualTo("Leersoft");
            assertThat(told.header("ce_dataref")).endsWith(TOOLS + "/" + tool);
            events.assertAllValid();
        }
    }

    @Test
    void replacingACardChangesItsETagAndTellsTheNewState() {
        Map<String, Object> card = card();
        Response before = added(card);

        Response after = replace(Tokens.coach(), before, with(card, "supplier", null));

        after.then().statusCode(200).body("$", not(hasKey("supplier")));
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        try (RecordedEvents events = RecordedEvents.of(TOPIC)) {
            List<RecordedEvent> told = events.awaitCount(ToolEvents.CHANGED.type(), before.path("id"), 2);
            assertThat(told).extracting(RecordedEvent::sequence).containsExactly(1L, 2L);
            assertThat(told.get(1).body().has("supplier")).isFalse();
        }
    }

    @Test
    void replacingACardByItselfChangesAndTellsNothing() {
        Map<String, Object> card = card();
        Response before = added(card);

        Response after = replace(Tokens.coach(), before, card);
        Response next = replace(Tokens.coach(), after, with(card, "purpose", "Iets anders"));

        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        next.then().statusCode(200);
        try (RecordedEvents events = RecordedEvents.of(TOPIC)) {
            events.awaitCount(ToolEvents.CHANGED.type(), before.path("id"), 2);
        }
    }

    @Test
    void replacingNeedsTheCurrentETag() {
        Map<String, Object> card = card();
        Response before = added(card);
        as(Tokens.coach())
                .body(card)
                .put(TOOLS + "/" + before.path("id"))
                .then()
                .statusCode(428)
                .body("type", endsWith(":precondition-missing"));
        replace(Tokens.coach(), before, with(card, "purpose", "Nieuw doel"))
                .then()
                .statusCode(200);

        replace(Tokens.coach(), before, with(card, "purpose", "Ander doel"))
                .then()
                .statusCode(412)
                .body("type", endsWith(":changed-meanwhile"));
    }

    @Test
    void aCardThatIsNotPublishedStaysAmongCoaches() {
        Response draft = added(with(card(), "published", false));
        String path = TOOLS + "/" + draft.path("id");

        as(Tokens.coach()).get(path).then().statusCode(200).body("published", equalTo(false));
        as(Tokens.teacher()).get(path).then().statusCode(404);
    }

    @Test
    void takingACardBackTellsThatTheToolIsGone() {
        Map<String, Object> card = card();
        Response published = added(card);

        replace(Tokens.coach(), published, with(card, "published", false))
                .then()
                .statusCode(200);

        try (RecordedEvents events = RecordedEvents.of(TOPIC)) {
            List<RecordedEvent> told = events.awaitCount(ToolEvents.CHANGED.type(), published.path("id"), 2);
            assertThat(told).extracting(RecordedEvent::isTombstone).containsExactly(false, true);
        }
    }

    @Test
    void twoCardsCannotHaveTheSameName() {
        Map<String, Object> card = card();
        added(card);
        Response other = added(card());
        String inCapitals = card.get("name").toString().toUpperCase(Locale.ROOT);

        as(Tokens.coach())
                .body(with(card, "name", inCapitals))
                .post(TOOLS)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith(":knowledge-tool-name-taken"));
        replace(Tokens.coach(), other, card).then().statusCode(409);
    }

    @Test
    void aCardSentTwiceIsAddedOnce() {
        Map<String, Object> card = card();
        Token coach = Tokens.coach();
        String key = UUID.randomUUID().toString();

        Response first = as(coach, key).body(card).post(TOOLS);
        Response second = as(coach, key).body(card).post(TOOLS);

        first.then().statusCode(201);
        second.then().statusCode(201).body("id", equalTo(first.path("id")));
        as(coach, key)
                .body(card())
                .post(TOOLS)
                .then()
                .statusCode(409)
                .body("type", endsWith(":idempotency-key-reused"));
    }

    @Test
    void theListIsReadPageByPageLastAddedFirst() {
        List<String> newestFirst = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            newestFirst.add(0, added(card()).path("id"));
        }

        List<String> read = new ArrayList<>();
        Response page = as(Tokens.teacher()).queryParam("limit", 2).get(TOOLS);
        read.addAll(page.path("items.id"));
        while (read.size() < newestFirst.size()) {
            page = as(Tokens.teacher())
                    .urlEncodingEnabled(false)
                    .get(page.header("Link").replaceAll("<(.*)>.*", "$1"));
            read.addAll(page.path("items.id"));
        }

        assertThat(read.subList(0, newestFirst.size())).isEqualTo(newestFirst);
    }

    private static Response replace(Token writer, Response known, Map<String, Object> card) {
        return as(writer).header("If-Match", known.header("ETag")).body(card).put(TOOLS + "/" + known.path("id"));
    }
}
