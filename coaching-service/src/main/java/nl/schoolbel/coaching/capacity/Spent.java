package nl.schoolbel.coaching.capacity;

import java.util.UUID;
import nl.schoolbel.coaching.capacity.domain.Minutes;

/**
 * Minutes of one coach of one kind.
 *
 * @param kind as in JSON
 * @param schoolId {@code null} for what was not at a school
 * @param toolId {@code null} for what was not about a tool
 */
record Spent(UUID coachId, String kind, UUID schoolId, UUID toolId, Minutes minutes) {}
