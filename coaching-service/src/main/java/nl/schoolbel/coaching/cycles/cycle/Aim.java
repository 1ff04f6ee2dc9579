package nl.schoolbel.coaching.cycles.cycle;

import java.math.BigDecimal;
import java.util.Optional;
import nl.schoolbel.coaching.cycles.domain.Goal;

/**
 * What a cycle aims at: content, which goes when its time is over; then all is {@code null}.
 *
 * @param goal in words
 * @param measure how it is measured, or {@code null}
 * @param unit of the numbers, or {@code null}
 * @param result as measured at the last decision, or {@code null}
 */
public record Aim(String goal, String measure, String unit, BigDecimal baseline, BigDecimal target, BigDecimal result) {

    /** Whether a result reaches the target; {@code null} without a result. */
    public Boolean isReachedBy(BigDecimal measured) {
        return Optional.ofNullable(measured)
                .map(new Goal(baseline, target)::isReachedBy)
                .orElse(null);
    }
}
