package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The ticket's state did not allow the beheerpartner's update; nothing changed.
 *
 * @param ticketId the ticket, also the key of the record
 * @param updateId the refused update
 * @param problem slug of the problem, from the closed list of tickets-service
 * @param allowedActions the actions that were allowed instead, in no order; empty when the ticket has ended
 * @param mergedIntoId the ticket that goes on in its place; only for a ticket that was merged
 * @param mergedIntoNumber its number
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record BeheerpartnerUpdateRefused(
        UUID ticketId,
        UUID updateId,
        String problem,
        List<String> allowedActions,
        @MayBeAbsent UUID mergedIntoId,
        @MayBeAbsent String mergedIntoNumber,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {
    /** Keeps its own copy of the list. */
    public BeheerpartnerUpdateRefused {
        allowedActions = List.copyOf(allowedActions);
    }
}
