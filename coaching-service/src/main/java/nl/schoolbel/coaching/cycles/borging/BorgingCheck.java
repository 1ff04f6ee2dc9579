package nl.schoolbel.coaching.cycles.borging;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.cycles.domain.CheckDay;
import nl.schoolbel.coaching.cycles.domain.Findings;
import nl.schoolbel.coaching.cycles.domain.Lack;

/**
 * A check as it stands in its row.
 *
 * @param countedFrom the day on which borging began; it does not count itself
 * @param firstDueOn as it was planned first
 * @param held what was found; {@code null} unless it was held
 */
public record BorgingCheck(
        UUID id,
        long version,
        UUID cycleId,
        int turn,
        int schoolWeeks,
        LocalDate countedFrom,
        LocalDate firstDueOn,
        CheckDay day,
        CheckState state,
        Held held) {

    /**
     * How it was held.
     *
     * @param activityId the visit on which it was, or {@code null}
     * @param ownerRole or {@code null}
     * @param missing of what the cycle asks for; it sticks when nothing is
     */
    public record Held(LocalDate heldOn, UUID activityId, Findings found, OwnerRole ownerRole, Set<Lack> missing) {

        public boolean sticks() {
            return missing.isEmpty();
        }
    }
}
