package nl.schoolbel.sla.beheerpartners;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a beheerpartner takes our webhooks.
 *
 * @param state {@code active}, or {@code ended} after the receiver answered 410
 * @param failing whether the last attempt failed
 */
public record Endpoint(UUID id, UUID beheerpartnerId, String url, String state, boolean failing, Instant createdAt) {}
