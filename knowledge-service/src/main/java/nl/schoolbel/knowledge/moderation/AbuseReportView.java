package nl.schoolbel.knowledge.moderation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report in answers, for who made it and for coaches. Who made it is shown to nobody.
 *
 * @param link where the thing is read, from the root of this service
 * @param revision of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AbuseReportView(
        UUID id,
        ReportState state,
        Reported thing,
        AbuseReason reason,
        String note,
        @Schema(description = "True when you made it") boolean own,
        Instant reportedAt,
        ReportOutcome outcome,
        String outcomeNote,
        Instant settledAt,

        @Schema(description = "Path of the thing; its own actions mend it or take it from the list")
        String link,

        @JsonIgnore long revision) {}
