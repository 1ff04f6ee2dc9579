package nl.schoolbel.tickets.closing;

import java.util.UUID;
import nl.schoolbel.events.terms.Cause;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The school confirms; it may set right what the ticket was about. An empty body confirms all as it was said. */
public record Confirmation(
        @Schema(description = "What it really was; absent: as the resolver said")
        Cause cause,

        @Schema(description = "The tool it really was about; absent: as the resolver said")
        UUID toolId,

        @Schema(description = "True: it was about no tool, whatever the resolver said; not together with toolId")
        Boolean noTool) {

    static final Confirmation AS_RESOLVED = new Confirmation(null, null, null);

    boolean clearsTool() {
        return Boolean.TRUE.equals(noTool);
    }
}
