package nl.schoolbel.sla.clock;

import java.util.UUID;
import nl.schoolbel.sla.clock.domain.Target;

/**
 * Something stored about a clock that is not what its facts say.
 *
 * @param what differs, such as {@code dueAt}; {@code clock} or {@code mark} when one side has none
 * @param stored null when it is not there
 * @param folded null when it should not be there
 */
public record Difference(UUID ticketId, Target target, int repeat, String what, String stored, String folded) {}
