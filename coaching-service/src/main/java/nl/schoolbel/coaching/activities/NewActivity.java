package nl.schoolbel.coaching.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.activities.domain.Appointment;
import nl.schoolbel.events.terms.ActivityKind;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An activity that a coach plans, or with {@code held} one that took place and was never planned.
 *
 * @param held what it took; absent for one that lies ahead
 */
public record NewActivity(
        @NotNull ActivityKind kind,

        @Schema(description = "Needed by most kinds; a network meeting and a training have none")
        UUID schoolId,

        @Schema(description = "What it is about; the school reads it") @NotBlank @Size(max = NewActivity.MAX_TOPIC)
        String topic,

        @Schema(description = "The coach's notes, for who is concerned only") @Size(max = NewActivity.MAX_CONTENT)
        String content,

        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Min(0) @Max(Spent.DAY) Integer preparationMinutes,

        @Schema(description = "Both ways together") @Min(0) @Max(Spent.DAY)
        Integer travelMinutes,

        @Schema(description = "Needed for a kennismaking and a demonstration")
        UUID toolId,

        UUID practiceId,
        UUID ticketId,
        UUID requestId,
        UUID signalId,
        UUID cycleId,

        @Schema(description = "Why it is on a day on which the school has no lessons")
        @Size(min = 1, max = NewActivity.MAX_REASON)
        String outsideSchoolDaysReason,

        @Valid Spent held,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    static final int MAX_TOPIC = 200;
    static final int MAX_CONTENT = 10_000;
    static final int MAX_REASON = 500;

    Appointment when() {
        return new Appointment(startsAt, endsAt);
    }

    Linked linked() {
        return new Linked(toolId, practiceId, ticketId, requestId, signalId, cycleId);
    }
}
