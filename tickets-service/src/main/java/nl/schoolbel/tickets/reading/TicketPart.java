package nl.schoolbel.tickets.reading;

import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.sla.DueMoment;

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
        String state,
        Integer priority,
        DisputeView dispute,
        List<DueMoment> dueMoments,
        List<String> allowedActions) {}
