package nl.schoolbel.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A webhook that verified, once per {@code webhook-id} however often it came.
 *
 * @param id the {@code webhook-id}, equal to the id of the event
 * @param type the event's type
 * @param ticketId the ticket it is about; {@code null} when it names none
 * @param deliveries how often it was taken, 1 or more
 * @param firstReceivedAt by the simulator's clock
 * @param lastReceivedAt by the simulator's clock, equal to the first while it came once
 * @param event the whole CloudEvent as it came the first time
 */
record ReceivedWebhook(
        String id,
        String type,
        String ticketId,
        int deliveries,
        Instant firstReceivedAt,
        Instant lastReceivedAt,
        JsonNode event) {

    static ReceivedWebhook first(String id, JsonNode event, Instant at) {
        return new ReceivedWebhook(
                id,
                event.path("type").asText(),
                event.path("data").path("ticketId").asText(null),
                1,
                at,
                at,
                event);
    }

    ReceivedWebhook again(Instant at) {
        return new ReceivedWebhook(id, type, ticketId, deliveries + 1, firstReceivedAt, at, event);
    }
}
