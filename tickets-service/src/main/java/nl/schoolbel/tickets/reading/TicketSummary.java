package nl.schoolbel.tickets.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.sla.DueMoment;
import nl.schoolbel.tickets.ticket.Beheerpartner;
import nl.schoolbel.tickets.ticket.TicketWords;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket in a list. Of a colleague's ticket a teacher gets the title, state and due moments only. */
public record TicketSummary(
        UUID id,
        String number,
        UUID schoolId,
        String title,

        @Schema(type = SchemaType.STRING, implementation = TicketWords.State.class)
        String state,

        @Schema(description = "1 (highest) to 4") Integer priority,
        Instant reportedAt,
        Instant handedOverAt,
        Beheerpartner beheerpartner,
        UUID categoryId,
        UUID roomId,
        UUID deviceId,

        @Schema(description = "Whether it is a major incident, which others can be linked to")
        Boolean major,

        @Schema(description = "The major incident that it follows")
        UUID majorIncidentId,

        @Schema(description = "Another priority that the beheerpartner holds right")
        DisputeView dispute,

        List<DueMoment> dueMoments) {}
