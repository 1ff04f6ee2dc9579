package nl.schoolbel.sla.gateway.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One webhook to one endpoint, as the delivery log shows it.
 *
 * @param id also the {@code webhook-id}, the same at each attempt
 * @param state {@code waiting}, {@code delivered} or {@code dead}
 * @param nextAttemptAt absent when nothing will be tried any more
 */
public record Delivery(
        UUID id,
        UUID endpointId,
        UUID ticketId,
        String type,
        String state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant endedAt,
        List<Attempt> log) {

    /**
     * @param status of the answer, absent when none came
     * @param problem why no answer came, without the receiver's text
     */
    public record Attempt(int attempt, Instant startedAt, long durationMillis, Integer status, String problem) {}
}
