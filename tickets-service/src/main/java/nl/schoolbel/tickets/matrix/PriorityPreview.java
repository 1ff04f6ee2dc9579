package nl.schoolbel.tickets.matrix;

import nl.schoolbel.events.terms.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report would be rated now. */
public record PriorityPreview(
        @Schema(description = "1 (highest) to 4") int priority,
        @Schema(description = "The urgency that counted") Urgency countedUrgency,

        @Schema(description = "What raised the urgency by one; absent when nothing did")
        UrgencyRaise raisedBy,

        @Schema(description = "For people, in the caller's language")
        String explanation) {}
