/**
 * What was brought to whom, for people: {@link nl.schoolbel.sla.gateway.delivery.log.DeliveryLog} finds deliveries with their
 * attempts for callers who may see them, and sends one again.
 */
package nl.schoolbel.sla.gateway.delivery.log;
