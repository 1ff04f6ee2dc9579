package nl.schoolbel.sla.explain;

import java.util.UUID;

/**
 * What somebody said when he changed something about a clock.
 *
 * @param reason in the words of who did it; null when none were asked
 * @param agreementId the agreement version that was applied; null for something else
 */
record Note(UUID factId, String reason, UUID agreementId) {}
