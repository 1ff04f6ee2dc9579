package nl.schoolbel.sla.gateway.endpoints;

import java.time.Instant;
import java.util.UUID;

/**
 * A secret that webhooks to an endpoint are signed with, without the secret.
 *
 * @param expiresAt from then on it signs no more; absent for the one that is not being replaced
 */
public record EndpointSecret(UUID id, Instant createdAt, Instant expiresAt) {}
