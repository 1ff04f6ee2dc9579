/**
 * Updates that wait leave here: {@link nl.schoolbel.sla.gateway.callback.telling.UpdateJob} takes them in order per ticket,
 * {@link nl.schoolbel.sla.gateway.callback.telling.UpdateTeller} tells tickets-service, whose answer {@code following} hears.
 */
package nl.schoolbel.sla.gateway.callback.telling;
