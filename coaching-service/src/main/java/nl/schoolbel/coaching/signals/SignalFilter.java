package nl.schoolbel.coaching.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.SignalKind;

/**
 * Which signals a list holds.
 *
 * @param schools empty for all, those without a school too
 * @param state {@code null} for every state
 * @param kinds never empty
 * @param overdueBefore those still open whose day was before this one; {@code null} for all
 */
record SignalFilter(Optional<Set<UUID>> schools, SignalState state, List<SignalKind> kinds, LocalDate overdueBefore) {}
