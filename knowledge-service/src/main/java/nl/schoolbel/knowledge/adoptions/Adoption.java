package nl.schoolbel.knowledge.adoptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.events.terms.AdoptionState;

/**
 * An adoption as it is stored.
 *
 * @param revision goes up at each step, for the ETag
 * @param fromSchoolId the school that the practice was of when it was first marked; {@code null} for none
 * @param state {@code null} when every step was taken back
 * @param movedAt when its last step was written down or taken back
 */
record Adoption(
        UUID id,
        long revision,
        UUID practiceId,
        int practiceVersion,
        UUID schoolId,
        UUID fromSchoolId,
        UUID toolId,
        AdoptionState state,
        LocalDate stateDate,
        LocalDate triedDate,
        LocalDate embeddedDate,
        boolean crossedWall,
        boolean coachHelped,
        Instant addedAt,
        Instant movedAt) {

    /** True when it is the school's own practice. */
    boolean isAtHome() {
        return schoolId.equals(fromSchoolId);
    }
}
