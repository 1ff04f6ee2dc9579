package nl.schoolbel.events.sla;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.terms.WaitingReason;

/**
 * The gateway took an update of the beheerpartner in. It is a wish until tickets-service applies or refuses it. Its
 * words, if any, travel as {@code note-received}.
 *
 * @param ticketId the ticket, also the key of the record
 * @param updateId the update; its result is readable at sla-service
 * @param beheerpartnerId who sent it, proven by its signature
 * @param action what it wants to do
 * @param reference the ticket's number in the beheerpartner's own system; absent when it gave none
 * @param reason whom it waits for; only with {@code wait}
 * @param cause what it turned out to be; only with {@code resolve}
 * @param toolId the tool it was about; only with {@code resolve}
 * @param from start of the visit, inclusive; only with {@code plan-visit}
 * @param until end of the visit, exclusive, with {@code plan-visit}; end of the waiting with {@code wait}
 * @param wantedPriority the priority that it holds right, 1 (highest) to 4; only with {@code dispute-priority}
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record BeheerpartnerUpdateReceived(
        UUID ticketId,
        UUID updateId,
        UUID beheerpartnerId,
        UpdateAction action,
        @MayBeAbsent String reference,
        @MayBeAbsent WaitingReason reason,
        @MayBeAbsent Cause cause,
        @MayBeAbsent UUID toolId,
        @MayBeAbsent Instant from,
        @MayBeAbsent Instant until,
        @MayBeAbsent Integer wantedPriority,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
