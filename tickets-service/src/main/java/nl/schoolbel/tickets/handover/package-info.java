/**
 * The school hands a ticket over: {@link nl.schoolbel.tickets.handover.HandOver}. Which beheerpartner it goes to follows
 * from the agreement and is told by sla-service; when none covers it the ticket comes back with the reason. Comes next:
 * {@code handling}.
 */
package nl.schoolbel.tickets.handover;
