package nl.schoolbel.coaching.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.coaching.coaches.SchoolRole;

/**
 * A coach looks after a school for some time.
 *
 * @param untilDate the last day, inclusive; {@code null} until further notice
 */
record Assignment(
        UUID id,
        long version,
        UUID coachId,
        UUID schoolId,
        SchoolRole role,
        LocalDate fromDate,
        LocalDate untilDate,
        String reason,
        Instant createdAt) {}
