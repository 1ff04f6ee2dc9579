package nl.schoolbel.coaching.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A training programme as it is written, as a whole.
 *
 * @param provider who gives it, when that is somebody outside
 * @param startSchoolYear such as {@code 2026-2027}
 * @param years 1 to 6; absent means 3
 */
public record NewTrainingProgramme(
        @NotBlank @Size(max = 200) String title,

        @Schema(description = "The organisation that gives it, when that is one outside") @Size(max = 120)
        String provider,

        @Schema(examples = "2026-2027") @NotBlank String startSchoolYear,

        @Schema(description = "Absent means 3") @Min(1) @Max(6)
        Integer years,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid NewModule> modules,
        @Size(max = 100) List<@NotNull @Valid NewMilestone> milestones,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    static final int USUAL_YEARS = 3;

    /** @param id of a module that is there already; absent for a new one */
    @Schema(name = "NewTrainingModule")
    public record NewModule(
            @Schema(description = "Of a module that is there already; absent for a new one")
            UUID id,

            @NotNull @Min(1) @Max(6) Integer year,
            @NotBlank @Size(max = 200) String title,
            @NotNull @Min(0) @Max(500) Integer hours,
            @Size(max = 20) List<@NotBlank @Size(max = 120) String> competences) {}

    /** @param requiredProof what proves it; absent when a word is enough */
    @Schema(name = "NewTrainingMilestone")
    public record NewMilestone(
            @Schema(description = "Of a milestone that is there already; absent for a new one")
            UUID id,

            @NotBlank @Size(max = 200) String title,
            @NotNull LocalDate dueDate,
            @Size(max = 200) String requiredProof) {}

    int yearsOrUsual() {
        return years == null ? USUAL_YEARS : years;
    }

    TrainingContent content() {
        return new TrainingContent(
                modules.stream()
                        .map(one -> new TrainingContent.Module(
                                orNew(one.id()), one.year(), one.title(), one.hours(), orNone(one.competences())))
                        .toList(),
                orNone(milestones).stream()
                        .map(one -> new TrainingContent.Milestone(
                                orNew(one.id()), one.title(), one.dueDate(), one.requiredProof()))
                        .toList());
    }

    private static UUID orNew(UUID id) {
        return id == null ? UUID.randomUUID() : id;
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
