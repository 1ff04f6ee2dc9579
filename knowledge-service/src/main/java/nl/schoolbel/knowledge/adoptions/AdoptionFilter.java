package nl.schoolbel.knowledge.adoptions;

import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.AdoptionState;

/**
 * Which adoptions a list holds.
 *
 * @param schools only of these schools, on either side; {@code null} for all
 * @param schoolId only by this school; {@code null} for all
 * @param fromSchoolId only of practices of this school; {@code null} for all
 * @param practiceId only of this practice; {@code null} for all
 * @param state only in this state; {@code null} for all
 */
record AdoptionFilter(Set<UUID> schools, UUID schoolId, UUID fromSchoolId, UUID practiceId, AdoptionState state) {}
