package nl.schoolbel.tickets.counters;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many tickets a school has. */
public record SchoolCounts(
        UUID schoolId,

        @Schema(description = "All that are not closed, withdrawn or merged")
        long open,

        @Schema(description = "By state; a state without tickets is absent")
        Map<String, Long> states) {}
