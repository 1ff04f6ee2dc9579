package nl.schoolbel.deploy.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Steers the beheerpartner simulator and looks at what it got. */
public final class SimulatorClient {

    private final JsonHttp http = new JsonHttp();
    private final URI address;

    public SimulatorClient(URI address) {
        this.address = address;
    }

    /** Where it takes webhooks. */
    public URI webhookUrl() {
        return address.resolve("/webhooks");
    }

    /** Where a receiver of this name takes webhooks; it comes to be when it is first named. */
    public URI webhookUrl(String receiver) {
        return address.resolve("/webhooks/" + receiver);
    }

    /** Below it lie the incidents of its face like TOPdesk: {@code /tas/api/incidents}. */
    public URI topdesk() {
        return address.resolve("/topdesk");
    }

    /** Below it lie the tickets of its face like Zammad: {@code /api/v1/tickets}. */
    public URI zammad() {
        return address.resolve("/zammad");
    }

    /** Tells it what both sides agreed on; see {@code Connection} in the simulator. */
    public void connect(String webhookSecret, URI callbackUrl, String callbackSecret) {
        control(
                "PUT",
                "connection",
                Map.of(
                        "webhookSecret",
                        webhookSecret,
                        "callbackUrl",
                        callbackUrl.toString(),
                        "callbackSecret",
                        callbackSecret));
    }

    /** @param mode such as {@code {"behaviour": "silent"}}; see {@code Mode} in the simulator */
    public void behave(Map<String, ?> mode) {
        control("PUT", "mode", mode);
    }

    /** Every webhook it took, once per id; each with {@code id}, {@code type}, {@code deliveries} and {@code event}. */
    public JsonNode webhooks() {
        return control("GET", "webhooks", null).path("items");
    }

    /** Attempts it refused, with {@code status} and {@code reason}. */
    public JsonNode refusedWebhooks() {
        return control("GET", "webhooks", null).path("refused");
    }

    /** The first webhook of a fact, such as {@code ticket-escalated}, about a ticket. */
    public Optional<JsonNode> webhook(String fact, String ticketId) {
        return StreamSupport.stream(webhooks().spliterator(), false)
                .filter(webhook -> webhook.path("type").asText().startsWith("nl.schoolbel." + fact + ".v"))
                .filter(webhook -> webhook.path("ticketId").asText().equals(ticketId))
                .findFirst();
    }

    /** The beheerpartner's own view of a ticket, empty when it was never told of it. */
    public Optional<JsonNode> ticket(String ticketId) {
        Answer answer = http.call("GET", path("tickets/" + ticketId), Map.of(), null);
        return answer.isSuccess() ? Optional.of(answer.body()) : Optional.empty();
    }

    /**
     * Lets it send an update by callback.
     *
     * @param order such as {@code {"action": "accept"}}; see {@code UpdateOrder} in the simulator
     * @return {@code webhookId}, and {@code status} and {@code body} of the gateway's answer
     */
    public JsonNode update(String ticketId, Map<String, ?> order) {
        return control("POST", "tickets/" + ticketId + "/updates", order);
    }

    /** Lets it send an earlier callback again, byte for byte; answers as {@link #update}. */
    public JsonNode repeat(String webhookId) {
        return control("POST", "callbacks/" + webhookId + "/repeats", Map.of());
    }

    /** @param settings such as {@code {"secrets": ["whsec_…"]}}; see {@code ReceiverSettings} in the simulator */
    public void agree(String receiver, Map<String, ?> settings) {
        control("PUT", "endpoints/" + receiver, settings);
    }

    /** As {@link #behave(Map)}, of one receiver. */
    public void behave(String receiver, Map<String, ?> mode) {
        control("PUT", "endpoints/" + receiver + "/mode", mode);
    }

    /** What a receiver got, and whether in order and with nothing missing; see {@code Arrivals} in the simulator. */
    public JsonNode arrivals(String receiver) {
        return control("GET", "endpoints/" + receiver + "/arrivals", null);
    }

    /** As {@link #arrivals}, of all receivers whose names begin so. */
    public JsonNode arrivalsOfAll(String prefix) {
        return control("GET", "endpoints/" + prefix + "/arrivals?all=true", null);
    }

    /** How many webhooks all receivers got whose names begin so, each counted once per receiver. */
    public long countOfAll(String prefix) {
        return control("GET", "endpoints/" + prefix + "/count?all=true", null)
                .path("received")
                .asLong();
    }

    /**
     * Any other call of those who steer it, such as {@code GET topdesk/incidents}.
     *
     * @param body {@code null} for none
     */
    public JsonNode control(String method, String path, Object body) {
        return http.call(method, path(path), Map.of(), body)
                .orThrow(method + " " + path + " at the simulator")
                .body();
    }

    private URI path(String path) {
        return address.resolve("/control/" + path);
    }
}
