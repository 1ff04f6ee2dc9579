package nl.schoolbel.coaching.activities;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.ActivityKind;

/**
 * Which activities a list holds; {@code null} in a field that does not matter.
 *
 * @param schools only of these schools; empty for all, and for what is of none
 * @param from begins then or later
 * @param until begins before
 */
record ActivityFilter(
        Optional<Set<UUID>> schools,
        UUID coachId,
        ActivityKind kind,
        ActivityState state,
        Instant from,
        Instant until,
        UUID cycleId) {}
