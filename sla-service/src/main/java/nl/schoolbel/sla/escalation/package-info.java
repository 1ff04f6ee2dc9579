/**
 * Lateness: {@link nl.schoolbel.sla.escalation.MarkPlanner} plans a ticket's marks,
 * {@link nl.schoolbel.sla.escalation.EscalationJob} fires them when due, and
 * {@link nl.schoolbel.sla.escalation.Escalations} says what follows. The rules are in {@code domain}; the webhook goes
 * out through {@code gateway.delivery}.
 */
package nl.schoolbel.sla.escalation;
