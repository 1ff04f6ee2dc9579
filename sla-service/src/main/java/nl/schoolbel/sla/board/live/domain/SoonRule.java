package nl.schoolbel.sla.board.live.domain;

import java.time.Duration;

/**
 * When a clock is soon late: when no more service time remains than {@code atMost}, and no more than a share of its budget
 * either. The share keeps short promises from being soon late from their first second on.
 *
 * @param atMost service time, above zero
 * @param percent of the budget, 1 to 100
 */
public record SoonRule(Duration atMost, int percent) {

    public SoonRule {
        if (atMost.isNegative() || atMost.isZero() || percent < 1 || percent > 100) {
            throw new IllegalArgumentException("soon is some time and a share of 1 to 100 percent");
        }
    }

    /**
     * How urgent it is with so much service time left. Nothing may be left while it is not late: before a due moment that was
     * set by hand and lies outside the hours.
     *
     * @param late whether the due moment has come
     */
    public Urgency urgency(boolean late, Duration remaining, Duration budget) {
        if (late) {
            return Urgency.LATE;
        }
        Duration share = budget.multipliedBy(percent).dividedBy(100);
        return reaches(remaining) && remaining.compareTo(share) <= 0 ? Urgency.SOON : Urgency.RUNNING;
    }

    /** Whether something with so much service time left is soon late if only its budget is large enough. */
    public boolean reaches(Duration remaining) {
        return remaining.compareTo(atMost) <= 0;
    }
}
