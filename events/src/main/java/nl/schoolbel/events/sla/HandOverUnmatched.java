package nl.schoolbel.events.sla;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * No agreement applies to the hand-over, so it goes back to the school.
 *
 * @param ticketId the ticket, also the key of the record
 * @param handOver which hand-over of the ticket, as in {@code ticket-handed-over}
 * @param reason slug of why not, such as {@code no-agreement}
 * @param failed slug of what the agreement that was nearest to applying failed by: {@code not-valid-yet}, {@code over},
 *     {@code school} or {@code category}; absent when there was none
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record HandOverUnmatched(
        UUID ticketId,
        int handOver,
        String reason,
        @MayBeAbsent String failed,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
