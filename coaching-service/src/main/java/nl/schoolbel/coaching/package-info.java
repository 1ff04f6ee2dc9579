/**
 * What schools ask of ict-coaches, and where their tickets show that coaching helps more than repairs.
 *
 * <p>A request starts at {@link nl.schoolbel.coaching.requests.CoachingRequests}, a signal at {@link
 * nl.schoolbel.coaching.signals.watch.TicketFindings}; {@code schools} and {@code tools} hold read copies of what other services
 * own, {@code schooldays} what was heard of the days with lessons. Who coaches is in {@code coaches}, which school in {@code
 * assignments}; {@code profiles}, {@code training} and {@code network} are about the coaches themselves.
 */
package nl.schoolbel.coaching;
