package nl.schoolbel.coaching.training;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a coach is with a programme; only for that coach.
 *
 * @param doneHours hours of modules that are done
 * @param openHours hours of modules that are neither done nor not needed
 * @param version of the enrolment, for the ETag
 */
public record OwnTraining(
        UUID programmeId,
        String title,
        LocalDate fromDate,

        @Schema(description = "Hours of modules that are done")
        int doneHours,

        @Schema(description = "Hours of modules that are still to be done")
        int openHours,

        List<OwnModule> modules,
        List<OwnMilestone> milestones,
        @JsonIgnore long version) {

    /** A module, and how far the coach is. */
    @Schema(name = "OwnTrainingModule")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OwnModule(
            UUID id,
            String title,
            @Schema(examples = "2026-2027") String schoolYear,
            int hours,
            List<String> competences,
            NewStep.Written state,
            LocalDate doneDate,
            String reason,
            String proof) {}

    /**
     * A milestone, and whether the coach reached it.
     *
     * @param schoolDaysOverdue how many school days of the coach's own school have passed since; 0 when it is not overdue
     */
    @Schema(name = "OwnTrainingMilestone")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OwnMilestone(
            UUID id,
            String title,
            LocalDate dueDate,
            String requiredProof,
            NewStep.Written state,
            LocalDate doneDate,
            String reason,
            String proof,
            boolean overdue,

            @Schema(description = "School days of the coach's own school since it was due")
            int schoolDaysOverdue) {}
}
