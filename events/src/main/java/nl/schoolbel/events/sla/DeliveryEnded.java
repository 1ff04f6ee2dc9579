package nl.schoolbel.events.sla;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * A webhook to the beheerpartner will not be tried again: it arrived, or it is given up.
 *
 * @param ticketId the ticket, also the key of the record
 * @param deliveryId the delivery, readable at sla-service
 * @param webhookType the fact that the webhook told, such as {@code ticket-handed-over}
 * @param delivered true when it was taken with a 2xx, false when it is dead
 * @param attempts how often it was tried, 1 or more
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record DeliveryEnded(
        UUID ticketId,
        UUID deliveryId,
        String webhookType,
        boolean delivered,
        int attempts,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
