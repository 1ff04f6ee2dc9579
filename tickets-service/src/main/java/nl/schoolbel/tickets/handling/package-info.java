/**
 * The beheerpartner at work: {@link nl.schoolbel.tickets.handling.Handling} takes its steps on a locked ticket, for the
 * API ({@link nl.schoolbel.tickets.handling.HandlingDesk}) and for its system ({@code updates}) alike. Comes next: {@code
 * resolving}, or back to {@code triage} by a return.
 */
package nl.schoolbel.tickets.handling;
