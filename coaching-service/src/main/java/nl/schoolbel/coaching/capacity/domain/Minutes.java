package nl.schoolbel.coaching.capacity.domain;

/**
 * Minutes of activities: preparation, travel and contact together.
 *
 * @param planned of those that are still to be held
 * @param spent of those that were held
 * @param technical the part of {@code spent} that went to technical help
 * @param activities how many, planned or held
 */
public record Minutes(int planned, int spent, int technical, int activities) {

    public static final Minutes NONE = new Minutes(0, 0, 0, 0);

    public Minutes plus(Minutes other) {
        return new Minutes(
                planned + other.planned,
                spent + other.spent,
                technical + other.technical,
                activities + other.activities);
    }

    /** The share of what was spent that went to technical help, 0 to 100; zero when nothing was spent. */
    public double technicalPercent() {
        return spent == 0 ? 0 : 100.0 * technical / spent;
    }

    /** True when more is planned and spent than was given; with nothing set nothing is too much. */
    public boolean exceeds(Integer given) {
        return given != null && planned + spent > given;
    }

    /** True when the technical share lies above a threshold in percent; exactly the threshold is not above it. */
    public boolean isTechnicalAbove(int thresholdPercent) {
        return 100L * technical > (long) thresholdPercent * spent;
    }
}
