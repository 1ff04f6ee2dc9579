package nl.schoolbel.coaching.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.training.domain.StepState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the coaches are with a programme, as a team (decision 0038).
 *
 * @param enrolled how many coaches follow it
 * @param tooFew true when so few do that a count would be about one of them; there are no counts then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TeamProgress(
        UUID programmeId,
        int enrolled,

        @Schema(description = "True when fewer than 3 coaches follow it: a count would be about one of them")
        boolean tooFew,

        List<ModuleProgress> modules,
        List<MilestoneProgress> milestones) {

    /** A count over fewer says something of one of them. */
    static final int LEAST = 3;

    /** Coaches by how far they are with a module. */
    @Schema(name = "TeamModuleProgress")
    public record ModuleProgress(UUID moduleId, String title, int planned, int underWay, int done, int exempt) {}

    /** Coaches by how far they are with a milestone. */
    @Schema(name = "TeamMilestoneProgress")
    public record MilestoneProgress(
            UUID milestoneId, String title, LocalDate dueDate, int open, int done, int exempt, int overdue) {}

    static TeamProgress of(
            TrainingProgramme programme, int enrolled, List<TrainingStore.Count> counts, LocalDate today) {
        if (enrolled < LEAST) {
            return new TeamProgress(programme.id(), enrolled, true, null, null);
        }
        Tally tally = new Tally(enrolled, counts);
        return new TeamProgress(
                programme.id(),
                enrolled,
                false,
                programme.modules().stream()
                        .map(module -> new ModuleProgress(
                                module.id(),
                                module.title(),
                                tally.open(module.id()) - tally.in(module.id(), StepState.UNDER_WAY),
                                tally.in(module.id(), StepState.UNDER_WAY),
                                tally.in(module.id(), StepState.DONE),
                                tally.in(module.id(), StepState.EXEMPT)))
                        .toList(),
                programme.milestones().stream()
                        .map(milestone -> new MilestoneProgress(
                                milestone.id(),
                                milestone.title(),
                                milestone.dueDate(),
                                tally.open(milestone.id()),
                                tally.in(milestone.id(), StepState.DONE),
                                tally.in(milestone.id(), StepState.EXEMPT),
                                today.isAfter(milestone.dueDate()) ? tally.open(milestone.id()) : 0))
                        .toList());
    }

    private record Tally(int enrolled, List<TrainingStore.Count> counts) {

        int in(UUID item, StepState state) {
            return counts.stream()
                    .filter(count -> count.item().equals(item) && count.state() == state)
                    .mapToInt(TrainingStore.Count::coaches)
                    .sum();
        }

        /** Who said nothing has it still before it. */
        int open(UUID item) {
            return enrolled - in(item, StepState.DONE) - in(item, StepState.EXEMPT);
        }
    }
}
