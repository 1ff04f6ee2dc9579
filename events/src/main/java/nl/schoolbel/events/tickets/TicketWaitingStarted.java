package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Party;
import nl.schoolbel.events.terms.WaitingReason;

/**
 * Work on the ticket waits for somebody. Whether that pauses a target is for the agreement to say.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param reason whom it waits for
 * @param until when the waiting ends by itself; absent when it waits until somebody says so
 * @param updateId the beheerpartner's update that caused this; absent when our own people did it
 * @param by on which side of the work who did it stands; absent from who told it before this was told
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketWaitingStarted(
        UUID ticketId,
        UUID schoolId,
        WaitingReason reason,
        @MayBeAbsent Instant until,
        @MayBeAbsent UUID updateId,
        @MayBeAbsent Party by,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
