package nl.schoolbel.coaching.signals;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.time.DomainClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bestuur changes a rule, a school switches one off. Each test leaves the rules as it found them. */
@OnRealParts
class SignalRulesTest {

    private static final String RULES = "/coaching/v1/signal-rules";
    private static final String QUESTIONS = "7d3f0a10-51c2-4d0e-9b1a-000000000001";
    private static final String SEARCHES = "7d3f0a10-51c2-4d0e-9b1a-000000000003";
    private static final Map<String, Object> THREE = rule(3, 30, 30, true);

    @Inject
    Heard heard;

    @Inject
    Happened happened;

    @Inject
    DomainClock clock;

    private UUID school;
    private UUID tool;

    @BeforeEach
    void aSchoolAndATool() {
        school = heard.school();
        tool = heard.tool();
    }

    @AfterEach
    void asItWas() {
        change(QUESTIONS, THREE);
    }

    @Test
    void rulesAreReadInWordsByAllWhomTheyConcern() {
        for (Token caller : new Token[] {Tokens.coach(), Tokens.bestuur(), Tokens.contactpersoon(school)}) {
            as(caller)
                    .get(RULES)
                    .then()
                    .statusCode(200)
                    .body(
                            "items.kind",
                            contains("user-questions", "board-theme", "searches-without-result", "breach-cluster"))
                    .body("items.thresholdUnit", contains("tickets", "schools", "searches", "tickets"))
                    .body("items[0].explanation", containsString("3 verschillende tickets"));
        }
        as(Tokens.coach())
                .header("Accept-Language", "en")
                .get(RULES + "/" + QUESTIONS)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("explanation", containsString("within 30 school days"));
        as(Tokens.teacher(school)).get(RULES).then().statusCode(403);
        as(Tokens.coach()).get(RULES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aChangedRuleCountsForWhatHappensFromThenOn() {
        Instant before = clock.instant();
        happened.question(school, tool, before.minus(Duration.ofDays(2)));
        change(QUESTIONS, rule(2, 30, 30, true)).then().statusCode(200).body("changedAt", notNullValue());

        happened.question(school, tool, before);
        assertThat(happened.ofSchool(school)).as("two, both before the change").isEmpty();

        UUID other = heard.school();
        happened.question(other, tool, before.minus(Duration.ofDays(1)));
        happened.question(other, tool, clock.instant());
        assertThat(happened.ofSchool(other)).as("the second after the change").hasSize(1);
    }

    @Test
    void aRuleThatIsOffRaisesNothing() {
        change(QUESTIONS, rule(3, 30, 30, false));
        for (int ticket = 0; ticket < 3; ticket++) {
            happened.question(school, tool, clock.instant());
        }
        assertThat(happened.ofSchool(school)).isEmpty();

        change(QUESTIONS, THREE);
        happened.question(school, tool, clock.instant());

        assertThat(happened.ofSchool(school))
                .as("what lay in that time counts no more")
                .isEmpty();
    }

    @Test
    void whatIsAlreadySoChangesNothing() {
        String etag = as(Tokens.bestuur()).get(RULES + "/" + QUESTIONS).header("ETag");

        change(QUESTIONS, THREE).then().statusCode(200).header("ETag", equalTo(etag));
    }

    @Test
    void onlyTheBestuurChangesARuleAndOnlyTheOneItHasRead() {
        for (Token other : new Token[] {Tokens.coach(), Tokens.contactpersoon(school), Tokens.operator()}) {
            as(other)
                    .header("If-Match", "*")
                    .body(THREE)
                    .put(RULES + "/" + QUESTIONS)
                    .then()
                    .statusCode(403);
        }
        as(Tokens.bestuur()).body(THREE).put(RULES + "/" + QUESTIONS).then().statusCode(428);
        as(Tokens.bestuur())
                .header("If-Match", "\"v0\"")
                .body(THREE)
                .put(RULES + "/" + QUESTIONS)
                .then()
                .statusCode(412);
    }

    @Test
    void outOfBoundsAllFaultsAreToldAtOnce() {
        change(QUESTIONS, rule(1, 201, 0, true))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/threshold", "/windowSchoolDays", "/coolDownSchoolDays"));
        change(QUESTIONS, rule(201, null, 30, true))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/threshold"));
        change(QUESTIONS, rule(3, null, 30, true))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/windowSchoolDays"));
        change(SEARCHES, rule(3, 30, 30, true))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/windowSchoolDays"));
    }

    @Test
    void aSchoolSwitchesARuleOffAndOnFromThenOn() {
        Token contactpersoon = Tokens.contactpersoon(school);
        happened.question(school, tool, clock.instant().minus(Duration.ofDays(1)));
        switched(contactpersoon, "\"v0\"", off("Wij doen dit jaar mee aan een proef."))
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("on", equalTo(false));
        for (int ticket = 0; ticket < 3; ticket++) {
            happened.question(school, tool, clock.instant());
        }
        assertThat(happened.ofSchool(school)).isEmpty();
        as(Tokens.coach())
                .get(switchOf(school))
                .then()
                .statusCode(200)
                .body("on", equalTo(false))
                .body("ruleOn", equalTo(true))
                .body("reason", equalTo("Wij doen dit jaar mee aan een proef."));

        switched(contactpersoon, "\"v1\"", Map.of("on", true))
                .then()
                .statusCode(200)
                .body("reason", nullValue());
        happened.question(school, tool, clock.instant());
        assertThat(happened.ofSchool(school)).as("one before and one after").isEmpty();
        happened.question(school, tool, clock.instant());

        assertThat(happened.ofSchool(school)).hasSize(1);
    }

    @Test
    void onlyTheContactpersoonOfTheSchoolSwitches() {
        Map<String, Object> off = off("Niet nodig.");
        switched(Tokens.coach(), "\"v0\"", off).then().statusCode(403);
        switched(Tokens.bestuur(), "\"v0\"", off).then().statusCode(403);
        switched(Tokens.teacher(school), "\"v0\"", off).then().statusCode(403);
        switched(Tokens.contactpersoon(heard.school()), "\"v0\"", off).then().statusCode(404);
        switched(Tokens.contactpersoon(school), null, off).then().statusCode(428);
        as(Tokens.contactpersoon(heard.school())).get(switchOf(school)).then().statusCode(404);
        as(Tokens.contactpersoon(heard.school()))
                .get("/coaching/v1/schools/" + school + "/signal-switches")
                .then()
                .statusCode(404);
    }

    @Test
    void switchingOffNeedsAReasonWithoutPersonalData() {
        Token contactpersoon = Tokens.contactpersoon(school);
        switched(contactpersoon, "\"v0\"", Map.of("on", false))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        switched(contactpersoon, "\"v0\"", off("Mail jan@school.nl"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        as(contactpersoon)
                .get("/coaching/v1/schools/" + school + "/signal-switches")
                .then()
                .statusCode(200)
                .body("items.on", contains(true, true, true, true));
    }

    private Response switched(Token caller, String ifMatch, Map<String, Object> body) {
        var call = as(caller).body(body);
        if (ifMatch != null) {
            call.header("If-Match", ifMatch);
        }
        return call.put(switchOf(school));
    }

    private static String switchOf(UUID school) {
        return "/coaching/v1/schools/" + school + "/signal-switches/" + QUESTIONS;
    }

    private static Map<String, Object> off(String reason) {
        return Map.of("on", false, "reason", reason);
    }

    private static Response change(String rule, Map<String, Object> body) {
        return as(Tokens.bestuur()).header("If-Match", "*").body(body).put(RULES + "/" + rule);
    }

    private static Map<String, Object> rule(int threshold, Integer window, int coolDown, boolean on) {
        Map<String, Object> rule =
                new HashMap<>(Map.of("threshold", threshold, "coolDownSchoolDays", coolDown, "on", on));
        if (window != null) {
            rule.put("windowSchoolDays", window);
        }
        return rule;
    }
}
