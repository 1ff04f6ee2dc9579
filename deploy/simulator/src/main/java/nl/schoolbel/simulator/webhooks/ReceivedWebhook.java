package nl.schoolbel.simulator.webhooks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import nl.schoolbel.simulator.http.Json;

/** A webhook that verified, once per {@code webhook-id} however often it came. Changed under the lock of its log. */
public final class ReceivedWebhook {

    private final String id;
    private final String type;
    private final String ticketId;
    private final long sequence;
    private final int hash;
    private final String traceparent;
    private final Instant recordedAt;
    private final Instant firstReceivedAt;
    private Instant lastReceivedAt;
    private int deliveries = 1;
    private boolean isSameEachTime = true;
    private volatile String event;

    ReceivedWebhook(String id, String traceparent, JsonNode event, Instant at) {
        JsonNode data = event.path("data");
        this.id = id;
        this.traceparent = traceparent;
        this.type = event.path("type").asText().intern();
        this.ticketId = data.path("ticketId").asText(null);
        this.sequence = data.path("sequence").asLong(event.path("sequence").asLong());
        this.event = Json.write(event);
        this.hash = this.event.hashCode();
        this.recordedAt = instant(event.path("time").asText());
        this.firstReceivedAt = at;
        this.lastReceivedAt = at;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    void again(JsonNode sameEvent, Instant at) {
        isSameEachTime &= Json.write(sameEvent).hashCode() == hash;
        lastReceivedAt = at;
        deliveries++;
    }

    void forgetEvent() {
        event = null;
    }

    /** The {@code webhook-id}, equal to the id of the event. */
    @JsonProperty
    public String id() {
        return id;
    }

    /** The event's type. */
    @JsonProperty
    public String type() {
        return type;
    }

    /** The ticket it is about; {@code null} when it names none. */
    @JsonProperty
    public String ticketId() {
        return ticketId;
    }

    /** The header of the first delivery that was taken; {@code null} when it had none. */
    @JsonProperty
    public String traceparent() {
        return traceparent;
    }

    /** Counts per ticket, from 1; 0 when it has none. */
    @JsonProperty
    public long sequence() {
        return sequence;
    }

    /** How often it was taken, 1 or more. */
    @JsonProperty
    public int deliveries() {
        return deliveries;
    }

    /** Whether every delivery said the same. */
    @JsonProperty
    public boolean sameEachTime() {
        return isSameEachTime;
    }

    /** The event's {@code time}, by the sender's clock; {@code null} when it has none. */
    @JsonProperty
    public Instant recordedAt() {
        return recordedAt;
    }

    /** By the simulator's clock. */
    @JsonProperty
    public Instant firstReceivedAt() {
        return firstReceivedAt;
    }

    /** By the simulator's clock, equal to the first while it came once. */
    @JsonProperty
    public Instant lastReceivedAt() {
        return lastReceivedAt;
    }

    /** The whole CloudEvent as it came the first time; {@code null} once it had to be forgotten. */
    @JsonProperty
    public JsonNode event() {
        String kept = event;
        return kept == null ? null : Json.readAgain(kept);
    }
}
