package nl.schoolbel.coaching.signals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signal in answers.
 *
 * @param schoolName as this service last heard it; absent when it did not
 * @param toolName likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignalView(
        UUID id,
        UUID schoolId,
        String schoolName,
        UUID toolId,
        String toolName,

        @Schema(description = "How many different tickets it rests on")
        int tickets,

        @Schema(description = "The length of the period they fell in, in days")
        int windowDays,

        @Schema(description = "When the last of its questions happened")
        Instant raisedAt) {}
