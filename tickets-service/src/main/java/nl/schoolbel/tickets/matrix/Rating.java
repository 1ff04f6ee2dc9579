package nl.schoolbel.tickets.matrix;

import nl.schoolbel.events.terms.Urgency;

/**
 * What a report is rated and why.
 *
 * @param priority 1 (highest) to 4
 * @param counted the urgency that counted
 * @param raise what raised it, {@code null} when nothing did; also {@code null} when it was high already
 */
public record Rating(int priority, Urgency counted, UrgencyRaise raise) {}
