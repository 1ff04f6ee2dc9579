package nl.schoolbel.sla.gateway.endpoints;

import java.util.UUID;

/** Somebody let an endpoint go on; told within the transaction. How it answered before counts no more. */
public record EndpointResumed(UUID endpointId) {}
