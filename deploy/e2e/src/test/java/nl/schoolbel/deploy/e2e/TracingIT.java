package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.deploy.e2e.traces.ReceivedSpan;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.Board;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One trace from the portal's request to the webhook, and from the callback back to the ticket; and what no trace tells. */
@ExtendWith(RunningStack.class)
@Order(4)
class TracingIT {

    private static final String PORTAL_SPAN = "00f067aa0ba902b7";

    private final World world;

    TracingIT(World world) {
        this.world = world;
    }

    /** A portal that traces its own requests. */
    private final class Portal {

        final String traceId = UUID.randomUUID().toString().replace("-", "");

        Answer call(
                Service service, Account account, String method, String path, Map<String, String> more, Object body) {
            Map<String, String> headers = new HashMap<>(more);
            headers.put("traceparent", "00-" + traceId + "-" + PORTAL_SPAN + "-01");
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
            return world.stack().api(service, account).call(method, path, headers, body);
        }

        String reportsAndHandsOver() {
            String id = call(
                            Service.TICKETS,
                            Account.CONTACTPERSOON,
                            "POST",
                            "/tickets",
                            Map.of(),
                            Map.of(
                                    "schoolId", Board.SCHOOL_1,
                                    "title", "Digibord groep 6 blijft zwart",
                                    "description", "Het bord gaat niet meer aan.",
                                    "impact", "person",
                                    "urgency", "low"))
                    .orThrow("the report")
                    .text("id");
            // The hand-over is told when the words are known too; so it is the hand-over that tells.
            awaitSpan(traceId, "sla-service", "CONSUMER", "process schoolbel.ticket-texts.v1");
            String ticket = "/tickets/" + id;
            ApiClient contactpersoon = world.tickets(Account.CONTACTPERSOON);
            String etag =
                    contactpersoon.get(ticket).orThrow("the ticket").etag().orElseThrow();
            call(
                            Service.TICKETS,
                            Account.CONTACTPERSOON,
                            "POST",
                            ticket + "/hand-overs",
                            Map.of("If-Match", etag),
                            null)
                    .orThrow("the hand-over");
            return id;
        }
    }

    @Test
    void aRequestIsFollowedToTheWebhookAndTheAnswerBackToTheTicket() {
        world.beheerpartnerIsSilent();
        Portal portal = new Portal();

        String ticket = portal.reportsAndHandsOver();

        TicketExpectations expect = new TicketExpectations(world, ticket);
        expect.isTold("ticket-handed-over");
        ReceivedSpan attempt = awaitSpan(portal.traceId, "sla-service", "CLIENT", "deliver ticket-handed-over");
        assertThat(attempt.attribute("schoolbel.ticket.id")).isEqualTo(ticket);
        assertThat(attempt.attribute("http.response.status_code")).isEqualTo("204");
        assertThat(way(portal.traceId, attempt))
                .containsExactly(
                        "sla-service process schoolbel.tickets.v1",
                        "tickets-service send schoolbel.tickets.v1",
                        "tickets-service POST /tickets/{id}/hand-overs");
        assertThat(world.beheerpartner()
                        .webhook("ticket-handed-over", ticket)
                        .orElseThrow()
                        .path("traceparent")
                        .asText())
                .isEqualTo("00-" + portal.traceId + "-" + attempt.id() + "-01");

        String updateId = TicketScenario.Callback.read(world.beheerpartner().update(ticket, Map.of("action", "accept")))
                .updateId();
        expect.updateBecomes(updateId, "applied");
        ReceivedSpan applied = awaitApplied(ticket);
        assertThat(way(applied.traceId(), applied))
                .containsExactly(
                        "sla-service send schoolbel.sla.v1",
                        "sla-service tell update",
                        "sla-service POST /beheerpartners/{id}/callbacks");
    }

    /** The names of the spans above one, up to that of whoever called from outside. */
    private List<String> way(String traceId, ReceivedSpan last) {
        List<String> names = new ArrayList<>();
        Waiting.until("every span above " + last.name()).untilAsserted(() -> {
            names.clear();
            String parent = last.parentId();
            for (Optional<ReceivedSpan> above = span(traceId, parent);
                    above.isPresent();
                    above = span(traceId, parent)) {
                names.add(above.get().service() + " " + above.get().name());
                parent = above.get().parentId();
            }
            assertThat(parent).isIn("", PORTAL_SPAN);
        });
        return names;
    }

    private Optional<ReceivedSpan> span(String traceId, String id) {
        return world.traces().ofTrace(traceId).stream()
                .filter(span -> span.id().equals(id))
                .findFirst();
    }

    private ReceivedSpan awaitSpan(String traceId, String service, String kind, String name) {
        return Waiting.until(name + " in the trace")
                .until(
                        () -> world.traces().ofTrace(traceId).stream()
                                .filter(span -> span.service().equals(service))
                                .filter(span ->
                                        span.kind().equals(kind) && span.name().equals(name))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private ReceivedSpan awaitApplied(String ticket) {
        return Waiting.until("tickets-service taking the update")
                .until(
                        () -> world.traces().all().stream()
                                .filter(span -> span.service().equals("tickets-service"))
                                .filter(span -> span.attribute("messaging.kafka.message.key")
                                        .equals(ticket))
                                .filter(span -> span.attribute("cloudevents.event_type")
                                        .contains("beheerpartner-update-received"))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void whatHappensMuchLaterRefersToTheTraceOfTheHandOver() {
        world.beheerpartnerIsSilent();
        Portal portal = new Portal();
        String ticket = portal.reportsAndHandsOver();
        TicketExpectations expect = new TicketExpectations(world, ticket);
        expect.isTold("ticket-handed-over");
        expect.isMatchedAndTimed();

        world.time().moveTo(expect.acknowledgeDueAt().plusSeconds(1));

        expect.isEscalatedAtSla();
        Waiting.until("marks that refer to the hand-over")
                .untilAsserted(() -> assertThat(world.traces().all())
                        .filteredOn(span -> span.name().equals("fire marks"))
                        .anySatisfy(span -> {
                            assertThat(span.links()).contains(portal.traceId);
                            assertThat(span.traceId()).isNotEqualTo(portal.traceId);
                        }));
    }

    @Test
    void whatSomebodySearchesForIsInNoSpan() {
        String word = "geheimwoord" + UUID.randomUUID().toString().substring(0, 8);
        world.traces().listenFor(word);
        Portal portal = new Portal();

        Answer answer = portal.call(
                Service.KNOWLEDGE, Account.TEACHER, "GET", "/search?q=" + word, Map.of("User-Agent", word), null);

        assertThat(answer.status()).isEqualTo(200);
        ReceivedSpan search = awaitSpan(portal.traceId, "knowledge-service", "SERVER", "GET /search");
        assertThat(search.attribute("http.response.status_code")).isEqualTo("200");
        assertThat(world.traces().heard()).isEmpty();
    }

    @Test
    void withoutACollectorNothingIsMissedAndItIsSaidOnce() {
        long before = told();
        Portal meanwhile = new Portal();
        Portal afterwards = new Portal();
        world.traces().goAway();
        try {
            assertThat(search(meanwhile)).isEqualTo(200);
            Waiting.until("the word that spans are lost").until(() -> told() > before);
            assertThat(search(meanwhile)).isEqualTo(200);
        } finally {
            world.traces().comeBack();
        }

        Waiting.until("spans again").untilAsserted(() -> {
            assertThat(search(afterwards)).isEqualTo(200);
            assertThat(world.traces().ofTrace(afterwards.traceId)).isNotEmpty();
        });
        assertThat(told()).isEqualTo(before + 1);
    }

    private static int search(Portal portal) {
        return portal.call(Service.KNOWLEDGE, Account.TEACHER, "GET", "/search?q=digibord", Map.of(), null)
                .status();
    }

    private long told() {
        try (Stream<String> lines = Files.lines(world.log(Service.KNOWLEDGE))) {
            return lines.filter(line -> line.contains("spans of traces are not taken"))
                    .count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
