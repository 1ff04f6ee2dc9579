/**
 * Words and persons of requests go when their time is over: {@link nl.schoolbel.coaching.retention.Retention} is the board's
 * decision, {@link nl.schoolbel.coaching.retention.Forgetting} does it. Figures stay. What was asked from a ticket, or became
 * one, goes with that ticket if that is sooner.
 */
package nl.schoolbel.coaching.retention;
