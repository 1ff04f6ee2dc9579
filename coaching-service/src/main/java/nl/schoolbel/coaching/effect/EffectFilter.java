package nl.schoolbel.coaching.effect;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which measurements a list holds.
 *
 * @param schools only of these schools; empty for all
 * @param toolId only about this tool; {@code null} for all
 * @param aboutId only of this activity or cycle; {@code null} for all
 */
record EffectFilter(Optional<Set<UUID>> schools, UUID toolId, UUID aboutId) {}
