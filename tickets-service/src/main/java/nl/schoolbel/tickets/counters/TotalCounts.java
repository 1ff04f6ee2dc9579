package nl.schoolbel.tickets.counters;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many tickets the caller's schools have together. */
public record TotalCounts(
        @Schema(description = "All that are not closed, withdrawn or merged")
        long open,

        @Schema(description = "By state; a state without tickets is absent")
        Map<String, Long> states) {}
