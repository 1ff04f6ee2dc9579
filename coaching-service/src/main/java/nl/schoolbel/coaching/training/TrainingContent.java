package nl.schoolbel.coaching.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a programme asks, as it is stored. */
record TrainingContent(List<Module> modules, List<Milestone> milestones) {

    TrainingContent {
        modules = List.copyOf(modules);
        milestones = List.copyOf(milestones);
    }

    /**
     * A part of the programme.
     *
     * @param year of the programme, from 1
     * @param competences from the task profile, by name
     */
    @Schema(name = "TrainingModule")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Module(
            UUID id,

            @Schema(description = "Of the programme, from 1")
            int year,

            String title,
            int hours,
            List<String> competences) {}

    /**
     * What has to be reached by some day.
     *
     * @param requiredProof what proves it; absent when a word is enough
     */
    @Schema(name = "TrainingMilestone")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Milestone(
            UUID id,
            String title,
            LocalDate dueDate,

            @Schema(description = "What proves it; absent when a word is enough")
            String requiredProof) {}

    Stream<UUID> ids() {
        return Stream.concat(
                modules.stream().map(Module::id), milestones.stream().map(Milestone::id));
    }
}
