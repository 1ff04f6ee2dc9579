/**
 * Brings deliveries to their endpoints: {@link nl.schoolbel.sla.gateway.delivery.sending.DeliverySender} claims what is due and
 * sends it over the endpoint's lane, {@link nl.schoolbel.sla.gateway.delivery.sending.OutcomeRecorder} writes down what came of
 * it, many at once. It owns no rows; those are in {@code queue}.
 */
package nl.schoolbel.sla.gateway.delivery.sending;
