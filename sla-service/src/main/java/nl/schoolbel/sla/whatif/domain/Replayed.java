package nl.schoolbel.sla.whatif.domain;

import java.util.UUID;
import nl.schoolbel.sla.clock.domain.FoldedClocks;

/**
 * A ticket's clocks as they were and as they would have been.
 *
 * @param beheerpartnerId null for the school's own clocks
 * @param agreementId the real agreement; null when none was matched
 */
public record Replayed(
        UUID ticketId, String number, UUID beheerpartnerId, UUID agreementId, FoldedClocks real, FoldedClocks draft) {}
