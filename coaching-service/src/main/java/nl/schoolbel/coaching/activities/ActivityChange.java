package nl.schoolbel.coaching.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of an activity can be changed, as a whole. The times of a planned one are moved, with a reason, elsewhere.
 *
 * @param held needed for a held one, refused for a planned one
 */
public record ActivityChange(
        @NotBlank @Size(max = NewActivity.MAX_TOPIC) String topic,
        @Size(max = NewActivity.MAX_CONTENT) String content,

        @Schema(description = "Of a planned one") @Min(0) @Max(Spent.DAY)
        Integer preparationMinutes,

        @Schema(description = "Of a planned one; both ways together") @Min(0) @Max(Spent.DAY)
        Integer travelMinutes,

        UUID toolId,
        UUID practiceId,
        UUID ticketId,
        UUID requestId,
        UUID signalId,
        UUID cycleId,

        @Schema(description = "Of a held one; absent when it stays as it was")
        Instant heldStartsAt,

        @Schema(description = "Of a held one; absent when it stays as it was")
        Instant heldEndsAt,

        @Valid Spent held,
        Set<PersonalDataKind> falseHits) {

    Linked linked() {
        return new Linked(toolId, practiceId, ticketId, requestId, signalId, cycleId);
    }
}
