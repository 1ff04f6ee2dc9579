package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.ApiClient;

/** Waits for one ticket to look as expected, and checks it; by the services' APIs and at the beheerpartner's system. */
final class TicketExpectations {

    static final String ACKNOWLEDGE = "acknowledge";

    private final World world;
    private final String id;
    private final ApiClient tickets;
    private final ApiClient sla;

    TicketExpectations(World world, String id) {
        this(world, id, Account.CONTACTPERSOON);
    }

    /** @param reader somebody who sees the ticket */
    TicketExpectations(World world, String id, Account reader) {
        this.world = world;
        this.id = id;
        this.tickets = world.tickets(reader);
        this.sla = world.sla(reader);
    }

    void isIn(String state) {
        Waiting.until("ticket is " + state)
                .untilAsserted(() -> assertThat(ticket().path("state").asText()).isEqualTo(state));
    }

    /** The agreement is found, and the ticket shows what is due when. */
    void isMatchedAndTimed() {
        Waiting.until("agreement and due moments").untilAsserted(() -> {
            assertThat(timeline("agreement-matched")).hasSize(1);
            assertThat(ticket().path("dueMoments")).hasSize(2);
        });
    }

    void acknowledgeIs(String state) {
        Waiting.until("acknowledge is " + state)
                .untilAsserted(() ->
                        assertThat(acknowledgeMoment().path("state").asText()).isEqualTo(state));
    }

    /** The moment by which the beheerpartner has to acknowledge, as sla-service counts it. */
    Instant acknowledgeDueAt() {
        JsonNode clocks = sla.get("/tickets/" + id + "/clocks")
                .orThrow("reading the clocks")
                .body()
                .path("items");
        return stream(clocks)
                .filter(clock -> clock.path("target").asText().equals(ACKNOWLEDGE))
                .map(clock -> Instant.parse(clock.path("dueAt").asText()))
                .findFirst()
                .orElseThrow();
    }

    void hasPassedMark(int percent) {
        Waiting.until("mark at " + percent + " %")
                .untilAsserted(() -> assertThat(timeline("mark-passed"))
                        .filteredOn(this::isAboutAcknowledge)
                        .filteredOn(
                                entry -> entry.path("detail").path("percent").asInt() == percent)
                        .hasSize(1));
    }

    void isEscalatedOnce() {
        Waiting.until("escalation on the ticket")
                .untilAsserted(() -> assertThat(ticketEscalations()).hasSize(1));
        assertThat(timeline("escalated")).filteredOn(this::isAboutAcknowledge).hasSize(1);
        assertThat(timeline("breached")).filteredOn(this::isAboutAcknowledge).hasSize(1);
    }

    /** At sla-service, which may know of it before it can tell. */
    void isEscalatedAtSla() {
        Waiting.until("escalation at sla-service")
                .untilAsserted(() -> assertThat(slaEscalations()).isNotEmpty());
    }

    void isNotEscalated() {
        assertThat(slaEscalations()).isEmpty();
        assertThat(ticketEscalations()).isEmpty();
        assertThat(timeline("breached")).isEmpty();
        assertThat(webhooks("ticket-escalated")).isEmpty();
    }

    void isEscalationAcknowledged() {
        Waiting.until("acknowledged escalation")
                .untilAsserted(() -> assertThat(ticketEscalations())
                        .anySatisfy(escalation -> assertThat(
                                        escalation.path("acknowledgedAt").asText())
                                .isNotEmpty()));
    }

    void isTold(String fact) {
        Waiting.until("webhook " + fact)
                .untilAsserted(() -> assertThat(webhooks(fact)).hasSize(1));
    }

    /** The number of the first webhook of a fact, by which the beheerpartner's system tells what is newer. */
    long numberOf(String fact) {
        isTold(fact);
        return webhooks(fact).get(0).path("event").path("sequence").asLong();
    }

    /** The gateway has tried to deliver and failed, and will try again. */
    void isTriedInVain(String fact) {
        Waiting.until("attempt of " + fact)
                .untilAsserted(() -> assertThat(deliveries(fact))
                        .singleElement()
                        .satisfies(delivery -> {
                            assertThat(delivery.path("state").asText()).isEqualTo("waiting");
                            assertThat(delivery.path("attempts").asInt()).isPositive();
                        }));
    }

    /** The beheerpartner's system was told once, under the id that the delivery log has. */
    void isDeliveredUnderOneId(String fact) {
        Waiting.until("delivery of " + fact)
                .untilAsserted(() -> assertThat(deliveries(fact))
                        .singleElement()
                        .satisfies(delivery ->
                                assertThat(delivery.path("state").asText()).isEqualTo("delivered")));
        assertThat(webhooks(fact))
                .extracting(webhook -> webhook.path("id").asText())
                .containsExactly(deliveries(fact).get(0).path("webhookId").asText());
    }

    void updateBecomes(String updateId, String result) {
        Waiting.until("update is " + result)
                .untilAsserted(() ->
                        assertThat(update(updateId).path("result").asText()).isEqualTo(result));
    }

    Instant updateReceivedAt(String updateId) {
        return Instant.parse(update(updateId).path("receivedAt").asText());
    }

    JsonNode ticket() {
        return read(tickets, "/tickets/" + id);
    }

    /** What happened, in the order in which it did. */
    List<JsonNode> timeline() {
        return items(tickets, "/tickets/" + id + "/timeline");
    }

    List<JsonNode> timeline(String what) {
        return timeline().stream()
                .filter(entry -> entry.path("what").asText().equals(what))
                .toList();
    }

    List<JsonNode> comments() {
        return items(tickets, "/tickets/" + id + "/comments?limit=100");
    }

    List<JsonNode> webhooks(String fact) {
        return webhooks().stream()
                .filter(webhook -> webhook.path("type").asText().startsWith("nl.schoolbel." + fact + ".v"))
                .toList();
    }

    /** What the beheerpartner's system was told of this ticket, each once with how often it came. */
    List<JsonNode> webhooks() {
        return stream(world.beheerpartner().webhooks())
                .filter(webhook -> webhook.path("ticketId").asText().equals(id))
                .toList();
    }

    List<JsonNode> deliveries() {
        return items(sla, "/deliveries?limit=100&ticketId=" + id);
    }

    private List<JsonNode> deliveries(String type) {
        return deliveries().stream()
                .filter(delivery -> delivery.path("type").asText().equals(type))
                .toList();
    }

    List<JsonNode> slaEscalations() {
        return items(sla, "/escalations?limit=100&ticketId=" + id);
    }

    private List<JsonNode> ticketEscalations() {
        return stream(ticket().path("escalations")).toList();
    }

    private JsonNode update(String updateId) {
        return read(sla, "/updates/" + updateId);
    }

    private JsonNode acknowledgeMoment() {
        return stream(ticket().path("dueMoments"))
                .filter(moment -> moment.path("target").asText().equals(ACKNOWLEDGE))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no acknowledge among the due moments"));
    }

    private boolean isAboutAcknowledge(JsonNode entry) {
        return entry.path("detail").path("target").asText().equals(ACKNOWLEDGE);
    }

    private static List<JsonNode> items(ApiClient api, String path) {
        return stream(read(api, path).path("items")).toList();
    }

    private static JsonNode read(ApiClient api, String path) {
        return api.get(path).orThrow("reading " + path).body();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
