package nl.schoolbel.coaching.effect.domain;

/**
 * What may be said of tickets before and after. Small numbers say nothing: with few tickets, or when little of the time
 * before is known, the answer is {@link Verdict#TOO_FEW}. A change has a name only when chance alone would seldom give it.
 *
 * @param schoolWeeks how long is looked at on each side
 * @param minTickets fewer on both sides together say nothing
 * @param minKnownSchoolWeeks less known time before says nothing
 * @param level the probability, above 0 and below 1, up to which chance counts as seldom; inclusive
 */
public record EffectRule(int schoolWeeks, int minTickets, double minKnownSchoolWeeks, double level) {

    /** Refuses a rule that would judge nothing, or everything. */
    public EffectRule {
        if (schoolWeeks < 1 || minTickets < 1 || minKnownSchoolWeeks <= 0 || level <= 0 || level >= 1) {
            throw new IllegalArgumentException("not a rule for effects");
        }
    }

    public Verdict judge(Side before, Side after) {
        if (before.schoolWeeks() < minKnownSchoolWeeks
                || after.schoolWeeks() == 0
                || before.tickets() + after.tickets() < minTickets) {
            return Verdict.TOO_FEW;
        }
        if (ExactTest.twoSided(before, after) > level) {
            return Verdict.SAME;
        }
        return after.perSchoolWeek() < before.perSchoolWeek() ? Verdict.FELL : Verdict.ROSE;
    }
}
