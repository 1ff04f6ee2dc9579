package nl.schoolbel.sla.gateway.callback;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of one update of the beheerpartner.
 *
 * @param result {@code received} until tickets-service has answered, then {@code applied} or {@code refused}
 * @param problem slug of the refusal
 */
public record BeheerpartnerUpdate(
        UUID id, UUID ticketId, String action, Instant receivedAt, String result, String problem, Instant settledAt) {}
