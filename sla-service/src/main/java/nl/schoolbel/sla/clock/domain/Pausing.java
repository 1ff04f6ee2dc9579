package nl.schoolbel.sla.clock.domain;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * Which waiting stops a clock.
 *
 * @param bySchool the reasons for which a waiting stops it that the school began
 * @param byBeheerpartner the same for one that the beheerpartner began
 * @param longest service time of one pause, above zero, after which the clock runs on; a reason that is missing has no limit
 */
public record Pausing(
        Set<WaitingReason> bySchool, Set<WaitingReason> byBeheerpartner, Map<WaitingReason, Duration> longest) {

    private static final Set<WaitingReason> LIES_WITH_THE_SCHOOL = Set.of(WaitingReason.SCHOOL, WaitingReason.ACCESS);

    /** Where an agreement says nothing else: what lies with the school, whoever says so, without a limit. */
    public static final Pausing USUAL = new Pausing(LIES_WITH_THE_SCHOOL, LIES_WITH_THE_SCHOOL, Map.of());

    /** Nothing stops the clock. */
    public static final Pausing NONE = new Pausing(Set.of(), Set.of(), Map.of());

    public Pausing {
        bySchool = Set.copyOf(bySchool);
        byBeheerpartner = Set.copyOf(byBeheerpartner);
        longest = Map.copyOf(longest);
        longest.forEach((reason, limit) -> {
            if (limit.isNegative() || limit.isZero()) {
                throw new IllegalArgumentException("a pause must be longer than nothing, was " + limit);
            }
        });
    }

    /** Why a waiting does not stop the clock; null when it does. */
    NotPausing refusal(WaitingReason reason, boolean begunByBeheerpartner) {
        if ((begunByBeheerpartner ? byBeheerpartner : bySchool).contains(reason)) {
            return null;
        }
        if (!bySchool.contains(reason) && !byBeheerpartner.contains(reason)) {
            return NotPausing.NOT_AGREED;
        }
        return begunByBeheerpartner ? NotPausing.NOT_BY_BEHEERPARTNER : NotPausing.NOT_BY_SCHOOL;
    }
}
