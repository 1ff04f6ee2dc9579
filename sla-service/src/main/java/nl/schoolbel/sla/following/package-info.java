/**
 * Where sla-service hears of tickets. {@link nl.schoolbel.sla.following.TicketConsumer} is the entry,
 * {@link nl.schoolbel.sla.following.TicketFollower} does the work: {@code clock} counts, {@code escalation} plans the
 * marks, {@code gateway} tells the beheerpartner. A hand-over is told by {@link
 * nl.schoolbel.sla.following.HandOverWebhook} once its words were heard, comments by {@link
 * nl.schoolbel.sla.following.SchoolComments}. {@link nl.schoolbel.sla.following.RefoldJob} does the same for tickets of
 * which nothing was heard but whose clocks moved.
 */
package nl.schoolbel.sla.following;
