package nl.schoolbel.coaching.training;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A training programme.
 *
 * @param version of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrainingProgramme(
        UUID id,
        String title,
        String provider,
        @Schema(examples = "2026-2027") String startSchoolYear,
        int years,
        List<TrainingContent.Module> modules,
        List<TrainingContent.Milestone> milestones,
        Instant createdAt,
        @JsonIgnore long version) {

    /** The school year of a module. */
    String schoolYear(TrainingContent.Module module) {
        return SchoolYear.parse(startSchoolYear)
                .orElseThrow()
                .plus(module.year() - 1)
                .label();
    }
}
