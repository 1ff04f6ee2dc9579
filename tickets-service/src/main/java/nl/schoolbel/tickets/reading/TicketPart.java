package nl.schoolbel.tickets.reading;

import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.sla.DueMoment;
import nl.schoolbel.tickets.ticket.TicketWords;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody sees of a ticket that is not theirs to see whole; the names are those of {@link TicketView}.
 *
 * @param priority for the bestuur only, like {@code dispute}
 */
record TicketPart(
        UUID id,
        String number,
        UUID schoolId,
        String title,

        @Schema(type = SchemaType.STRING, implementation = TicketWords.State.class)
        String state,

        Integer priority,
        DisputeView dispute,
        List<DueMoment> dueMoments,

        @Schema(type = SchemaType.ARRAY, implementation = TicketWords.Step.class)
        List<String> allowedActions) {}
