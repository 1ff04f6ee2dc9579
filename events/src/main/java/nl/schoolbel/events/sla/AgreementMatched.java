package nl.schoolbel.events.sla;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * An agreement applies to the hand-over, which says whose work the ticket is.
 *
 * @param ticketId the ticket, also the key of the record
 * @param agreementId the agreement that applies
 * @param beheerpartnerId the beheerpartner that has the ticket now
 * @param beheerpartnerName the company's name, for display
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record AgreementMatched(
        UUID ticketId,
        UUID agreementId,
        UUID beheerpartnerId,
        String beheerpartnerName,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
