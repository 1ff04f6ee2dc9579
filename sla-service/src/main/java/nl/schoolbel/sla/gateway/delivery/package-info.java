/**
 * Webhooks out: {@link nl.schoolbel.sla.gateway.delivery.Deliveries} stores a snapshot,
 * {@link nl.schoolbel.sla.gateway.delivery.DeliverySender} brings it up the retry ladder, in order per ticket.
 */
package nl.schoolbel.sla.gateway.delivery;
