package nl.schoolbel.coaching.requests;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which requests a list holds.
 *
 * @param schools only of these schools; empty for all schools
 * @param state only in this state; empty for all states
 */
record RequestFilter(Optional<Set<UUID>> schools, Optional<RequestState> state) {}
