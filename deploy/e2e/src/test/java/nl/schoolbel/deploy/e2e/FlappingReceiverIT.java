package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.deploy.local.Service;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** At least once, in order, and never twice under two ids: whatever befalls either side. */
@ExtendWith(RunningStack.class)
@Order(9)
class FlappingReceiverIT {

    private static final int TICKETS = Integer.getInteger("schoolbel.e2e.tickets", 300);
    private static final String RECEIVER = "flapping";

    private final World world;

    FlappingReceiverIT(World world) {
        this.world = world.doubled();
    }

    @Test
    void aReceiverThatFailsAtRandomGetsEverythingThoughTheServiceIsKilledMeanwhile() {
        world.beheerpartnerIsSilent();
        try (GatewayEndpoint endpoint = GatewayEndpoint.atReceiver(world, RECEIVER)) {
            world.beheerpartner()
                    .behave(RECEIVER, Map.of("behaviour", "flapping", "percent", 30, "seed", 17, "lostPercent", 30));
            ManyTickets tickets = ManyTickets.reported(world, TICKETS);
            tickets.all("triage", Map.of());
            tickets.all("handOver", Map.of());
            Waiting.until("every hand-over")
                    .untilAsserted(
                            () -> assertThat(toldOf("ticket-handed-over")).isEqualTo(tickets.ids()));
            tickets.all("priority", Map.of("priority", 3, "reason", "Het is nu dringender."));
            Waiting.until("deliveries under way")
                    .untilAsserted(
                            () -> assertThat(toldOf("ticket-priority-changed")).isNotEmpty());

            world.withoutServices(() -> tickets.all("withdrawal", Map.of("reason", "Het werkt weer.")), Service.SLA);

            Waiting.until("the last webhook of every ticket")
                    .untilAsserted(() -> assertThat(toldOf("ticket-withdrawn")).isEqualTo(tickets.ids()));
            Waiting.until("nothing left to deliver")
                    .untilAsserted(
                            () -> assertThat(endpoint.deliveries("waiting")).isEmpty());
            assertThat(toldOf("ticket-priority-changed")).isEqualTo(tickets.ids());
            assertThat(endpoint.deliveries("dead")).isEmpty();
            JsonNode arrivals = arrivals();
            assertThat(arrivals.path("missing")).isEmpty();
            assertThat(arrivals.path("outOfOrder")).isEmpty();
            assertThat(arrivals.path("twins")).isEmpty();
            assertThat(arrivals.path("changed")).isEmpty();
            assertThat(arrivals.path("refusals").asInt()).isPositive();
            assertThat(arrivals.path("doubles").asInt()).isPositive();
        }
    }

    private JsonNode arrivals() {
        return world.beheerpartner().arrivals(RECEIVER);
    }

    /** The tickets of which a fact arrived. */
    private Set<String> toldOf(String fact) {
        Set<String> tickets = new HashSet<>();
        world.beheerpartner()
                .control("GET", "endpoints/" + RECEIVER + "/webhooks", null)
                .path("items")
                .forEach(webhook -> {
                    if (webhook.path("type").asText().startsWith("nl.schoolbel." + fact + ".")) {
                        tickets.add(webhook.path("ticketId").asText());
                    }
                });
        return tickets;
    }
}
