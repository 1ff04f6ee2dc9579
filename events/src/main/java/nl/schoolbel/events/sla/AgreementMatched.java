package nl.schoolbel.events.sla;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * An agreement applies to the hand-over, which says whose work the ticket is.
 *
 * @param ticketId the ticket, also the key of the record
 * @param agreementId the agreement that applies
 * @param beheerpartnerId the beheerpartner that has the ticket now
 * @param beheerpartnerName the company's name, for display
 * @param reopenDays for how many days after closing the school can reopen the ticket; absent when the agreement says
 *     nothing of it
 * @param mayPause who stops the resolution clock with which waiting; absent when the agreement promises no resolution
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record AgreementMatched(
        UUID ticketId,
        UUID agreementId,
        UUID beheerpartnerId,
        String beheerpartnerName,
        @MayBeAbsent Integer reopenDays,
        @MayBeAbsent MayPause mayPause,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
