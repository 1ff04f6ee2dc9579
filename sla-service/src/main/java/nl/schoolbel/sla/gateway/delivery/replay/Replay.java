package nl.schoolbel.sla.gateway.delivery.replay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Messages of a span that are brought to an endpoint again.
 *
 * @param id absent for a dry run, which changes nothing
 * @param from messages made at or after this instant
 * @param until messages made before this instant
 * @param types only these; empty for all
 * @param queued how many were put in the queue so far, or would be
 * @param gone how many cannot be brought any more, since what they say was dropped seven days after use
 */
public record Replay(
        UUID id,
        UUID endpointId,
        Which which,
        Instant from,
        Instant until,
        List<String> types,

        @Schema(enumeration = {"dry-run", "running", "done"})
        String state,

        int queued,
        int gone,
        Instant createdAt,
        Instant endedAt) {}
