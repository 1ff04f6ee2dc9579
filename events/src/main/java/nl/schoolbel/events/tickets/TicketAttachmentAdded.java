package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Party;

/**
 * A file was put on the ticket. It stays where it is; who may see it reads it with a token of its own. What it is called may
 * name people and is not told.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param attachmentId the file
 * @param mediaType what it is, whatever it was called
 * @param sizeBytes of the content
 * @param publicAttachment true when the beheerpartner may see it, false when it stays within the school
 * @param by on which side of the work who did it stands
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketAttachmentAdded(
        UUID ticketId,
        UUID schoolId,
        UUID attachmentId,
        String mediaType,
        int sizeBytes,
        boolean publicAttachment,
        Party by,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
