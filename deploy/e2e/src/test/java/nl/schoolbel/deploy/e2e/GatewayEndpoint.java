package nl.schoolbel.deploy.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.Board;

/** One more endpoint of the demo's beheerpartner, beside the one that the board has. */
final class GatewayEndpoint {

    private static final String ENDPOINTS = "/beheerpartners/" + Board.BEHEERPARTNER + "/endpoints";

    private final ApiClient bestuur;
    private final String id;
    private final String secret;

    private GatewayEndpoint(ApiClient bestuur, Answer made) {
        this.bestuur = bestuur;
        this.id = made.text("id");
        this.secret = made.text("secret");
    }

    /** At a receiver of the simulator with this name. */
    static GatewayEndpoint atReceiver(World world, String receiver) {
        GatewayEndpoint endpoint = add(
                world, Map.of("url", world.beheerpartner().webhookUrl(receiver).toString()));
        world.beheerpartner().agree(receiver, Map.of("secrets", List.of(endpoint.secret)));
        return endpoint;
    }

    private static GatewayEndpoint add(World world, Map<String, ?> wanted) {
        ApiClient bestuur = world.sla(Account.BESTUUR);
        return new GatewayEndpoint(bestuur, bestuur.post(ENDPOINTS, wanted).orThrow("the endpoint"));
    }

    /** Its deliveries in a state, the first hundred. */
    List<JsonNode> deliveries(String state) {
        JsonNode items = bestuur.get("/deliveries?limit=100&endpointId=" + id + "&state=" + state)
                .orThrow("the deliveries")
                .body()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }
}
