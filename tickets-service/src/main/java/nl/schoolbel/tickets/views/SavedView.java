package nl.schoolbel.tickets.views;

import java.util.UUID;
import nl.schoolbel.tickets.criteria.TicketParameters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list that somebody keeps by its name. */
public record SavedView(
        UUID id,
        String name,

        @Schema(description = "Filters and order, by the names of the query parameters")
        TicketParameters filters,

        @Schema(description = "The school whose people get it too; absent for an own one")
        UUID sharedWithSchoolId,

        @Schema(description = "Whether it is the caller's own")
        boolean own) {}
