package nl.schoolbel.tickets.timeline;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that happened. */
public record TimelineEntry(
        @Schema(description = "When it happened, which may lie before it was heard of")
        Instant occurredAt,

        @Schema(description = "Past tense", examples = "handed-over")
        String what,

        @Schema(description = "The role of who did it, or system", examples = "contactpersoon")
        String by,

        @Schema(description = "The state before; absent for what is no step")
        String from,

        @Schema(description = "The state after; absent for what is no step")
        String to,

        @Schema(
                description = "What else there is to know, such as target, percent, level, dueAt, reason, commentId;"
                        + " what had another value before as fromX and toX, such as fromPriority and toPriority")
        Map<String, Object> detail) {}
