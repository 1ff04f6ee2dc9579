package nl.schoolbel.platform.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A record that could not be taken. {@code state} is {@code waiting}, {@code replayed} or {@code discarded}.
 *
 * @param value the record's value as text, {@code null} for a removal
 * @param fault why, without the record's own text
 */
public record DeadLetter(
        UUID id,
        String consumer,
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        String value,
        String fault,
        String state,
        Instant failedAt,
        Instant settledAt,
        String settledBy) {}
