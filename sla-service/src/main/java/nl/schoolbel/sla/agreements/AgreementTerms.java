package nl.schoolbel.sla.agreements;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was agreed; frozen with the agreement.
 *
 * @param zone IANA zone of the windows
 * @param schools the schools it is for; every school when empty or absent
 * @param warnPercents of a budget, 1–99, at which a warning mark passes; 75 when absent
 * @param escalationLevels rising; level 1 at the breach when absent
 */
public record AgreementTerms(
        @NotNull String zone,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Window> weeklyWindows,
        @NotEmpty @Size(max = 4) List<@Valid @NotNull PriorityTarget> targets,
        @Size(max = 1000) List<@NotNull UUID> schools,
        @Size(max = 5) List<@NotNull @Min(1) @Max(99) Integer> warnPercents,
        @Size(max = 5) List<@Valid @NotNull Level> escalationLevels) {

    private static final List<Integer> USUAL_WARNING = List.of(75);
    private static final List<Level> USUAL_LEVELS = List.of(new Level(1, 100));

    public AgreementTerms {
        schools = schools == null ? List.of() : schools;
        warnPercents = warnPercents == null ? USUAL_WARNING : warnPercents;
        escalationLevels = escalationLevels == null ? USUAL_LEVELS : escalationLevels;
    }

    /** One weekly window, half-open; a close before the open is the next day's, {@code 24:00} is allowed as close. */
    public record Window(
            @NotNull @Pattern(regexp = "monday|tuesday|wednesday|thursday|friday|saturday|sunday")
            String day,

            @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
            String open,

            @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00")
            String close) {}

    /** Budgets in minutes of service time, 1 minute to 1 year of minutes. */
    public record PriorityTarget(
            @NotNull @Min(1) @Max(4) Integer priority,
            @NotNull @Min(1) @Max(525_600) Integer acknowledgeMinutes,
            @NotNull @Min(1) @Max(525_600) Integer resolutionMinutes) {}

    /** @param percent of the budget, 100 at the breach, more after it */
    public record Level(
            @NotNull @Min(1) @Max(5) Integer level,
            @NotNull @Min(100) @Max(1000) Integer percent) {}

    @Schema(hidden = true)
    @AssertTrue(message = "{agreement.targets}")
    boolean isEachPriorityOnce() {
        return targets == null
                || targets.stream()
                                .filter(t -> t != null)
                                .map(PriorityTarget::priority)
                                .distinct()
                                .count()
                        == targets.size();
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{agreement.levels}")
    boolean isLadderRising() {
        for (int i = 0; i < escalationLevels.size(); i++) {
            Level level = escalationLevels.get(i);
            if (level == null || level.level() == null || level.percent() == null) {
                return true;
            }
            boolean rises =
                    i == 0 || level.percent() > escalationLevels.get(i - 1).percent();
            if (level.level() != i + 1 || !rises) {
                return false;
            }
        }
        return true;
    }

    public boolean isFor(UUID school) {
        return schools.isEmpty() || schools.contains(school);
    }
}
