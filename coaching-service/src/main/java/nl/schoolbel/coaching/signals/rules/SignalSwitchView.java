package nl.schoolbel.coaching.signals.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.SignalKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule as a school has it.
 *
 * @param version of the switch, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignalSwitchView(
        UUID ruleId,
        SignalKind kind,

        @Schema(description = "False when the school has it off")
        boolean on,

        @Schema(description = "False when it is off for all schools")
        boolean ruleOn,

        @Schema(description = "Why it is off") String reason,

        @Schema(description = "Absent when it was never switched")
        Instant switchedAt,

        @JsonIgnore long version) {}
