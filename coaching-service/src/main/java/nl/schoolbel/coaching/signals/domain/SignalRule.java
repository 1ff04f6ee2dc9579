package nl.schoolbel.coaching.signals.domain;

/**
 * So many different things, so close together, make a signal.
 *
 * <p>Close together: from the day of the first to the day of the last at most {@code windowSchoolDays} school days, exactly
 * so many included. No two signals about the same thing lie less than {@code coolDownSchoolDays} apart; exactly so many is
 * far enough.
 *
 * @param threshold at least 2
 * @param windowSchoolDays at least 1
 * @param coolDownSchoolDays at least 1
 */
public record SignalRule(int threshold, int windowSchoolDays, int coolDownSchoolDays) {

    /** Refuses a rule that would call a single thing, or every one anew, a signal. */
    public SignalRule {
        if (threshold < 2 || windowSchoolDays < 1 || coolDownSchoolDays < 1) {
            throw new IllegalArgumentException("not a rule: " + threshold + " in " + windowSchoolDays
                    + " school days, cool-down " + coolDownSchoolDays);
        }
    }
}
