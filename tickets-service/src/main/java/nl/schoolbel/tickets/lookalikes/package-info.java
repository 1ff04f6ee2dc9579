/**
 * What was reported before: {@link nl.schoolbel.tickets.lookalikes.LookAlikes} finds open tickets of the school that a new
 * report may be about, and the major incidents that run anywhere, so that nobody reports what is known.
 */
package nl.schoolbel.tickets.lookalikes;
