package nl.schoolbel.tickets.notices;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.tickets.preferences.NoticeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened to a ticket, for one person.
 *
 * @param mail how it is with its mail; {@code null} when none was made
 */
public record Notice(
        @Schema(description = "Later notices have a higher one; also the id of the stream's event")
        long id,

        UUID ticketId,
        @Schema(examples = "T-000123") String ticketNumber,
        String ticketTitle,
        NoticeKind kind,
        Instant occurredAt,
        @Schema(description = "Absent while unread") Instant readAt,

        @Schema(
                description = "waiting, sent, dropped (read before it was due, no news any more, or not for this person"
                        + " any more), refused (the mail server says that there is no such address), or uncertain (the"
                        + " mail server did not say whether it took it); absent when none was made")
        String mail) {}
