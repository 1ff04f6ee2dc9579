/**
 * Does an endpoint work? {@link nl.schoolbel.sla.gateway.trial.TestEventResource} sends it a webhook about nothing;
 * {@code gateway.delivery} brings it as any other, and its log says how that went.
 */
package nl.schoolbel.sla.gateway.trial;
