package nl.schoolbel.knowledge.moderation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that waits for a coach.
 *
 * @param id of the review or of the report
 * @param thing what it is about
 * @param reason of a report
 * @param arrivedAt since when it waits
 * @param daysWaiting whole days since then
 * @param forYou false when another coach has to do it: you wrote, reported or refused it
 * @param link where it is read and dealt with, from the root of this service
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModerationItem(
        ModerationTask task,

        @Schema(description = "Of the review or of the report")
        UUID id,

        Reported thing,

        @Schema(description = "Of a report") AbuseReason reason,

        Instant arrivedAt,
        int daysWaiting,

        @Schema(description = "False when another coach has to do it: you wrote, reported or refused it")
        boolean forYou,

        @Schema(description = "Path where it is read and dealt with")
        String link) {}
