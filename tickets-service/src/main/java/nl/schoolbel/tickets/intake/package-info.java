/**
 * A school reports: {@link nl.schoolbel.tickets.intake.TicketIntake} gives the ticket its priority and number and tells of
 * it. Comes next: {@code triage}, or {@code handover} at once.
 */
package nl.schoolbel.tickets.intake;
