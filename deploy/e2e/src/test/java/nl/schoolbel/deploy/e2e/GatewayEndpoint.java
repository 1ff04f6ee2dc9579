package nl.schoolbel.deploy.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.Board;

/** One more endpoint of the demo's beheerpartner, beside the one that the board has; ended when closed. */
final class GatewayEndpoint implements AutoCloseable {

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

    /** At one of its faces, as an account there. */
    static GatewayEndpoint atFace(
            World world, String connector, URI url, Map<String, String> authentication, Map<String, String> settings) {
        return add(
                world,
                Map.of(
                        "url", url.toString(),
                        "name", connector,
                        "connector", connector,
                        "authentication", authentication,
                        "settings", settings));
    }

    private static GatewayEndpoint add(World world, Map<String, ?> wanted) {
        ApiClient bestuur = world.sla(Account.BESTUUR);
        return new GatewayEndpoint(bestuur, bestuur.post(ENDPOINTS, wanted).orThrow("the endpoint"));
    }

    private String path() {
        return ENDPOINTS + "/" + id;
    }

    /** A secret by which its system signs what it sends. */
    String callbackSecret(String scheme) {
        return bestuur.post(
                        "/beheerpartners/" + Board.BEHEERPARTNER + "/callback-secrets",
                        Map.of("scheme", scheme, "endpointId", id))
                .orThrow("the callback secret")
                .text("secret");
    }

    /** Where its system sends its changes. */
    URI callbackUrl(World world) {
        return URI.create(world.stack().address(Service.SLA) + Service.SLA.basePath() + path() + "/callbacks");
    }

    /** Its deliveries in a state, the first hundred. */
    List<JsonNode> deliveries(String state) {
        JsonNode items = bestuur.get("/deliveries?limit=100&endpointId=" + id + "&state=" + state)
                .orThrow("the deliveries")
                .body()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    @Override
    public void close() {
        bestuur.post(path() + "/endings", Map.of("reason", "De test is voorbij"))
                .orThrow("the ending");
    }
}
