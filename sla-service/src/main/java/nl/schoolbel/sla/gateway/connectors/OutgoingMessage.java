package nl.schoolbel.sla.gateway.connectors;

import java.util.UUID;

/**
 * A message on its way to an endpoint.
 *
 * @param messageId the {@code webhook-id}, the same for every endpoint and at every attempt
 * @param ticketId null for a message about no ticket, such as a test
 * @param number the ticket's; null without one
 * @param type slug, as {@code ticket-handed-over}
 * @param sequence per ticket; 0 without one
 * @param payload the whole CloudEvent, a snapshot of the moment
 * @param attempts made before
 * @param traceparent of the running trace; null outside any
 */
public record OutgoingMessage(
        UUID messageId,
        UUID deliveryId,
        UUID ticketId,
        String number,
        String type,
        long sequence,
        String payload,
        int attempts,
        String traceparent) {

    /** Without what is said. */
    @Override
    public String toString() {
        return "OutgoingMessage[" + messageId + "]";
    }
}
