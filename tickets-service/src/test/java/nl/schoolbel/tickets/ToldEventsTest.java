package nl.schoolbel.tickets;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.EventTypes;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.schools.SchoolHolidaysChanged;
import nl.schoolbel.events.sla.HandOverUnmatched;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.platform.testkit.files.SampleFiles;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.KnownArticles;
import nl.schoolbel.tickets.board.Person;
import nl.schoolbel.tickets.board.SlaService;
import org.junit.jupiter.api.Test;

/** Everything this service can tell is told once here, and held to the schema and the example of its type. */
@OnRealParts
class ToldEventsTest {

    private static final Set<EventType<?>> TOLD_BY_OTHERS =
            Set.of(TextEvents.NOTE_RECEIVED, TextEvents.ANSWER_GIVEN, TextEvents.TECHNICAL_REQUEST);
    private static final UUID REGION = SchoolHolidaysChanged.idOf("south");
    private static final String NO_PICTURE = "ca7e0000-0000-4000-8000-000000000110";
    private static final Map<String, String> REASON = Map.of("reason", "Zo is het");
    private static final Map<String, String> OUTCOME = Map.of("cause", "hardware", "done", "Voeding vervangen.");

    @Inject
    KnownArticles articles;

    @Test
    void whatIsToldFitsTheSchemaAndTheExampleAndNothingIsLeftUntold() throws Exception {
        Board board = Board.imported();
        UUID ticket = everyStepOfTheBeheerpartner(board);
        board.teacher.takes(ticket, "refusals", REASON);
        board.beheerpartner.takes(ticket, "resolutions", OUTCOME);
        board.teacher.takes(ticket, "confirmations");
        board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.ACCEPT);
        board.sla.receives(ticket, board.beheerpartnerId, UpdateAction.CLOSE);
        UUID article = articles.checked("Zwart digibord");
        board.teacher
                .post("/tickets/" + ticket + "/article-links", Map.of("articleId", article, "helped", true))
                .then()
                .statusCode(201);
        board.teacher
                .asks()
                .delete(Person.BASE + "/tickets/" + ticket + "/article-links/" + article)
                .then()
                .statusCode(204);
        UUID unmatched = board.handedOver();
        board.sla.tell(
                SlaEvents.UNMATCHED,
                unmatched,
                new HandOverUnmatched(unmatched, 1, "no-agreement", null, SlaService.now(), OccurredBy.SCHOOLBEL));
        Eventually.holds(() -> assertThat(board.teacher.stateOf(unmatched)).isEqualTo("in-triage"));
        board.contactpersoon.takes(unmatched, "withdrawals", REASON);

        UUID linked = everyLinkAndDispute(board);

        List<RecordedEvent> told = toldAbout(board.school, ticket, unmatched, linked);

        assertThat(told.stream().map(RecordedEvent::type).collect(toSet())).isEqualTo(everyTypeOfOurs());
        for (RecordedEvent event : told) {
            EventType<?> type = EventTypes.byType(event.type()).orElseThrow();
            assertThat(faults(type, event.body())).as(event.type()).isEmpty();
            assertThat(fields(example(type))).as(event.type()).containsAll(fields(event.body()));
            assertThat(event.header("ce_source")).isEqualTo("urn:nld:kvknr:00000000:systeem:tickets-service");
        }
    }

    private static UUID everyStepOfTheBeheerpartner(Board board) {
        UUID ticket = board.reported();
        board.contactpersoon.takes(ticket, "triages").takes(ticket, "hand-overs");
        board.sla.matches(ticket, board.beheerpartnerId);
        Eventually.holds(
                () -> assertThat(board.beheerpartner.get("/tickets/" + ticket).statusCode())
                        .isEqualTo(200));
        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Map<String, String> window = Map.of(
                "from", tomorrow.toString(), "until", tomorrow.plusSeconds(3600).toString());
        board.beheerpartner
                .takes(ticket, "acceptances", Map.of("reference", "BP-1"))
                .takes(ticket, "visits", window);
        board.contactpersoon.takes(ticket, "visit-requests", window);
        board.teacher
                .asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "scherm.png", SampleFiles.png(), "image/png")
                .post(Person.BASE + "/tickets/" + ticket + "/attachments")
                .then()
                .statusCode(201);
        board.beheerpartner
                .takes(ticket, "arrivals")
                .takes(ticket, "workarounds", Map.of("text", "Gebruik lokaal 3"))
                .takes(ticket, "departures", REASON)
                .takes(ticket, "waits", Map.of("reason", "supplier", "until", tomorrow.toString()))
                .takes(ticket, "resumptions")
                .takes(ticket, "resolutions", OUTCOME);
        return ticket;
    }

    /** Gives a ticket that a coach was asked about, whose priority was disputed, that followed an incident and was merged. */
    private static UUID everyLinkAndDispute(Board board) {
        UUID incident = board.reported();
        UUID ticket = board.reported();
        board.contactpersoon
                .takes(incident, "major-incident-declarations")
                .takes(ticket, "classifications", Map.of("categoryId", NO_PICTURE))
                .takes(ticket, "coach-questions", Map.of("question", "Weet jij dit?"))
                .takes(ticket, "hand-overs");
        board.sla.matches(ticket, board.beheerpartnerId);
        Eventually.holds(
                () -> assertThat(board.beheerpartner.get("/tickets/" + ticket).statusCode())
                        .isEqualTo(200));
        board.beheerpartner.takes(ticket, "priority-disputes", Map.of("priority", 4, "reason", "Valt mee"));
        board.contactpersoon
                .takes(ticket, "priorities", Map.of("priority", 3, "reason", "Half"))
                .takes(ticket, "links", Map.of("majorIncidentId", incident))
                .takes(ticket, "unlinkings")
                .takes(ticket, "merges", Map.of("into", incident));
        board.contactpersoon
                .post("/tickets/" + ticket + "/redactions", Map.of("what", "description", "reason", "secret"))
                .then()
                .statusCode(201);
        return ticket;
    }

    private static List<RecordedEvent> toldAbout(UUID school, UUID ticket, UUID unmatched, UUID linked) {
        try (RecordedEvents events =
                RecordedEvents.of("schoolbel.schools.v1", "schoolbel.tickets.v1", "schoolbel.ticket-texts.v1")) {
            events.await(SchoolEvents.CHANGED.type(), school);
            events.await(SchoolEvents.HOLIDAYS_CHANGED.type(), REGION);
            events.await(TicketEvents.UPDATE_REFUSED.type(), ticket);
            events.await(TicketEvents.UPDATE_APPLIED.type(), ticket);
            events.await(TicketEvents.WITHDRAWN.type(), unmatched);
            events.await(TicketEvents.MERGED.type(), linked);
            events.await(TextEvents.REDACTED.type(), linked);
            events.assertAllValid();
            return Stream.of(school, REGION, ticket, unmatched, linked)
                    .flatMap(key -> events.ofKey(key).stream())
                    .toList();
        }
    }

    private static Set<String> everyTypeOfOurs() {
        return Stream.of(SchoolEvents.all(), TicketEvents.all(), TextEvents.all())
                .flatMap(List::stream)
                .filter(type -> !TOLD_BY_OTHERS.contains(type))
                .map(EventType::type)
                .collect(toSet());
    }

    private static List<?> faults(EventType<?> type, JsonNode data) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(EventExamples.schema(type), InputFormat.JSON)
                .validate(data);
    }

    private static JsonNode example(EventType<?> type) throws JsonProcessingException {
        return EventJson.mapper().readTree(EventExamples.example(type));
    }

    private static Set<String> fields(JsonNode data) {
        return data.properties().stream().map(Map.Entry::getKey).collect(toCollection(TreeSet::new));
    }
}
