package nl.schoolbel.tickets.promises;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.Target;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mark or breach that was raised to people who must act. */
public record Escalation(
        UUID id,
        Target target,
        @Schema(description = "1 for the first level") int level,

        @Schema(description = "Percent of the budget; 100 is the due moment")
        int percent,

        Instant dueAt,
        Instant escalatedAt,

        @Schema(description = "Absent until somebody answers")
        Instant acknowledgedAt) {}
