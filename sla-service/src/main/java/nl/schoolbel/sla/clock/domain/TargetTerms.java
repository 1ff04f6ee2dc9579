package nl.schoolbel.sla.clock.domain;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an agreement promises for one target.
 *
 * @param budgets service time per priority (1 up to and including 4), each above zero; a priority that is missing is
 *     promised nothing
 * @param pausingReasons waiting for these stops the clock; no waiting stops {@link Target#ACKNOWLEDGE}, whatever stands
 *     here
 */
public record TargetTerms(Map<Integer, Duration> budgets, Set<WaitingReason> pausingReasons) {

    /** The reasons that pause where an agreement says nothing else: those that lie with the school. */
    public static final Set<WaitingReason> USUAL_PAUSING_REASONS = Set.of(WaitingReason.SCHOOL, WaitingReason.ACCESS);

    public TargetTerms {
        budgets = Map.copyOf(budgets);
        pausingReasons = Set.copyOf(pausingReasons);
        budgets.forEach((priority, budget) -> {
            if (priority < 1 || priority > 4) {
                throw new IllegalArgumentException("priority must be 1..4, was " + priority);
            }
            if (budget.isNegative() || budget.isZero()) {
                throw new IllegalArgumentException("budget must be above zero, was " + budget);
            }
        });
    }

    /** Terms with the {@link #USUAL_PAUSING_REASONS}. */
    public static TargetTerms of(Map<Integer, Duration> budgets) {
        return new TargetTerms(budgets, USUAL_PAUSING_REASONS);
    }

    Optional<Duration> budget(int priority) {
        return Optional.ofNullable(budgets.get(priority));
    }
}
