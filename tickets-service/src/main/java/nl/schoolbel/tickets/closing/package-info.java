/**
 * The school has the last word: {@link nl.schoolbel.tickets.closing.Closing} confirms a resolution, refuses it, or takes
 * the ticket back. A confirmed ticket is what coaching and knowledge learn from.
 */
package nl.schoolbel.tickets.closing;
