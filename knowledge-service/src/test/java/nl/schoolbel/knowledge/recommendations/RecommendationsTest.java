package nl.schoolbel.knowledge.recommendations;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.knowledge.searching.SearchIndex;
import nl.schoolbel.knowledge.searching.SearchItem;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.knowledge.terms.TargetGroup;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.IncomingRecord;
import nl.schoolbel.platform.time.DomainClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is recommended to a school, by what others told and marked. */
@OnRealParts
class RecommendationsTest {

    private static final String RECOMMENDATIONS = "/knowledge/v1/recommendations";
    private static final TargetGroup GROUP = TargetGroup.VSO_DAY_ACTIVITIES;

    @Inject
    Heard heard;

    @Inject
    Inbox inbox;

    @Inject
    CoachingNeedsConsumer consumer;

    @Inject
    SearchIndex index;

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    private UUID school;
    private UUID tool;

    @BeforeEach
    void aSchool() {
        school = heard.school();
        tool = UUID.randomUUID();
        item(ItemKind.TOOL, tool, tool, null, List.of(), null);
    }

    @Test
    void anOpenRequestSpeaksForPracticesAboutTheToolUntilItIsAnswered() throws IOException {
        UUID practice = practice(tool, null, List.of());
        UUID request = UUID.randomUUID();
        take(CoachingEvents.REQUEST_OPENED, request, tool);

        as(Tokens.teacher(school))
                .queryParam("schoolId", school)
                .get(RECOMMENDATIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(practice.toString()))
                .body("items[0].kind", equalTo("practice"))
                .body("items[0].toolId", equalTo(tool.toString()))
                .body("items[0].reasons.reason", contains("open-request"))
                .body("items[0].reasons[0].text", startsWith("De school wacht op een coach met een vraag over Tool "));
        as(Tokens.coach())
                .header("Accept-Language", "en")
                .queryParam("schoolId", school)
                .get(RECOMMENDATIONS)
                .then()
                .body("items[0].reasons[0].text", startsWith("The school waits for a coach"));

        take(CoachingEvents.REQUEST_ANSWERED, request, tool);

        recommended().then().body("items", empty());
    }

    @Test
    void whatIsToldInAnotherOrderGivesTheSame() throws IOException {
        practice(tool, null, List.of());
        UUID answered = UUID.randomUUID();
        UUID passedOn = UUID.randomUUID();
        take(CoachingEvents.REQUEST_ANSWERED, answered, tool);
        take(CoachingEvents.TECHNICAL_REQUEST_PASSED_ON, passedOn, tool);

        take(CoachingEvents.REQUEST_OPENED, answered, tool);
        take(CoachingEvents.REQUEST_OPENED, passedOn, tool);

        recommended().then().body("items", empty());
    }

    @Test
    void aSignalSpeaksForPracticesAboutTheToolUntilItEnds() throws IOException {
        UUID practice = practice(tool, null, List.of());
        UUID signal = UUID.randomUUID();
        take(CoachingEvents.SIGNAL_RAISED_V2, signal, tool);

        recommended()
                .then()
                .body("items.id", contains(practice.toString()))
                .body("items[0].reasons.reason", contains("signal"));

        take(CoachingEvents.SIGNAL_ENDED, signal, tool);

        recommended().then().body("items", empty());
    }

    @Test
    void whatSchoolsLikeThisOneEmbeddedAndWhatFitsIsRecommendedAndWhatItHasOrDroppedIsNot() {
        UUID shared = practice(null, null, List.of(GROUP));
        UUID embedded = practice(tool, null, List.of());
        UUID fitting = practice(null, null, List.of(GROUP));
        UUID dropped = practice(null, null, List.of(GROUP));
        UUID own = practice(null, school, List.of(GROUP));
        UUID neighbour = heard.school();
        mark(school, shared, null, "TRYING");
        mark(school, dropped, null, "DROPPED");
        mark(neighbour, shared, null, "EMBEDDED");
        mark(neighbour, embedded, tool, "EMBEDDED");
        mark(neighbour, dropped, null, "EMBEDDED");
        UUID stranger = heard.school();
        UUID ofStranger = practice(null, null, List.of());
        mark(stranger, ofStranger, null, "EMBEDDED");

        Response answer = recommended();

        List<String> ids = answer.path("items.id");
        assertThat(ids)
                .contains(embedded.toString(), tool.toString(), fitting.toString())
                .doesNotContain(shared.toString(), dropped.toString(), own.toString(), ofStranger.toString());
        answer.then()
                .body("items.find { it.id == '" + embedded + "' }.reasons.reason", contains("like-schools"))
                .body("items.find { it.id == '" + tool + "' }.kind", equalTo("tool"))
                .body("items.find { it.id == '" + fitting + "' }.reasons[0].text", containsString("vso dagbesteding"));
        assertThat((List<String>) recommended().path("items.id")).isEqualTo(ids);
    }

    @Test
    void whatRestsOnAToolThatMayNotBeUsedIsNeverRecommended() throws IOException {
        UUID stopped = UUID.randomUUID();
        item(ItemKind.TOOL, stopped, stopped, null, List.of(GROUP), PrivacyDecision.STOP);
        practice(stopped, null, List.of(GROUP));
        UUID allowed = practice(tool, null, List.of());
        take(CoachingEvents.REQUEST_OPENED, UUID.randomUUID(), stopped);
        take(CoachingEvents.REQUEST_OPENED, UUID.randomUUID(), tool);

        recommended().then().body("items.id", contains(allowed.toString()));
    }

    @Test
    void ofAToolWhoseCardCoachesAloneReadNothingIsSaid() throws IOException {
        UUID hidden = UUID.randomUUID();
        item(ItemKind.TOOL, hidden, hidden, null, List.of(), null);
        practice(hidden, null, List.of());
        take(CoachingEvents.REQUEST_OPENED, UUID.randomUUID(), hidden);
        recommended().then().body("items", hasSize(1));

        sql.update("update search_item set for_everybody = false where kind = 'TOOL' and id = ?", hidden);

        recommended().then().body("items", empty());
    }

    @Test
    void aSchoolIsReadByItsOwnPeopleAndByCoaches() {
        recommended(Tokens.teacher(school)).then().statusCode(200);
        recommended(Tokens.contactpersoon(school)).then().statusCode(200);
        recommended(Tokens.coach()).then().statusCode(200);
        recommended(Tokens.teacher(heard.school())).then().statusCode(404);
        as(Tokens.coach())
                .queryParam("schoolId", UUID.randomUUID())
                .get(RECOMMENDATIONS)
                .then()
                .statusCode(404);
        as(Tokens.coach()).get(RECOMMENDATIONS).then().statusCode(400).body("errors.pointer", contains("schoolId"));
    }

    private Response recommended() {
        return recommended(Tokens.teacher(school));
    }

    private Response recommended(Token who) {
        return as(who).queryParam("schoolId", school).get(RECOMMENDATIONS);
    }

    private UUID practice(UUID about, UUID of, List<TargetGroup> targets) {
        UUID id = UUID.randomUUID();
        item(ItemKind.PRACTICE, id, about, of, targets, null);
        return id;
    }

    private void item(
            ItemKind kind, UUID id, UUID about, UUID of, List<TargetGroup> targets, PrivacyDecision decision) {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew()
                .run(() -> index.put(new SearchItem(
                        kind,
                        id,
                        (kind == ItemKind.TOOL ? "Tool " : "Praktijk ") + id,
                        List.of(),
                        null,
                        "Samenvatting",
                        "",
                        about,
                        of,
                        List.of(),
                        targets,
                        List.of(),
                        List.of(),
                        decision,
                        null,
                        kind == ItemKind.TOOL ? null : PracticeOutcome.WORKED,
                        true,
                        SearchItem.AS_A_RULE,
                        now,
                        now)));
    }

    private void mark(UUID of, UUID practice, UUID about, String state) {
        Instant now = clock.instant();
        sql.update(
                "insert into practice (id, revision, author, newest, added_at, moved_at)"
                        + " values (?, 0, 'nobody', 1, ?, ?) on conflict do nothing",
                practice,
                now,
                now);
        sql.update(
                "insert into adoption (id, revision, practice_id, school_id, tool_id, practice_version, state, step,"
                        + " state_date, tried_date, embedded_date, crossed_wall, coach_helped, added_at, moved_at)"
                        + " values (gen_random_uuid(), 0, ?, ?, ?, 1, ?, 1, current_date, null,"
                        + " case when ? = 'EMBEDDED' then current_date end, false, false, ?, ?)",
                practice,
                of,
                about,
                state,
                state,
                now,
                now);
    }

    private <T extends Fact> void take(EventType<T> type, UUID id, UUID about) throws IOException {
        ObjectNode data = (ObjectNode) EventJson.mapper().readTree(EventExamples.example(type));
        data.put(data.has("signalId") ? "signalId" : "requestId", id.toString());
        data.put("schoolId", school.toString()).put("toolId", about.toString());
        data.put("occurredAt", clock.instant().toString());
        inbox.take(
                consumer,
                new IncomingRecord(type.topic().name(), type.type(), id)
                        .sequence(1)
                        .data(data.toString())
                        .build());
    }
}
