package nl.schoolbel.deploy.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.client.UnexpectedAnswer;
import nl.schoolbel.deploy.local.demo.narration.Narration;
import nl.schoolbel.deploy.local.demo.narration.Narration.Sight;
import nl.schoolbel.deploy.local.demo.narration.NotObserved;

/** The bestuur tries the connection to its beheerpartner, and reads in the delivery log how that went. */
final class GatewayTrial {

    private static final Duration DELIVERED = Duration.ofSeconds(30);
    private static final String ENDPOINTS = "/beheerpartners/" + Board.BEHEERPARTNER + "/endpoints";

    private final Narration narration;
    private final ApiClient sla;
    private final String webhookUrl;

    GatewayTrial(Stack stack, Narration narration) {
        this.narration = narration;
        this.sla = stack.api(Service.SLA, Account.BESTUUR);
        this.webhookUrl = stack.simulatorClient().webhookUrl().toString();
    }

    void play() throws NotObserved {
        String delivery = sla.post(endpoint() + "/test-events", Map.of())
                .orThrow("the test event")
                .text("deliveryId");
        narration.watch("The bestuur sends a test event, signed like any other", DELIVERED, () -> log(delivery));
    }

    private String endpoint() {
        JsonNode endpoints = sla.get(ENDPOINTS).orThrow("the endpoints").body().path("items");
        return StreamSupport.stream(endpoints.spliterator(), false)
                .filter(endpoint -> endpoint.path("state").asText().equals("active"))
                .filter(endpoint -> endpoint.path("url").asText().equals(webhookUrl))
                .map(endpoint -> ENDPOINTS + "/" + endpoint.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer("no active endpoint at " + webhookUrl));
    }

    private Sight log(String delivery) {
        JsonNode seen =
                sla.get("/deliveries/" + delivery).orThrow("the delivery").body();
        String state = seen.path("state").asText();
        return new Sight(
                state.equals("delivered"),
                "the delivery log: %s, %s at attempt %d"
                        .formatted(
                                seen.path("type").asText(),
                                state,
                                seen.path("attempts").asInt()));
    }
}
