package nl.schoolbel.sla.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a target was met by the beheerpartner's own system, and by what we heard. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportedTime(
        UUID id,
        UUID ticketId,
        UUID beheerpartnerId,
        String target,

        @Schema(description = "By the beheerpartner's own system")
        Instant reportedAt,

        @Schema(description = "The ticket's number over there")
        String ownReference,

        Instant receivedAt,

        @Schema(description = "By our clock, as it stands now; absent while the target is not met")
        Instant metAt,

        @Schema(description = "reportedAt minus metAt, in real seconds; below zero when theirs is earlier")
        Long differenceSeconds,

        @Schema(description = "The same in service time") Long differenceServiceSeconds) {}
