package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.client.SimulatorClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The beheerpartner works in a system of its own that knows nothing of ours: handed over here, solved there, resolved here. */
@ExtendWith(RunningStack.class)
@Order(8)
class OtherSystemsIT {

    private final World world;

    OtherSystemsIT(World world) {
        this.world = world;
    }

    /** TOPdesk tells nothing of its own accord: it is asked. */
    @Test
    void aTicketIsSolvedInTopdesk() {
        SimulatorClient simulator = world.beheerpartner();
        try (GatewayEndpoint endpoint = GatewayEndpoint.atFace(
                world,
                "topdesk",
                simulator.topdesk(),
                Map.of("kind", "basic", "username", "schoolbel", "password", "app-password"),
                Map.of("account", "schoolbel", "callerEmail", "bord@noorderlicht.example", "pollSeconds", "10"))) {
            TicketScenario ticket = TicketScenario.withBeheerpartner(world);
            String number = ticket.expect().ticket().path("number").asText();
            JsonNode incident = awaited("topdesk/incidents", "externalNumber", number);

            simulator.control(
                    "POST",
                    "topdesk/incidents/" + incident.path("id").asText() + "/changes",
                    Map.of("processingStatus", "Gereed", "closureCode", "Hardware", "action", "Lamp vervangen."));

            ticket.expect().isIn("resolved");
            assertThat(ticket.expect()
                            .ticket()
                            .path("beheerpartner")
                            .path("reference")
                            .asText())
                    .isEqualTo(incident.path("number").asText());
            assertThat(endpoint.deliveries("dead")).isEmpty();
        }
    }

    /** Zammad tells every change, also those that we made. */
    @Test
    void aTicketIsSolvedInZammad() {
        SimulatorClient simulator = world.beheerpartner();
        try (GatewayEndpoint endpoint = GatewayEndpoint.atFace(
                world,
                "zammad",
                simulator.zammad(),
                Map.of("kind", "bearer", "token", "zammad-token"),
                Map.of(
                        "account", "schoolbel@example.org",
                        "group", "Servicedesk",
                        "customer", "bord@noorderlicht.example"))) {
            simulator.control(
                    "PUT",
                    "zammad/webhook",
                    Map.of(
                            "url", endpoint.callbackUrl(world).toString(),
                            "signatureToken", endpoint.callbackSecret("hub-signature-sha1")));
            TicketScenario ticket = TicketScenario.withBeheerpartner(world);
            JsonNode theirs = awaited(
                    "zammad/tickets",
                    "title",
                    ticket.expect().ticket().path("number").asText());

            simulator.control(
                    "POST",
                    "zammad/tickets/" + theirs.path("id").asText() + "/changes",
                    Map.of("state", "closed", "article", Map.of("body", "Lamp vervangen.")));

            ticket.expect().isIn("resolved");
            assertThat(ticket.expect()
                            .ticket()
                            .path("beheerpartner")
                            .path("reference")
                            .asText())
                    .isEqualTo(theirs.path("number").asText());
            assertThat(endpoint.deliveries("dead")).isEmpty();
        }
    }

    private JsonNode awaited(String list, String field, String value) {
        Waiting.until(value + " in " + list)
                .untilAsserted(() -> assertThat(found(list, field, value)).isPresent());
        return found(list, field, value).orElseThrow();
    }

    private Optional<JsonNode> found(String list, String field, String value) {
        return StreamSupport.stream(
                        world.beheerpartner()
                                .control("GET", list, null)
                                .path("items")
                                .spliterator(),
                        false)
                .filter(one -> one.path(field).asText().contains(value))
                .findFirst();
    }
}
