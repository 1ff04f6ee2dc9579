/**
 * Where webhooks go: {@link nl.schoolbel.sla.gateway.endpoints.EndpointResource} is the entry,
 * {@link nl.schoolbel.sla.gateway.endpoints.Endpoints} tells the rest of the gateway what an endpoint is and which secrets
 * it has. It owns endpoints and their secrets; {@code gateway.wire} calls them, {@code gateway.delivery} says when.
 */
package nl.schoolbel.sla.gateway.endpoints;
