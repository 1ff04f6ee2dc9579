package nl.schoolbel.sla.reapplying;

import java.time.Instant;
import java.util.UUID;

/**
 * A version that is being applied to running tickets, or was.
 *
 * @param id of the request
 * @param agreementId the version that is applied
 * @param schoolId the only school whose tickets are taken; absent for all
 * @param reason in the words of who asked
 * @param tickets how many have it by now
 * @param finishedAt absent while it runs
 */
public record Reapplication(
        UUID id,
        UUID agreementId,
        UUID schoolId,
        String reason,
        Instant requestedAt,
        int tickets,
        Instant finishedAt) {}
