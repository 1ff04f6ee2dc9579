package nl.schoolbel.coaching.cycles.borging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A check as the coach and the school see it.
 *
 * @param firstDueDate as it was planned when borging began
 * @param soonFromDate from when it is due soon, and can be held
 * @param found absent until it was held
 * @param moves the newest ten, first one first
 * @param version of the row, for the ETag
 */
@Schema(name = "BorgingCheck")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BorgingCheckView(
        UUID id,
        UUID cycleId,
        UUID schoolId,
        String cycleTitle,
        UUID toolId,
        UUID coachId,
        String coachName,
        int turn,

        @Schema(description = "So many school weeks after borging began")
        int schoolWeeks,

        CheckState state,
        @Schema(description = "Absent unless planned") Urge urge,
        LocalDate countedFromDate,
        LocalDate firstDueDate,

        @Schema(description = "The last day on which it is in time")
        LocalDate dueDate,

        LocalDate soonFromDate,

        @Schema(description = "Where the day moved, and why")
        List<Moved> moves,

        Found found,
        @JsonIgnore long version) {

    /** How near a planned check is. */
    @Schema(name = "BorgingCheckUrge")
    public enum Urge {
        @JsonProperty("later")
        LATER,

        /** Two school weeks or less. */
        @JsonProperty("due-soon")
        DUE_SOON,

        /** Due before today. */
        @JsonProperty("overdue")
        OVERDUE,

        /** The cycle stands still; it moves when the cycle goes on. */
        @JsonProperty("paused")
        PAUSED
    }

    /** A day on which it was due, and the one in its place. */
    @Schema(name = "BorgingCheckMove")
    public record Moved(LocalDate formerDueDate, LocalDate newDueDate, MoveCause cause, Instant movedAt) {}

    /**
     * What was found.
     *
     * @param sticks nothing of what the cycle asks for is missing
     */
    @Schema(name = "BorgingCheckFound")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Found(
            LocalDate heldDate,
            UUID activityId,
            int colleaguesUnaided,
            boolean ownerNamed,
            OwnerRole ownerRole,
            boolean inYearPlan,
            LocalDate reviewDate,
            boolean sticks,

            @Schema(description = "What is missing of what the cycle asks for")
            List<Missing> missing) {}

    /** Something that is missing, as a word and in words. */
    @Schema(name = "BorgingCheckLack")
    public record Missing(String what, String explanation) {}
}
