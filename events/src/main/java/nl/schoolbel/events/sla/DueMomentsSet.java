package nl.schoolbel.events.sla;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * These are the due moments of the ticket from now on. Always the whole list: what is absent here, no longer holds.
 *
 * @param ticketId the ticket, also the key of the record
 * @param dueMoments at most one per target, without order
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record DueMomentsSet(UUID ticketId, List<DueMoment> dueMoments, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {
    /** Keeps its own copy of the list. */
    public DueMomentsSet {
        dueMoments = List.copyOf(dueMoments);
    }
}
