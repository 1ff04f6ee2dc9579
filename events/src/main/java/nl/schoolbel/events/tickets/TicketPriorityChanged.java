package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The school, or the bestuur in a dispute that the school left undecided, set the priority. With the same priority as before it is the decision that a dispute was not followed.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param previousPriority before; 1 (highest) to 4
 * @param priority from now on; 1 (highest) to 4
 * @param endsDispute true when the beheerpartner had disputed the priority and this is the answer
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketPriorityChanged(
        UUID ticketId,
        UUID schoolId,
        int previousPriority,
        int priority,
        boolean endsDispute,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
