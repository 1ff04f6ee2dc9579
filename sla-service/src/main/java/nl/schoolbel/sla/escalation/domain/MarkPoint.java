package nl.schoolbel.sla.escalation.domain;

import java.time.Duration;

/**
 * A place on a clock, in service time: a percentage of the budget, or some minutes after the breach.
 *
 * @param percent of the budget, 1 or more: below 100 before the due moment, 100 at it, above it late
 * @param offsetMinutes minutes of service time beyond that percentage, 0 or more; above 0 only from 100 percent on
 */
public record MarkPoint(int percent, int offsetMinutes) {

    /** The due moment. */
    public static final MarkPoint BREACH = MarkPoint.ofPercent(100);

    public MarkPoint {
        if (percent < 1) {
            throw new IllegalArgumentException("percent must be 1 or more, was " + percent);
        }
        if (offsetMinutes < 0 || offsetMinutes > 0 && percent < 100) {
            throw new IllegalArgumentException("no offset of " + offsetMinutes + " minutes at " + percent + " percent");
        }
    }

    public static MarkPoint ofPercent(int percent) {
        return new MarkPoint(percent, 0);
    }

    /** Minutes of service time after the breach. */
    public static MarkPoint afterBreach(int minutes) {
        return new MarkPoint(100, minutes);
    }

    MarkPoint later(int minutes) {
        return new MarkPoint(percent, offsetMinutes + minutes);
    }

    /** The service time used when a clock with this budget gets here. */
    Duration within(Duration budget) {
        return budget.multipliedBy(percent).dividedBy(100).plusMinutes(offsetMinutes);
    }

    /** True at and after the due moment. */
    public boolean late() {
        return percent >= 100;
    }
}
