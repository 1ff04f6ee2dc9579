package nl.schoolbel.knowledge.tools;

import static nl.schoolbel.knowledge.tools.Cards.TOOLS;
import static nl.schoolbel.knowledge.tools.Cards.added;
import static nl.schoolbel.knowledge.tools.Cards.card;
import static nl.schoolbel.knowledge.tools.Cards.with;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
import nl.schoolbel.platform.time.DomainClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that a card holds beside its name: facts, privacy, support; its versions and its score. */
@OnRealParts
class CardFactsTest {

    @Inject
    DomainClock clock;

    @Test
    void aWholeCardComesBackAsItWasWritten() {
        Map<String, Object> card = wholeCard();

        Response read = as(Tokens.teacher()).get(TOOLS + "/" + added(card).path("id"));

        Map<String, Object> view = read.path("$");
        assertThat(view).containsAllEntriesOf(card).containsEntry("version", 1);
        read.then().body("reviewOverdue", equalTo(false)).body("$", not(hasKey("notice")));
    }

    @Test
    void theScoreNamesEachFactWithItsReasonInTheLanguageAskedFor() {
        String path = TOOLS + "/" + added(wholeCard()).path("id");

        as(Tokens.teacher())
                .get(path)
                .then()
                .body("lowThreshold.points", equalTo(85))
                .body("lowThreshold.of", equalTo(5))
                .body("lowThreshold.directlyUsable", equalTo(true))
                .body("lowThreshold.verdict", equalTo("Direct inzetbaar."))
                .body(
                        "lowThreshold.facts.fact",
                        contains("minutes-to-first-use", "install", "accounts", "pupil-data", "offline"))
                .body("lowThreshold.facts.points", contains(30, 20, 10, 20, 5))
                .body(
                        "lowThreshold.facts[0].why",
                        equalTo("Een leraar heeft 5 minuten nodig voor het eerste gebruik."));
        as(Tokens.teacher())
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .body("lowThreshold.verdict", equalTo("Directly usable."))
                .body(
                        "lowThreshold.facts[2].why",
                        equalTo("Pupils need an account, and the one of their school will do."));
    }

    @Test
    void whatIsNotKnownIsNamed() {
        as(Tokens.teacher())
                .get(TOOLS + "/" + added(card()).path("id"))
                .then()
                .body("lowThreshold.points", equalTo(30))
                .body("lowThreshold.of", equalTo(1))
                .body("lowThreshold.directlyUsable", equalTo(false))
                .body("lowThreshold.facts.known", contains(true, false, false, false, false))
                .body("lowThreshold.facts[1].why", equalTo("Niet bekend is of er iets moet worden geïnstalleerd."));
    }

    @Test
    void aToolThatMayNotBeUsedStaysToBeFoundWithTheStopOnTop() {
        Response other = added(card());
        Map<String, Object> stopped = with(
                wholeCard(),
                "privacy",
                Map.of(
                        "decision", "stop",
                        "reason", "Er gaan namen naar een advertentiebedrijf",
                        "insteadToolIds", List.of(other.<String>path("id"))));

        as(Tokens.teacher())
                .get(TOOLS + "/" + added(stopped).path("id"))
                .then()
                .statusCode(200)
                .body("notice", equalTo("Mag niet worden gebruikt."))
                .body("instead.id", contains((String) other.path("id")))
                .body("instead.name", contains((String) other.path("name")))
                .body("lowThreshold.directlyUsable", equalTo(false))
                .body("privacy.reason", equalTo("Er gaan namen naar een advertentiebedrijf"));
    }

    @Test
    void whatCannotStandTogetherIsRefusedAllAtOnce() {
        Map<String, Object> privacy = new LinkedHashMap<>();
        privacy.put("processorAgreement", Map.of("state", "requested", "signedDate", "2026-01-05"));
        privacy.put("dpia", Map.of("state", "sivon", "doneDate", "2199-01-05"));
        privacy.put("dataCategories", List.of("none", "name"));
        privacy.put("decision", "conditions");
        privacy.put("insteadToolIds", List.of(UUID.randomUUID()));
        Map<String, Object> bad = with(with(card(), "privacy", privacy), "purpose", "Mail juf@school.example");
        bad.put(
                "support",
                Map.of(
                        "tier",
                        "full",
                        "helpers",
                        List.of(Map.of("party", "coach", "beheerpartnerId", UUID.randomUUID(), "forWhat", "Les"))));

        as(Tokens.coach())
                .body(bad)
                .post(TOOLS)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/privacy/processorAgreement/signedDate",
                                "/privacy/dpia/doneDate",
                                "/privacy/dataCategories",
                                "/privacy/conditions",
                                "/privacy/insteadToolIds/0",
                                "/support/helpers/0/beheerpartnerId",
                                "/purpose"));
    }

    @ParameterizedTest
    @CsvSource({
        "stop, reason, /privacy/reason",
        "conditions, conditions, /privacy/conditions",
    })
    void aDecisionComesWithItsWords(String decision, String field, String pointer) {
        Map<String, Object> without = Map.of("decision", decision);

        as(Tokens.coach())
                .body(with(card(), "privacy", without))
                .post(TOOLS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains("missing"));
        added(with(card(), "privacy", with(without, field, "Alleen met een bijnaam")));
    }

    @Test
    void conditionsBelongToTheDecisionConditions() {
        as(Tokens.coach())
                .body(with(card(), "privacy", Map.of("decision", "allow", "conditions", "Alleen met een bijnaam")))
                .post(TOOLS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-together"));
    }

    @Test
    void aToolIsNotUsedInItsOwnPlace() {
        Response known = added(card());

        replaced(known, with(card(), "privacy", Map.of("insteadToolIds", List.of(known.<String>path("id")))))
                .then()
                .statusCode(400)
                .body("errors.code", contains("itself"));
    }

    @Test
    void eachChangeIsAVersionThatIsComparedFieldByField() {
        Map<String, Object> card = card();
        Response first = added(card);
        String path = TOOLS + "/" + first.path("id") + "/versions";
        Response second = replaced(first, with(with(card, "supplier", null), "devices", List.of("tablet", "laptop")));
        replaced(second, with(with(card, "supplier", null), "devices", List.of("tablet", "laptop")))
                .then()
                .body("version", equalTo(2));

        as(Tokens.teacher())
                .get(path)
                .then()
                .body("items.version", contains(2, 1))
                .body("items[1].card.supplier", equalTo("Leersoft"));
        as(Tokens.teacher())
                .queryParam("from", 1)
                .get(path + "/2/differences")
                .then()
                .statusCode(200)
                .body("items.field", contains("/devices", "/supplier"))
                .body("items[0].after", equalTo("tablet, laptop"))
                .body("items[0]", not(hasKey("before")))
                .body("items[1].before", equalTo("Leersoft"));
        as(Tokens.teacher())
                .queryParam("from", 1)
                .get(path + "/1/differences")
                .then()
                .body("items.size()", equalTo(0));
        as(Tokens.teacher())
                .queryParam("from", 1)
                .get(path + "/3/differences")
                .then()
                .statusCode(404);
        as(Tokens.teacher()).get(path + "/2/differences").then().statusCode(400);
    }

    @Test
    void versionsAreReadPageByPage() {
        Response first = added(card());
        replaced(first, card());
        String path = TOOLS + "/" + first.path("id") + "/versions";

        Response page = as(Tokens.coach()).queryParam("limit", 1).get(path);

        page.then().body("items.version", contains(2));
        as(Tokens.coach())
                .urlEncodingEnabled(false)
                .get(page.header("Link").replaceAll("<(.*)>.*", "$1"))
                .then()
                .body("items.version", contains(1));
    }

    @Test
    void aVersionThatWasNotPublishedStaysAmongCoaches() {
        Response draft = added(with(card(), "published", false));
        String path = TOOLS + "/" + draft.path("id") + "/versions";
        as(Tokens.teacher()).get(path).then().statusCode(404);
        replaced(draft, card()).then().statusCode(200);

        as(Tokens.teacher()).get(path).then().body("items.version", contains(2));
        as(Tokens.teacher())
                .queryParam("from", 1)
                .get(path + "/2/differences")
                .then()
                .statusCode(404);
        as(Tokens.coach()).get(path).then().body("items.version", contains(2, 1));
        RestAssured.get(path).then().statusCode(401);
    }

    @Test
    void whatHasToBeLookedAtAgainIsListedLongestOverdueFirst() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        String inTime = reviewed(today.plusDays(2));
        String overdue = reviewed(today.minusDays(1));
        String longOverdue = reviewed(today.minusDays(400));

        as(Tokens.teacher()).get(TOOLS + "/" + inTime).then().body("reviewOverdue", equalTo(false));
        as(Tokens.teacher()).get(TOOLS + "/" + overdue).then().body("reviewOverdue", equalTo(true));
        assertThat(overdue(Tokens.coach())).doesNotContain(inTime).containsSubsequence(longOverdue, overdue);
        assertThat(overdue(Tokens.bestuur())).contains(overdue);
        for (Token other : List.of(
                Tokens.teacher(),
                Tokens.contactpersoon(),
                Tokens.beheerpartner(UUID.randomUUID()),
                Tokens.operator())) {
            as(other).queryParam("reviewOverdue", true).get(TOOLS).then().statusCode(403);
        }
    }

    @Test
    void othersAreToldOfSupportAndDecisionAndOfNoWords() {
        String tool = added(with(
                        wholeCard(),
                        "privacy",
                        Map.of("decision", "conditions", "conditions", "Alleen met een bijnaam")))
                .path("id");

        try (RecordedEvents events =
                RecordedEvents.of(ToolEvents.CHANGED.topic().name())) {
            RecordedEvent told = events.await(ToolEvents.CHANGED.type(), tool);

            assertThat(DataSchema.violations(EventExamples.schema(ToolEvents.CHANGED), told.body()))
                    .isEmpty();
            assertThat(told.body().path("supportTier").asText()).isEqualTo("full");
            assertThat(told.body().path("helpedBy").path(0).path("party").asText())
                    .isEqualTo("coach");
            assertThat(told.body().path("privacyDecision").asText()).isEqualTo("conditions");
            assertThat(told.body().toString()).doesNotContain("bijnaam", "Eerste les");
        }
    }

    private String reviewed(LocalDate day) {
        return added(with(card(), "privacy", Map.of("decision", "allow", "reviewDate", day.toString())))
                .path("id");
    }

    /** From all pages. */
    private static List<String> overdue(Token reader) {
        Response page = as(reader)
                .queryParam("reviewOverdue", true)
                .queryParam("limit", 2)
                .get(TOOLS);
        page.then().statusCode(200);
        List<String> ids = new ArrayList<>(page.<List<String>>path("items.id"));
        while (page.header("Link") != null) {
            page = as(reader).urlEncodingEnabled(false).get(page.header("Link").replaceAll("<(.*)>.*", "$1"));
            ids.addAll(page.<List<String>>path("items.id"));
        }
        return ids;
    }

    private static Response replaced(Response known, Map<String, Object> card) {
        return as(Tokens.coach())
                .header("If-Match", known.header("ETag"))
                .body(card)
                .put(TOOLS + "/" + known.path("id"));
    }

    private static Map<String, Object> wholeCard() {
        Map<String, Object> card = card();
        card.put("installNeeded", false);
        card.put("accountsNeeded", true);
        card.put("published", true);
        card.put("subjectAreas", List.of("dutch", "mathematics"));
        card.put("targets", List.of("group-5", "so-cluster-3"));
        card.put("devices", List.of("digiboard", "tablet"));
        card.put("logins", List.of("school-account"));
        card.put("costModel", "freemium");
        card.put("costNote", "Vanaf 50 leerlingen betaald");
        card.put("languages", List.of("nl", "en"));
        card.put("accessibility", Map.of("wcagLevel", "aa", "readAloud", true));
        card.put("pupilDataNeeded", false);
        card.put("worksOffline", false);
        card.put("offlineFallback", "Doe de quiz met rode en groene kaartjes");
        card.put(
                "support",
                Map.of("tier", "full", "helpers", List.of(Map.of("party", "coach", "forWhat", "Eerste les"))));
        card.put(
                "privacy",
                Map.of(
                        "convenantRole", "participant",
                        "processorAgreement", Map.of("state", "signed", "signedDate", "2025-08-25"),
                        "dpia", Map.of("state", "sivon"),
                        "dataCategories", List.of("school-account", "work"),
                        "decision", "allow",
                        "insteadToolIds", List.of(),
                        "reviewDate", "2199-08-01"));
        card.put("website", "https://quiz.example/start");
        return card;
    }
}
