/**
 * A school reports: {@link nl.schoolbel.tickets.intake.TicketIntake} takes it in when {@link
 * nl.schoolbel.tickets.intake.ReportCheck} has no fault to find, gives it its priority and number and tells of it. Comes next: {@code triage}, or {@code handover} at once.
 */
package nl.schoolbel.tickets.intake;
