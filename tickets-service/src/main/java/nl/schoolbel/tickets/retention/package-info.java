/**
 * A ticket's words, files and persons go when their time is over: {@link nl.schoolbel.tickets.retention.Retention} is the
 * board's decision, {@link nl.schoolbel.tickets.retention.Forgetting} does it. Figures stay.
 */
package nl.schoolbel.tickets.retention;
