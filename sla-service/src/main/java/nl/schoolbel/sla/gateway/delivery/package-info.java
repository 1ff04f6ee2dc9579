/**
 * Webhooks out: {@link nl.schoolbel.sla.gateway.delivery.Deliveries} keeps a message per fact and a delivery of it per
 * endpoint; {@code sending} brings them, from {@code queue}, by the rules in {@code domain}; {@code log} shows what came of
 * them.
 */
package nl.schoolbel.sla.gateway.delivery;
