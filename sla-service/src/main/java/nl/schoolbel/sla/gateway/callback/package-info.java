/**
 * Updates in: {@link nl.schoolbel.sla.gateway.callback.CallbackResource} verifies,
 * {@link nl.schoolbel.sla.gateway.callback.CallbackIntake} stores and tells tickets-service, whose answer settles the
 * update.
 */
package nl.schoolbel.sla.gateway.callback;
