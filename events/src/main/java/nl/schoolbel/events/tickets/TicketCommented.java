package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Party;

/**
 * Somebody commented. The words travel on the texts topic only.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param commentId the comment, the same as in {@code comment-written}
 * @param publicComment true when the beheerpartner may read it, false when it stays within the school
 * @param updateId the beheerpartner's update that caused this; absent when our own people did it
 * @param by on which side of the work who did it stands; absent from who told it before this was told
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketCommented(
        UUID ticketId,
        UUID schoolId,
        UUID commentId,
        boolean publicComment,
        @MayBeAbsent UUID updateId,
        @MayBeAbsent Party by,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
