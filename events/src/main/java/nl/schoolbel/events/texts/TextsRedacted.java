package nl.schoolbel.events.texts;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.RedactedText;

/**
 * Words or a file of a ticket were taken out. Who keeps a copy takes it out too, waiting messages included, and shows a
 * mark in its place.
 *
 * @param ticketId the ticket, also the key of the record
 * @param what which text
 * @param thingId the comment or attachment; absent for what a ticket has once
 * @param outside true when the beheerpartner could read it
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TextsRedacted(
        UUID ticketId,
        RedactedText what,
        @MayBeAbsent UUID thingId,
        boolean outside,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
