package nl.schoolbel.tickets.watchers;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the caller follows a ticket, and for the contactpersoon how many do; never who. */
public record Watching(
        @Schema(description = "Whether the caller is told what happens to it")
        boolean watching,

        @Schema(description = "How many follow it; only for the contactpersoon")
        Integer count,

        @Schema(description = "How many follow it by role; only for the contactpersoon")
        Map<String, Integer> roles) {}
