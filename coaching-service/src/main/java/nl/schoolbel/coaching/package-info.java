/**
 * What schools ask of ict-coaches, and where their tickets show that coaching helps more than repairs.
 *
 * <p>A request starts at {@link nl.schoolbel.coaching.requests.CoachingRequests}, a signal at {@link
 * nl.schoolbel.coaching.signals.watch.TicketFindings}; {@code schools} and {@code tools} hold read copies of what other services
 * own.
 */
package nl.schoolbel.coaching;
