package nl.schoolbel.tickets.reading;

import java.util.UUID;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.ResolvedBy;
import nl.schoolbel.tickets.ticket.Resolution;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a ticket turned out to be. */
@Schema(name = "Resolution")
public record ResolutionView(
        ResolvedBy by,
        Cause cause,
        UUID toolId,
        @Schema(description = "What was done") String done) {

    static ResolutionView of(Resolution resolution) {
        return resolution == null
                ? null
                : new ResolutionView(resolution.by(), resolution.cause(), resolution.toolId(), resolution.done());
    }
}
