/**
 * The school looks at a report: {@link nl.schoolbel.tickets.triage.Triage}. Comes next: {@code handover}, or the school
 * resolves it itself ({@code resolving}).
 */
package nl.schoolbel.tickets.triage;
