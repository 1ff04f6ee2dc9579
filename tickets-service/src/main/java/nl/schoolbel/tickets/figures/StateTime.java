package nl.schoolbel.tickets.figures;

import nl.schoolbel.tickets.domain.TicketState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long tickets stood in one state, by the wall clock; a stay counts once it is over. */
public record StateTime(
        @Schema(description = "The state", examples = "waiting")
        String state,

        @Schema(description = "How many of the tickets have been in it and left it")
        long tickets,

        @Schema(description = "All their time in it together, nights and holidays included")
        long totalSeconds,

        @Schema(description = "The time of one of them, on average; absent when there were none")
        Long meanSeconds) {

    static StateTime of(TicketState state, long tickets, long totalSeconds) {
        return new StateTime(state.slug(), tickets, totalSeconds, tickets == 0 ? null : totalSeconds / tickets);
    }
}
