package nl.schoolbel.knowledge.adoptions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.AdoptionState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a school is with a practice, for every school; what is not known is absent.
 *
 * @param title the name of the practice
 * @param state absent when every step was taken back
 * @param revision of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdoptionView(
        UUID id,
        UUID practiceId,

        @Schema(description = "Number of the version that was published at the last step, from 1")
        int practiceVersion,

        @Schema(description = "Name of the practice") String title,

        UUID schoolId,

        @Schema(description = "The school that the practice came from; absent when it is of no school")
        UUID fromSchoolId,

        UUID toolId,

        @Schema(description = "True when it is the school's own practice")
        boolean atHome,

        @Schema(description = "Absent when every step was taken back: it counts as never marked")
        AdoptionState state,

        @Schema(description = "The day of the last step") LocalDate date,

        @Schema(description = "Why, at the last step") String reason,

        UUID adaptedPracticeId,
        String adaptedHow,

        @Schema(description = "True when a coach helped with one of its steps")
        boolean coachHelped,

        @Schema(description = "True when another school than it came from does or did it")
        boolean crossedWall,

        @Schema(description = "The first day on which the school did it")
        LocalDate triedDate,

        @Schema(description = "Since when it is part of how the school works")
        LocalDate embeddedDate,

        @Schema(description = "What may come next") List<AdoptionState> nextStates,

        Instant addedAt,
        Instant changedAt,
        @JsonIgnore long revision) {}
