/**
 * Where sla-service hears of tickets. {@link nl.schoolbel.sla.following.TicketConsumer} is the entry,
 * {@link nl.schoolbel.sla.following.TicketFollower} does the work: {@code clock} counts, {@code escalation} plans the
 * marks, {@code gateway} tells the beheerpartner.
 */
package nl.schoolbel.sla.following;
