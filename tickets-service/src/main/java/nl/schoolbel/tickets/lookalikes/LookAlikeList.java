package nl.schoolbel.tickets.lookalikes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.sla.DueMoment;
import nl.schoolbel.tickets.ticket.TicketWords;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report may be about, before it is sent. */
public record LookAlikeList(
        @Schema(description = "Open tickets of the school, most alike first, at most 10")
        List<LookAlike> items,

        @Schema(description = "Major incidents that run at any school, most alike first, at most 10")
        List<KnownIncident> majorIncidents) {

    /** An open ticket of the school; no more of it than every colleague may see. */
    public record LookAlike(
            UUID id,
            @Schema(examples = "T-000123") String number,
            String title,

            @Schema(type = SchemaType.STRING, implementation = TicketWords.State.class)
            String state,

            @Schema(description = "Why it is alike, strongest first")
            Set<Likeness> reasons,

            List<DueMoment> dueMoments) {}

    /** A major incident that is known and being worked on. */
    public record KnownIncident(
            UUID id,
            String number,
            String title,

            @Schema(type = SchemaType.STRING, implementation = TicketWords.State.class)
            String state,

            Instant reportedAt,

            @Schema(description = "How many schools have it, with the one that reported it first")
            int schools,

            @Schema(description = "Why the report may be about it; empty when nothing says so")
            Set<Likeness> reasons,

            List<DueMoment> dueMoments) {}
}
