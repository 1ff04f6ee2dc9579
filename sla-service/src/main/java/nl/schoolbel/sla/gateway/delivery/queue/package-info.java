/**
 * The durable side of delivery: {@link nl.schoolbel.sla.gateway.delivery.queue.MessageStore} keeps what is told,
 * {@link nl.schoolbel.sla.gateway.delivery.queue.DeliveryStore} to whom,
 * {@link nl.schoolbel.sla.gateway.delivery.queue.DeliveryQueue} hands out what is due, and
 * {@link nl.schoolbel.sla.gateway.delivery.queue.OutcomeStore} writes down what came of it. Used by {@code sending}.
 */
package nl.schoolbel.sla.gateway.delivery.queue;
