package nl.schoolbel.sla.gateway.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import nl.schoolbel.sla.gateway.connectors.foreign.ForeignTicket;
import nl.schoolbel.sla.gateway.connectors.foreign.ForeignTickets;
import nl.schoolbel.sla.gateway.connectors.mapping.Mapping;
import nl.schoolbel.sla.gateway.connectors.mapping.Mappings;
import nl.schoolbel.sla.gateway.connectors.mapping.OurState;
import nl.schoolbel.sla.gateway.connectors.mapping.RequestMaker;
import nl.schoolbel.sla.gateway.endpoints.Authentication;
import nl.schoolbel.sla.gateway.endpoints.Endpoint;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.messages.WebhookType;
import nl.schoolbel.sla.gateway.wire.WireAnswer;
import nl.schoolbel.sla.gateway.wire.WireRefused;
import org.junit.jupiter.api.Test;

class MappedConnectorTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final UUID TICKET = UUID.randomUUID();
    private static final UUID ENDPOINT = UUID.randomUUID();

    private final Kept tickets = new Kept();
    private final Scripted wire = new Scripted();
    private Instant now = NOON;

    @Test
    void aHandOverIsCreatedOnceAndItsNumberKept() {
        wire.answers(201, "{\"id\": 80, \"number\": \"67080\"}");

        assertThat(deliver("zammad", "ticket-handed-over")).isEqualTo(new Sent(201, null, "67080"));
        assertThat(wire.asked).containsExactly("POST /api/v1/tickets");
        assertThat(tickets.row.foreignId()).isEqualTo("80");
    }

    @Test
    void afterAnAnswerThatWasLostItIsLookedFor() {
        wire.fails(WireRefused.Why.NO_ANSWER);
        wire.answers(200, "[{\"id\": 80, \"number\": \"67080\", \"title\": \"[T-000042] Digibord\"}]");

        assertThatThrownBy(() -> deliver("zammad", "ticket-handed-over")).hasCauseInstanceOf(WireRefused.class);
        assertThat(deliver("zammad", "ticket-handed-over").note()).isEqualTo("67080");
        assertThat(wire.asked).hasSize(2).last().asString().startsWith("GET /api/v1/tickets/search");
    }

    @Test
    void whereTheirSearchLagsNothingIsCreatedBeforeItCanKnow() {
        wire.fails(WireRefused.Why.NO_ANSWER);
        assertThatThrownBy(() -> deliver("zammad", "ticket-handed-over")).hasCauseInstanceOf(WireRefused.class);

        now = NOON.plusSeconds(59);
        wire.answers(200, "[]");
        assertThat(deliver("zammad", "ticket-handed-over"))
                .extracting(Sent::status, Sent::retryAfter)
                .containsExactly(425, Duration.ofSeconds(1));

        now = NOON.plusSeconds(60);
        wire.answers(200, "[]");
        wire.answers(201, "{\"id\": 81, \"number\": \"67081\"}");
        assertThat(deliver("zammad", "ticket-handed-over").note()).isEqualTo("67081");
    }

    @Test
    void whatWasRefusedOrNeverSentIsNotLookedFor() {
        wire.answers(400, "");
        wire.fails(WireRefused.Why.NO_CONNECTION);
        wire.answers(201, "{\"id\": \"a\", \"number\": \"I 1\"}");

        assertThat(deliver("topdesk", "ticket-handed-over").status()).isEqualTo(400);
        assertThatThrownBy(() -> deliver("topdesk", "ticket-handed-over")).hasCauseInstanceOf(WireRefused.class);
        deliver("topdesk", "ticket-handed-over");

        assertThat(wire.asked).hasSize(3).allMatch(asked -> asked.startsWith("POST"));
    }

    @Test
    void anAnswerWithoutAnIdIsLookedForNextTime() {
        wire.answers(201, "<html>");
        wire.answers(204, "");
        wire.answers(201, "{\"id\": \"a\", \"number\": \"I 1\"}");

        assertThat(deliver("topdesk", "ticket-handed-over").status()).isEqualTo(502);
        assertThat(deliver("topdesk", "ticket-handed-over").note()).isEqualTo("I 1");
    }

    @Test
    void whatComesFirstOfATicketThatIsNotThereCreatesItAndIsTold() {
        wire.answers(201, "{\"id\": \"a\", \"number\": \"I 1\"}");
        wire.answers(200, "{}");

        deliver("topdesk", "ticket-escalated");

        assertThat(wire.asked).containsExactly("POST /tas/api/incidents", "PATCH /tas/api/incidents/id/a");
    }

    @Test
    void theFirstHandOverOfATicketThatIsThereIsNotToldAgain() {
        tickets.confirmed(ENDPOINT, TICKET, "a", "I 1", OurState.OPEN, false);

        assertThat(deliver("topdesk", "ticket-handed-over", 1)).isEqualTo(new Sent(200, null, "I 1"));
        assertThat(wire.asked).isEmpty();

        wire.answers(200, "{}");
        deliver("topdesk", "ticket-handed-over", 2);
        assertThat(wire.asked).containsExactly("PATCH /tas/api/incidents/id/a");
    }

    @Test
    void nothingIsCreatedToBeClosed() {
        assertThat(deliver("topdesk", "ticket-closed").status()).isEqualTo(200);
        assertThat(wire.asked).isEmpty();
    }

    @Test
    void aTicketThatIsGoneIsNotAskedForAgainUntilItIsHandedOverAnew() {
        tickets.confirmed(ENDPOINT, TICKET, "a", "I 1", OurState.OPEN, false);
        wire.answers(404, "");
        wire.answers(201, "{\"id\": \"b\", \"number\": \"I 2\"}");

        assertThat(deliver("topdesk", "ticket-commented").note()).isEqualTo("ticket I 1 is gone over there");
        assertThat(deliver("topdesk", "ticket-commented").status()).isEqualTo(404);
        assertThat(wire.asked).hasSize(1);
        assertThat(deliver("topdesk", "ticket-handed-over").note()).isEqualTo("I 2");
    }

    @Test
    void whatWeSetIsKnownBeforeItIsSent() {
        tickets.confirmed(ENDPOINT, TICKET, "a", "I 1", OurState.RESOLVED, false);
        wire.answers(503, "");

        deliver("topdesk", "ticket-reopened");

        assertThat(tickets.row.state()).isEqualTo(OurState.IN_PROGRESS);
    }

    private Sent deliver(String connector, String type) {
        return deliver(connector, type, 1);
    }

    private Sent deliver(String connector, String type, int handOver) {
        Mapping mapping = Mappings.all(
                        null,
                        Arrays.stream(WebhookType.values())
                                .map(WebhookType::slug)
                                .toList())
                .get(connector);
        String payload =
                "{\"data\": {\"number\": \"T-000042\", \"title\": \"Digibord\", \"priority\": 2, \"handOver\": %d}}"
                        .formatted(handOver);
        OutgoingMessage message = new OutgoingMessage(
                UUID.randomUUID(), UUID.randomUUID(), TICKET, "T-000042", type, 1, payload, 0, null);
        return new MappedConnector(mapping, tickets, wire)
                .deliver(message, endpoint(connector), now)
                .toCompletableFuture()
                .join();
    }

    private static EndpointSettings endpoint(String connector) {
        Endpoint endpoint = new Endpoint(
                ENDPOINT,
                UUID.randomUUID(),
                "Webhooks",
                "https://beheer.example",
                connector,
                List.of(),
                List.of(),
                "none",
                null,
                Map.of("account", "Schoolbel", "group", "Scholen", "customer", "bestuur", "callerEmail", "b@b.example"),
                "active",
                null,
                false,
                NOON,
                1);
        return new EndpointSettings(endpoint, List.of(), Map.of(), Authentication.NONE);
    }

    /** One row, in memory. */
    private static final class Kept extends ForeignTickets {

        private ForeignTicket row;

        @Override
        public Optional<ForeignTicket> find(UUID endpoint, UUID ticket) {
            return Optional.ofNullable(row);
        }

        @Override
        public void creating(UUID endpoint, UUID ticket, Instant now) {
            row = new ForeignTicket(endpoint, ticket, null, null, OurState.OPEN, null, now, null, List.of());
        }

        @Override
        public void notCreated(UUID endpoint, UUID ticket) {
            row = new ForeignTicket(endpoint, ticket, null, null, OurState.OPEN, null, null, null, List.of());
        }

        @Override
        public void confirmed(
                UUID endpoint, UUID ticket, String foreignId, String number, OurState state, boolean wasLost) {
            row = new ForeignTicket(endpoint, ticket, foreignId, number, state, null, null, null, List.of());
        }

        @Override
        public void sets(UUID endpoint, UUID ticket, OurState state) {
            row = new ForeignTicket(
                    endpoint, ticket, row.foreignId(), row.foreignNumber(), state, null, null, null, List.of());
        }

        @Override
        public void gone(UUID endpoint, UUID ticket, Instant now) {
            row = new ForeignTicket(
                    endpoint, ticket, row.foreignId(), row.foreignNumber(), row.state(), null, null, now, List.of());
        }

        @Override
        public Optional<String> handOver(UUID beheerpartner, UUID ticket) {
            return Optional.of("{\"data\": {\"number\": \"T-000042\", \"title\": \"Digibord\", \"priority\": 2}}");
        }
    }

    /** Answers as it was told, in that order. */
    private static final class Scripted extends MappedCalls {

        private final Deque<CompletionStage<WireAnswer>> answers = new ArrayDeque<>();
        private final List<String> asked = new ArrayList<>();

        void answers(int status, String body) {
            answers.add(CompletableFuture.completedFuture(
                    new WireAnswer(status, Map.of(), body.getBytes(StandardCharsets.UTF_8))));
        }

        void fails(WireRefused.Why why) {
            answers.add(CompletableFuture.failedFuture(new WireRefused(why)));
        }

        @Override
        Executor executor() {
            return Runnable::run;
        }

        @Override
        public CompletionStage<WireAnswer> send(Mapping mapping, EndpointSettings endpoint, RequestMaker.Made made) {
            asked.add(made.method() + " " + made.path());
            return answers.remove();
        }
    }
}
