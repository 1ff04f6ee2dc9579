package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * An update of the beheerpartner was taken that moves nothing about the ticket, so that no other event tells of it: its
 * number over there, or that it is closed over there while it is solved here.
 *
 * @param ticketId the ticket, also the key of the record
 * @param updateId the update
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record BeheerpartnerUpdateApplied(UUID ticketId, UUID updateId, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {}
