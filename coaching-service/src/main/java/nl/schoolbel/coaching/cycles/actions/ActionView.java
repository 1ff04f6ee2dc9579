package nl.schoolbel.coaching.cycles.actions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An action in answers.
 *
 * @param what absent when its time was over, as the reason
 * @param overdue open, due before today, and its cycle does not stand still
 * @param dueSoon open, due today or within seven days, and its cycle does not stand still
 * @param version of the row, for the ETag
 */
@Schema(name = "CycleAction")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionView(
        UUID id,
        UUID cycleId,
        String what,
        ActionOwner who,
        LocalDate dueDate,
        ActionState state,
        LocalDate endedDate,
        String reason,

        @Schema(description = "Open, due before today, and its cycle does not stand still")
        boolean overdue,

        @Schema(description = "Open and due within seven days, and its cycle does not stand still")
        boolean dueSoon,

        Instant createdAt,
        @JsonIgnore long version) {}
