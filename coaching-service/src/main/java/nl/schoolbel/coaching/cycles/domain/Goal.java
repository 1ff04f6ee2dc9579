package nl.schoolbel.coaching.cycles.domain;

import java.math.BigDecimal;

/**
 * A goal in numbers. Whether more or less is better follows from the two: from 2 to 8 more is, from 9 to 3 less is.
 *
 * @param baseline where it began
 * @param target what is aimed at; never equal to the baseline
 */
public record Goal(BigDecimal baseline, BigDecimal target) {

    public Goal {
        if (!isGoal(baseline, target)) {
            throw new IllegalArgumentException("a goal is to change something");
        }
    }

    /** False for what is no goal: a target that is the baseline, also when written as 2 and 2.0. */
    public static boolean isGoal(BigDecimal baseline, BigDecimal target) {
        return baseline.compareTo(target) != 0;
    }

    public boolean isMoreBetter() {
        return target.compareTo(baseline) > 0;
    }

    /** Exactly the target is reached. */
    public boolean isReachedBy(BigDecimal result) {
        int beyond = result.compareTo(target);
        return isMoreBetter() ? beyond >= 0 : beyond <= 0;
    }
}
